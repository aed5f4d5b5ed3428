import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { writtenBy } from '#testing/histories.ts';
import { plainSide, threeWay, type PlainEdit } from '#testing/three-way.ts';
import { TIMES } from '#testing/times.ts';
import { ALIVE, valuesIn } from './cell.ts';
import { EMPTY_STATE, type MapState } from './map-state.ts';
import { merge } from './merge.ts';

vi.setConfig({ testTimeout: 60_000 * TIMES });

const RUNS = 20_000 * TIMES;
const IDS = ['a_0', 'a_1', 'a_2', 'a_3'];
const BASE = IDS.reduce(
  (state, id) =>
    writtenBy('founder000000000', state, { id, type: 'actor', cells: { name: 'Au départ' } }),
  EMPTY_STATE
);

const edits: fc.Arbitrary<readonly PlainEdit[]> = fc.array(
  fc.record({
    id: fc.constantFrom(...IDS),
    value: fc.constantFrom('Mairie', 'AMAP', 'Traiteur', null)
  }),
  { maxLength: 8, size: 'max' }
);

function written(replica: string, done: readonly PlainEdit[]): MapState {
  return done.reduce(
    (state, { id, value }) =>
      writtenBy(replica, state, {
        id,
        type: 'actor',
        cells: value === null ? { [ALIVE]: false } : { name: value }
      }),
    BASE
  );
}

function valuesOf(state: MapState, name: string): Map<string, readonly unknown[]> {
  return new Map(
    IDS.map((id) => {
      const cell = state.records.get(id)?.cells.get(name);
      return [id, cell ? valuesIn(cell).sort() : []];
    })
  );
}

it(`N10 says what a classic merge from one base does, on ${String(RUNS)} rounds`, () => {
  let apart = 0;
  fc.assert(
    fc.property(edits, edits, (left, right) => {
      const merged = merge(written('left000000000000', left), written('right00000000000', right));
      const [one, other] = [plainSide(left), plainSide(right)];
      const fields = threeWay(
        new Map(IDS.map((id) => [id, 'Au départ'])),
        one.fields,
        other.fields
      );
      const presence = threeWay(new Map(IDS.map((id) => [id, true])), one.presence, other.presence);
      apart += Number([...fields.values()].some(({ length }) => length > 1));

      expect(valuesOf(merged, 'name')).toEqual(fields);
      expect(valuesOf(merged, ALIVE)).toEqual(presence);
    }),
    { numRuns: RUNS }
  );
  console.error('rounds with a conflict', apart, 'of', RUNS);
  expect(apart).toBeGreaterThan(0.4 * RUNS);
});
