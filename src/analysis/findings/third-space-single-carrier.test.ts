import fc from 'fast-check';
import { expect, it } from 'vitest';
import { redundancies } from '#analysis/metrics/redundancy.ts';
import { twoModeOf } from '#analysis/metrics/two-mode.ts';
import { actorId, ecosystemOf, spaceId, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';

const RULE = 'third-space.single-carrier';
type Spaces = NonNullable<Also['spaces']>;
const found = (spaces: Spaces, also: Also = {}): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(RULE, ecosystemOf([], { ...also, spaces }));

const MARKET = { participants: ['Mairie', 'AMAP', 'Maraîchers'], carriers: ['Mairie'] };

it('[third-space.single-carrier] sees a space that one structure carries, where most meet nowhere else', () => {
  const rex = { participants: ['AMAP', 'Maraîchers'], carriers: ['AMAP', 'Mairie'] };
  expect(found({ Marché: MARKET, REX: rex })).toMatchObject([
    {
      id: `third-space.single-carrier:${spaceId('Marché')}`,
      subjects: { actors: ['a_Mairie'], spaces: [spaceId('Marché')] },
      measure: { carrier: 'a_Mairie', participants: 3, pairs: 3, onlyHere: 2 },
      coverage: { actors: 3, unknown: 0 },
      trial: null
    }
  ]);
  expect(found({ Marché: MARKET, REX: rex })[0]?.measure.redundancy).toBeCloseTo(1 / 3, 12);
});

it('[third-space.single-carrier] wants more than half of the pairs, not half of them', () => {
  const four = { participants: ['A', 'B', 'C', 'D'], carriers: ['A'] };
  const half = {
    Un: { participants: ['A', 'B', 'C'] },
    Deux: four
  };
  expect(found(half)).toEqual([]);
  expect(found({ Un: { participants: ['A', 'B'] }, Deux: four })).toHaveLength(1);
});

it('[third-space.single-carrier] is answered by several carriers, or by being held in common', () => {
  expect(found({ Marché: { ...MARKET, carriers: ['Mairie', 'AMAP'] } })).toEqual([]);
  expect(found({ Marché: { ...MARKET, common: true } })).toEqual([]);
});

it('[third-space.single-carrier] says nothing when nobody said who carries it, whoever hosts it', () => {
  expect(found({ Marché: { ...MARKET, carriers: [] } })).toEqual([]);
  expect(found({ Marché: { ...MARKET, carriers: [], host: 'Mairie' } })).toEqual([]);
});

it('[third-space.single-carrier] believes that it is not held in common, and asks by whom it is carried', () => {
  expect(found({ Marché: { ...MARKET, carriers: [], common: false } })[0]).toMatchObject({
    measure: { carrier: null },
    coverage: { unknown: 1 }
  });
  expect(found({ Marché: { ...MARKET, carriers: ['Mairie', 'AMAP'], common: false } })).toEqual([]);
});

it('[third-space.single-carrier] counts the departments and persons of one structure as that one', () => {
  const actors = {
    Écoles: { kind: 'department', inside: 'Mairie' },
    Jeanne: { kind: 'person', inside: 'Mairie' },
    Sacha: { kind: 'person' }
  } as const;
  const by = (...carriers: string[]): ReturnType<typeof found> =>
    found({ Marché: { ...MARKET, carriers } }, { actors });

  expect(by('Écoles', 'Jeanne')[0]?.measure.carrier).toBe('a_Mairie');
  expect(by('Jeanne', 'Sacha')).toEqual([]);
  expect(by('Sacha')[0]?.coverage.unknown).toBe(1);
});

it('[third-space.single-carrier] takes organisations that meet elsewhere through others for meeting', () => {
  const actors = {
    Jeanne: { kind: 'person', inside: 'Mairie' },
    Ali: { kind: 'person', inside: 'Mairie' },
    Paul: { kind: 'person', inside: 'AMAP' }
  } as const;
  const carriers = ['Mairie'];
  const visit = { participants: ['Jeanne', 'Paul'], carriers };
  expect(found({ Visite: visit }, { actors })).toHaveLength(1);
  expect(found({ Visite: visit, Comité: { participants: ['Ali', 'AMAP'] } }, { actors })).toEqual(
    []
  );
});

it('[third-space.single-carrier] is silent inside one organisation, and below two participants', () => {
  const actors = {
    Ali: { kind: 'person', inside: 'Hôpital' },
    Zoé: { kind: 'person', inside: 'Hôpital' }
  } as const;
  const carriers = ['Hôpital'];
  expect(found({ REX: { participants: ['Ali', 'Zoé'], carriers } }, { actors })).toEqual([]);
  expect(found({ REX: { participants: ['AMAP'], carriers } })).toEqual([]);
  expect(found({ REX: { carriers } })).toEqual([]);
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[third-space.single-carrier] ignores spaces that are %s',
  (status) => {
    expect(found({ Marché: { ...MARKET, status } })).toEqual([]);
    expect(found({ Marché: MARKET, REX: { ...MARKET, status } })).toHaveLength(1);
  }
);

it('[third-space.single-carrier] gives the published redundancy where nobody sits inside anyone', () => {
  const NAMES = ['A', 'B', 'C', 'D', 'E', 'F'];
  let flagged = 0;
  let silent = 0;
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(fc.nat(5), { minLength: 2, maxLength: 5, size: 'max' }), {
        minLength: 1,
        maxLength: 6,
        size: 'max'
      }),
      (tables) => {
        const seats = tables.flatMap((table, space) => table.map((actor) => [actor, space]));
        const values = redundancies(
          twoModeOf(6, tables.length, {
            from: Int32Array.from(seats, ([actor = 0]) => actor),
            to: Int32Array.from(seats, ([, space = 0]) => space)
          })
        ).slice(6);
        const findings = found(
          Object.fromEntries(
            tables.map((table, space) => [
              `E${String(space)}`,
              { participants: table.map((actor) => NAMES[actor] ?? ''), carriers: ['A'] }
            ])
          )
        );
        const expected = [...values].flatMap((value, space) =>
          value < 0.5 - 1e-9 ? [[spaceId(`E${String(space)}`), value.toFixed(9)]] : []
        );
        flagged += expected.length;
        silent += values.length - expected.length;
        expect(
          findings.map(({ subjects, measure }) => [
            subjects.spaces[0],
            measure.redundancy.toFixed(9)
          ])
        ).toEqual(expected);
        expect(findings.every(({ measure }) => measure.carrier === actorId('A'))).toBe(true);
      }
    ),
    { numRuns: 150 }
  );
  console.error(`${String(flagged)} spaces found, ${String(silent)} left alone`);
  expect(Math.min(flagged, silent)).toBeGreaterThan(80);
}, 20_000);
