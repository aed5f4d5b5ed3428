import { expect, it } from 'vitest';
import { ecosystemOf, linkId } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';
import { withTrial } from '#testing/with-trial.ts';

const RULE = 'domination.cascade';
const CHAIN = ['Mairie -order-> Agence', 'Agence -order-> Artisan'];

it('[domination.cascade] sees an order that runs down two levels', () => {
  const [finding, ...others] = findingsOf(RULE, ecosystemOf(CHAIN));

  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'domination.cascade:a_Artisan+a_Mairie',
    subjects: {
      actors: ['a_Agence', 'a_Artisan', 'a_Mairie'],
      links: [linkId(CHAIN[1] ?? ''), linkId(CHAIN[0] ?? '')]
    },
    measure: {
      levels: [['a_Mairie'], ['a_Agence'], ['a_Artisan']],
      steps: 2,
      cascades: 1,
      told: 1
    },
    coverage: { actors: 3, links: 2, unknown: 0 },
    test: null,
    referential: null
  });
  expect(finding?.measure.trophicDepth).toBeCloseTo(2, 9);
  expect(finding?.measure.incoherence).toBeCloseTo(0, 9);
});

it.each([
  'cooperation',
  'coordination',
  'acquaintance',
  'tension',
  'membership',
  'unspecified',
  'order'
])('[domination.cascade] is silent when the first and the last have a link: %s', (kind) => {
  expect(findingsOf(RULE, ecosystemOf([...CHAIN, `Mairie -${kind}- Artisan`]))).toEqual([]);
});

it('[domination.cascade] is silent when the first and the last meet in a third space', () => {
  const spaces = { Chantier: { participants: ['Mairie', 'Artisan'] } };
  expect(findingsOf(RULE, ecosystemOf(CHAIN, { spaces }))).toEqual([]);
});

it('[domination.cascade] does not take a funding, a hierarchy or one order for a cascade', () => {
  expect(findingsOf(RULE, ecosystemOf(['A -order-> B']))).toEqual([]);
  expect(findingsOf(RULE, ecosystemOf(['A -funding-> B', 'B -order-> C']))).toEqual([]);
  expect(findingsOf(RULE, ecosystemOf(['A -order-> B', 'B -hierarchy-> C']))).toEqual([]);
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[domination.cascade] ignores orders that are %s',
  (status) => {
    const links = { [CHAIN[1] ?? '']: { status } };
    expect(findingsOf(RULE, ecosystemOf(CHAIN, { links }))).toEqual([]);
  }
);

it('[domination.cascade] runs between organisations, through their departments', () => {
  const actors = {
    Cantines: { kind: 'department', inside: 'Mairie' },
    Cuisine: { kind: 'team', inside: 'Traiteur' }
  } as const;
  const through = ['Cantines -order-> Traiteur', 'Cuisine -order-> Ferme'];
  const inside = ['Mairie -order-> Cantines', 'Cantines -order-> Traiteur'];

  expect(findingsOf(RULE, ecosystemOf(through, { actors }))[0]?.measure.levels).toEqual([
    ['a_Mairie'],
    ['a_Traiteur'],
    ['a_Ferme']
  ]);
  expect(findingsOf(RULE, ecosystemOf(inside, { actors }))).toEqual([]);
});

it('[domination.cascade] takes the longest way between a first and a last', () => {
  const lines = ['A -order-> B', 'B -order-> C', 'C -order-> D', 'A -order-> C'];
  const [finding, ...others] = findingsOf(RULE, ecosystemOf(lines));

  expect(others).toEqual([]);
  expect(finding?.measure.levels).toEqual([['a_A'], ['a_B'], ['a_C'], ['a_D']]);
  expect(finding?.measure.incoherence).toBeGreaterThan(0.05);
});

it('[domination.cascade] reads those who order from each other in a circle as one level', () => {
  const lines = ['A -order-> B', 'B -order-> C', 'C -order-> B', 'C -order-> D'];
  const [finding] = findingsOf(RULE, ecosystemOf(lines));

  expect(finding?.measure.levels).toEqual([['a_A'], ['a_B', 'a_C'], ['a_D']]);
  expect(finding?.subjects.links).toHaveLength(4);
  expect(findingsOf(RULE, ecosystemOf(['A -order-> B', 'B -order-> C', 'C -order-> A']))).toEqual(
    []
  );
});

it('[domination.cascade] tells the longest twelve, and how many there are', () => {
  const lines = [
    ...Array.from({ length: 13 }, (_, at) => `Agence -order-> Artisan ${String(at)}`),
    'Mairie -order-> Agence',
    'Artisan 0 -order-> Aide'
  ];
  const found = findingsOf(RULE, ecosystemOf(lines));

  expect(found).toHaveLength(12);
  expect(found.every(({ measure }) => measure.cascades === 13 && measure.told === 12)).toBe(true);
  expect(found.some(({ measure }) => measure.steps === 3)).toBe(true);
});

it('[domination.cascade] keeps its name when the middle of it changes', () => {
  const other = ['Mairie -order-> Régie', 'Régie -order-> Atelier', 'Atelier -order-> Artisan'];
  expect(findingsOf(RULE, ecosystemOf(other))[0]?.id).toBe(
    findingsOf(RULE, ecosystemOf(CHAIN))[0]?.id
  );
});

it('[domination.cascade] counts the links still to be specified around the first and the last', () => {
  const lines = [
    ...CHAIN,
    'Mairie -unspecified- X',
    'Y -unspecified- Artisan',
    'X -unspecified- Y'
  ];
  expect(findingsOf(RULE, ecosystemOf(lines))[0]?.coverage.unknown).toBe(2);
});

it('[domination.cascade] is closed by the space it would open, all levels or the two ends', () => {
  const long = Array.from({ length: 9 }, (_, at) => `N${String(at)} -order-> N${String(at + 1)}`);
  for (const [lines, participants] of [
    [CHAIN, 3],
    [long, 2]
  ] as const) {
    const ecosystem = ecosystemOf(lines);
    const trial = findingsOf(RULE, ecosystem)[0]?.trial;
    if (!trial) throw new Error('nothing to try');
    expect(trial.spaces[0]?.participants).toHaveLength(participants);
    expect(findingsOf(RULE, withTrial(ecosystem, trial), { withProposed: true })).toEqual([]);
  }
});
