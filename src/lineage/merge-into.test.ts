import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgedStates } from '#testing/forged.ts';
import { copiesAfter, histories, PARTNERS, textOf, writtenBy } from '#testing/histories.ts';
import { cellsApart } from './disagreements.ts';
import { EMPTY_STATE, type MapRecord, type MapState } from './map-state.ts';
import { merge } from './merge.ts';
import { mergeInto, overclaims } from './merge-into.ts';
import type { Change } from './write.ts';

const [ME = '', OTHER = ''] = PARTNERS;
const RUNS = 5_000;
const named = (name: string): Change => ({ id: 'a_1', type: 'actor', cells: { name } });
const claiming = (state: MapState, count: number): MapState => ({
  ...state,
  seen: new Map(state.seen).set(ME, count)
});

describe('a copy that claims to have seen what I have not written', () => {
  const base = writtenBy(ME, EMPTY_STATE, named('Mairie'));
  const forged = claiming(writtenBy(OTHER, base, named('Ville')), 1_000_000_000);
  const mine = writtenBy(ME, base, named('Commune'));

  it('does not make what I write pass for replaced: it is debated', () => {
    expect(cellsApart(merge(mine, forged))).toEqual([]);
    expect(cellsApart(mergeInto(mine, ME, forged))).toMatchObject([
      { record: 'a_1', cell: 'name', held: [{ value: 'Ville' }, { value: 'Commune' }] }
    ]);
  });

  it('does not use up the counts under which I write', () => {
    expect(mergeInto(mine, ME, forged).seen.get(ME)).toBe(2);
  });

  it('is known for one, and an honest one is not', () => {
    expect(overclaims(mine, ME, forged)).toBe(true);
    expect(overclaims(mine, OTHER, forged)).toBe(true);
    expect(overclaims(mine, ME, base)).toBe(false);
  });

  it('gives back what this device lost, if that is what it is', () => {
    const later = writtenBy(ME, mine, named('Commune de Loos'));

    expect(textOf(mergeInto(mine, ME, later))).toBe(textOf(later));
  });
});

it('changes nothing of what honest partners come to', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const [mine = EMPTY_STATE, theirs = EMPTY_STATE] = copiesAfter(history);
      expect(textOf(mergeInto(mine, ME, theirs))).toBe(textOf(merge(mine, theirs)));
    }),
    { numRuns: RUNS }
  );
});

it(`takes none of what I wrote last for replaced, in ${String(RUNS)} forged files`, () => {
  let overclaimed = 0;
  fc.assert(
    fc.property(histories, forgedStates, (history, forged) => {
      const [before = EMPTY_STATE] = copiesAfter(history);
      const mine = writtenBy(ME, before, { id: 'a_0', type: 'actor', cells: { name: 'À moi' } });
      const isAboutMe = ({ cells }: MapRecord): boolean =>
        [...cells.values()].flat().some(({ dot }) => dot.replica === ME);
      const records = [...forged.records].filter(([, record]) => !isAboutMe(record));
      const file = { ...forged, records: new Map(records) };
      if (!overclaims(mine, ME, file)) return;
      overclaimed += 1;

      const merged = mergeInto(mine, ME, file);
      const names = merged.records.get('a_0')?.cells.get('name') ?? [];
      expect(merged.seen.get(ME)).toBe(mine.seen.get(ME));
      expect(names.map(({ value }) => value).includes('À moi')).toBe(true);
    }),
    { numRuns: RUNS }
  );
  expect(overclaimed).toBeGreaterThan(0.4 * RUNS);
});
