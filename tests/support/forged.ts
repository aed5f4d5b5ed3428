import { compareSiblings, type Cell } from '#lineage/cell.ts';
import type { MapRecord, MapState } from '#lineage/map-state.ts';
import fc from 'fast-check';
import { PARTNERS } from './histories.ts';

const NAMES = ['name', 'note', 'trade', 'alive', 'purged'];
const VALUES = ['Faux', 'Mairie', true, false, null];
const counter = fc.oneof(fc.constant(1_000_000_000), fc.nat(20));

// Reading a file leaves each value of a cell there once, whatever it says.
const forgedCell = fc.uniqueArray(
  fc.record({
    dot: fc.record({
      replica: fc.constantFrom(...PARTNERS, 'forger0000000000'),
      counter: fc.integer({ min: 1, max: 20 })
    }),
    value: fc.constantFrom(...VALUES)
  }),
  {
    minLength: 1,
    maxLength: 3,
    comparator: (one, other) => compareSiblings(one, other) === 0
  }
) as unknown as fc.Arbitrary<Cell>;

const forgedRecord = fc
  .record({
    id: fc.constantFrom('a_0', 'a_1', 'a_2', 'a_3'),
    type: fc.constantFrom('actor', 'actor', 'actor', 'aaa'),
    cells: fc.array(fc.tuple(fc.constantFrom(...NAMES), forgedCell), { maxLength: 4 })
  })
  .map(({ cells, ...record }): MapRecord => ({ ...record, cells: new Map(cells) }));

/** A file whose account of who wrote what is a lie, and which may claim to have seen everything. */
export const forgedStates: fc.Arbitrary<MapState> = fc
  .tuple(
    fc.array(forgedRecord, { maxLength: 4 }),
    fc.tuple(...PARTNERS.map((replica) => fc.tuple(fc.constant(replica), counter)))
  )
  .map(([records, seen]) => ({
    records: new Map(records.map((record) => [record.id, record])),
    seen: new Map(seen)
  }));
