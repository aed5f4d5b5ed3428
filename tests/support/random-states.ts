import fc from 'fast-check';
import type { Cell, CellValue } from '#lineage/cell.ts';
import { decodeState } from '#exchange/decode-state.ts';
import { encodeState } from '#exchange/encode-state.ts';
import type { MapRecord, MapState } from '#lineage/map-state.ts';

const REPLICAS = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb', 'cccccccccccccccc'] as const;
const MOST_WRITES = 9;

const text = fc.oneof(
  fc.constantFrom(
    'Mairie',
    'AMAP « Les Paniers »',
    'cooperation',
    'a_1',
    '2026-11-22',
    '€ 😀 \u2028'
  ),
  fc.string({ unit: 'binary', maxLength: 12 })
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: fc.boolean() },
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.constant(null),
  fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }))
);
const cellName = fc.constantFrom(
  ...['name', 'kind', 'inside', 'from', 'to', 'level', 'note', 'unheardOf', 'toString'],
  ...['tag/eau', 'tag/prototype', 'participant/a_1', 'position/a_2', 'at/a_1', 'odd/😀 é']
);
const dot = fc.record({
  replica: fc.constantFrom(...REPLICAS),
  counter: fc.integer({ min: 1, max: MOST_WRITES })
});
const sibling = fc.record({ dot, value });
const cell = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(sibling) },
  { weight: 1, arbitrary: fc.array(sibling, { minLength: 2, maxLength: 4 }) }
) as unknown as fc.Arbitrary<Cell>;
const alive: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: dot.map((made): Cell => [{ dot: made, value: true }]) },
  { weight: 2, arbitrary: dot.map((made): Cell => [{ dot: made, value: false }]) },
  {
    weight: 1,
    arbitrary: fc.tuple(dot, dot).map(([one, two]): Cell => [
      { dot: one, value: true },
      { dot: two, value: false }
    ])
  }
);
/** What each record may be; one type is from a program to come. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  a: ['actor'],
  l: ['link'],
  m: ['map'],
  s: ['stake', 'budget'],
  x: ['space', 'view', 'budget']
};

const record = (id: string): fc.Arbitrary<MapRecord> =>
  fc.record({
    id: fc.constant(id),
    type: fc.constantFrom(...(TYPES[id.charAt(0)] ?? [])),
    cells: fc
      .tuple(alive, fc.array(fc.tuple(cellName, cell), { maxLength: 7 }))
      .map(([present, cells]) => new Map<string, Cell>([['alive', present], ...cells]))
  });

/**
 * Any map that a file can hold: known types and one that is not, disagreements,
 * a bin, values of every kind. Its cells are in the order that a file gives them.
 */
export const randomState: fc.Arbitrary<MapState> = fc
  .subarray(['a_1', 'a_2', 'a_3', 'l_1', 'l_2', 's_1', 'x_1', 'm_map'])
  .chain((ids) => fc.tuple(...ids.map(record)))
  .map((records) =>
    // Through the encoding and back: the order of siblings says nothing, and is settled there.
    decodeState(
      encodeState({
        records: new Map(records.map((made) => [made.id, made])),
        seen: new Map(REPLICAS.map((replica) => [replica, MOST_WRITES]))
      })
    )
  );
