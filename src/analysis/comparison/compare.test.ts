import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import { finished } from '#analysis/work.ts';
import { anyTwoStates } from '#testing/any-states.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { compare, comparing, readAlike, type Comparison } from './compare.ts';
import { findingsBetween } from './findings-between.ts';
import { MEASURES, type MeasureName } from './measure-names.ts';
import type { AtBothDates, ComparedMeasure } from './measures-between.ts';

const measureOf = ({ measures }: Comparison, name: MeasureName): ComparedMeasure => {
  const found = measures.find((measure) => measure.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

const mirrored = ({ before, after, lacks }: AtBothDates): AtBothDates => ({
  before: after,
  after: before,
  lacks
});

describe('laws', () => {
  it('measures both dates alike, whichever comes first', () => {
    const met = { undefined: 0, changed: 0, stayersOnly: 0 };
    fc.assert(
      fc.property(anyTwoStates, (states) => {
        const [before, after] = readAlike(states);
        const there = compare([before, after]);
        const back = compare([after, before]);

        expect(there.measures.map(({ name }) => name)).toEqual(MEASURES);
        expect(back.measures).toEqual(
          there.measures.map(({ name, all, stayers, margin }) => ({
            name,
            all: mirrored(all),
            stayers: mirrored(stayers),
            margin
          }))
        );
        for (const { all, stayers } of there.measures) {
          expect(all.lacks === null).toBe(all.before !== null && all.after !== null);
          met.undefined += Number(all.lacks !== null);
          met.changed += Number(all.before !== all.after);
          met.stayersOnly += Number(all.before !== stayers.before);
        }
        const { cooperative } = there.arcs;
        expect(back.arcs.cooperative).toEqual({
          ...cooperative,
          appeared: cooperative.gone,
          gone: cooperative.appeared
        });
      }),
      { numRuns: 200 }
    );
    console.error('measures met', met);
    expect(Math.min(...Object.values(met))).toBeGreaterThan(200);
  });

  it('sorts findings so that what is resolved one way appears the other way', () => {
    const met = { resolved: 0, appeared: 0, remaining: 0 };
    fc.assert(
      fc.property(anyTwoStates, (states) => {
        const [before, after] = readAlike(states);
        const [then, now] = [analyse(before), analyse(after)];
        const ids = (found: readonly { finding: { id: string } }[]): string[] =>
          found.map(({ finding }) => finding.id);
        const there = findingsBetween(then, now, [before, after]);
        const back = findingsBetween(now, then, [after, before]);

        expect(ids(there.resolved)).toEqual(ids(back.appeared));
        expect(ids(there.appeared)).toEqual(ids(back.resolved));
        expect(ids(there.remaining).sort()).toEqual(ids(back.remaining).sort());
        expect([...ids(there.appeared), ...ids(there.remaining)].sort()).toEqual(
          now.findings.map(({ id }) => id).sort()
        );
        for (const key of ['resolved', 'appeared', 'remaining'] as const)
          met[key] += there[key].length;
      }),
      { numRuns: 60 }
    );
    console.error('findings met', met);
    expect(Math.min(...Object.values(met))).toBeGreaterThan(60);
  });
});

describe('people who come and go', () => {
  const before = ecosystemOf(['A -cooperation- B', 'B -cooperation- C', 'C -cooperation- D']);
  const after = ecosystemOf(['A -cooperation- B', 'B -cooperation- C', 'A -cooperation- E']);
  const compared = finished(comparing([before, after]));

  it('are told apart from what the others do', () => {
    expect(compared.actors).toEqual({ before: 4, after: 4, stayers: 3 });
    expect(measureOf(compared, 'density')).toMatchObject({
      all: { before: 0.5, after: 0.5, lacks: null },
      stayers: { before: 2 / 3, after: 2 / 3, lacks: null },
      margin: { error: 0, change: 0, within: true }
    });
    expect(compared.arcs.cooperative).toMatchObject({ kept: 4, appeared: 0, gone: 0, jaccard: 1 });
  });

  it('leave what has no value with its reason, and no margin', () => {
    const nothing = ecosystemOf([], { actors: { A: {}, B: {}, C: {} } });

    expect(measureOf(finished(comparing([nothing, after])), 'reciprocity')).toEqual({
      name: 'reciprocity',
      all: { before: null, after: 1, lacks: 'no-cooperation' },
      stayers: { before: null, after: 1, lacks: 'no-cooperation' },
      margin: null
    });
  });
});

describe('the margin', () => {
  const NAMES = 'A B C D E F G H I J K L'.split(' ');
  const everyTwo = NAMES.flatMap((one, place) =>
    NAMES.slice(place + 1).map((other) => `${one} -cooperation- ${other}`)
  );
  const sparse = ecosystemOf(everyTwo.slice(0, 3), {
    actors: Object.fromEntries(NAMES.map((name) => [name, {}]))
  });
  const isWithin = (lines: readonly string[]): boolean | undefined =>
    measureOf(finished(comparing([sparse, ecosystemOf(lines)])), 'density').margin?.within;

  it('tells a small change from a large one', () => {
    expect(isWithin([...everyTwo.slice(0, 3), 'K -cooperation- L'])).toBe(true);
    expect(isWithin(everyTwo)).toBe(false);
  });
});

it('reads both states as the second says, so that nothing differs for being read otherwise', () => {
  const order = 'Loos -order-> Lens';
  const communes = {
    actors: {
      Loos: { family: 'local-authority', stratum: 'commune' },
      Lens: { family: 'local-authority', stratum: 'commune' }
    }
  } as const;
  const atemis = ecosystemOf([order], communes);
  const fabrique = ecosystemOf([order], { ...communes, map: { referential: 'fabrique' } });

  expect(compare([atemis, fabrique]).facts).toEqual([]);
  expect(compare([atemis, fabrique]).changes).toMatchObject([
    { type: 'map', fields: [{ field: 'referential', from: 'atemis', to: 'fabrique' }] }
  ]);
});
