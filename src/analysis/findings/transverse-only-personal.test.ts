import { expect, it } from 'vitest';
import { actorId, ecosystemOf, linkId, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';
import { withTrial } from '#testing/with-trial.ts';

const RULE = 'transverse.only-personal';
const LINE = 'Paul -mutual-aid- Sam';
const MAP: Also = {
  actors: {
    AMAP: {},
    Mairie: {},
    Voirie: { kind: 'department', inside: 'Mairie' },
    Paul: { kind: 'person', inside: 'AMAP' },
    Sam: { kind: 'person', inside: 'Voirie' },
    Zoé: { kind: 'person', inside: 'Ferme' }
  },
  links: { [LINE]: { formalisation: 'oral' } }
};
const found = (lines: string[], also: Also = {}): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(RULE, ecosystemOf(lines, { ...MAP, ...also }));

it('[transverse.only-personal] sees two organisations that two persons tie, with nothing written', () => {
  expect(found([LINE])[0]).toMatchObject({
    id: 'transverse.only-personal:a_AMAP+a_Mairie',
    subjects: { actors: ['a_AMAP', 'a_Mairie', 'a_Paul', 'a_Sam'], links: [linkId(LINE)] },
    measure: { one: 'a_AMAP', other: 'a_Mairie', persons: 2, links: 1 },
    coverage: { actors: 4, links: 1, unknown: 0 },
    test: null
  });
});

it('[transverse.only-personal] looks at acquaintance too, and not at links of other layers', () => {
  const said = (line: string): Also => ({ links: { [line]: { formalisation: 'none' } } });
  const [know, order] = ['Paul -acquaintance- Sam', 'Paul -order- Sam'];
  expect(found([know], said(know))).toHaveLength(1);
  expect(found([order], said(order))).toEqual([]);
});

it('[transverse.only-personal] is silent as long as nobody said what such a link rests on', () => {
  expect(found([LINE], { links: {} })).toEqual([]);
});

it('[transverse.only-personal] counts the other pairs of organisations of which that is unknown', () => {
  expect(found([LINE, 'Paul -cooperation- Zoé'])[0]?.coverage.unknown).toBe(1);
});

it('[transverse.only-personal] is silent when one of several links is unknown, or written', () => {
  const other = 'Paul -cooperation- Sam';
  for (const formalisation of [null, 'agreement'] as const) {
    const links = { ...MAP.links, [other]: { formalisation } };
    expect(found([LINE, other], { links })).toEqual([]);
  }
});

it.each([
  'AMAP -cooperation- Mairie',
  'AMAP -unspecified- Voirie',
  'Mairie -funding-> AMAP',
  'Paul -membership-> Mairie',
  'Sam -coordination- Paul'
])('[transverse.only-personal] is answered by what ties the organisations, such as %s', (line) => {
  expect(found([LINE, line])).toEqual([]);
});

it('[transverse.only-personal] is not answered by a tension between the two', () => {
  expect(found([LINE, 'AMAP -tension- Mairie'])).toHaveLength(1);
});

it('[transverse.only-personal] is answered by a space where both organisations sit, or that both back', () => {
  expect(found([LINE], { spaces: { Comité: { participants: ['AMAP', 'Voirie'] } } })).toEqual([]);
  expect(
    found([LINE], { spaces: { Comité: { backers: ['AMAP', 'Mairie'], participants: ['Paul'] } } })
  ).toEqual([]);
});

it('[transverse.only-personal] is not answered by a space where the persons meet', () => {
  expect(found([LINE], { spaces: { Café: { participants: ['Paul', 'Sam'] } } })).toHaveLength(1);
});

it('[transverse.only-personal] says nothing of persons of one organisation, of none, or of a structure and its member', () => {
  const said = { [LINE]: { formalisation: 'none' } } as const;
  const inside = (paul: string | null, sam: string | null): Also => ({
    actors: {
      Ferme: { inside: 'PTCE' },
      PTCE: { kind: 'meta-organisation' },
      Paul: { kind: 'person', inside: paul },
      Sam: { kind: 'person', inside: sam }
    },
    links: said
  });
  expect(findingsOf(RULE, ecosystemOf([LINE], inside('Ferme', 'Ferme')))).toEqual([]);
  expect(findingsOf(RULE, ecosystemOf([LINE], inside('Ferme', null)))).toEqual([]);
  expect(findingsOf(RULE, ecosystemOf([LINE], inside('Ferme', 'PTCE')))).toEqual([]);
});

it('[transverse.only-personal] proposes talks where both sit, which answers it', () => {
  const ecosystem = ecosystemOf([LINE], MAP);
  const [finding] = findingsOf(RULE, ecosystem);
  if (!finding?.trial) throw new Error('nothing to be tried');
  expect(finding.trial.spaces).toEqual([
    {
      kind: 'agreement-talks',
      participants: ['AMAP', 'Mairie', 'Paul', 'Sam'].map(actorId),
      treats: [linkId(LINE)]
    }
  ]);
  expect(findingsOf(RULE, withTrial(ecosystem, finding.trial), { withProposed: true })).toEqual([]);
});

it('[transverse.only-personal] seats both organisations however many persons there are', () => {
  const crowd = Array.from({ length: 9 }, (_, n) => `Ami${String(n)}`);
  const lines = crowd.map((name) => `${name} -mutual-aid- Sam`);
  const ecosystem = ecosystemOf(lines, {
    actors: {
      ...MAP.actors,
      ...Object.fromEntries(
        crowd.map((name) => [name, { kind: 'person', inside: 'AMAP' } as const])
      )
    },
    links: Object.fromEntries(lines.map((line) => [line, { formalisation: 'none' } as const]))
  });
  const participants = findingsOf(RULE, ecosystem)[0]?.trial?.spaces[0]?.participants;
  expect(participants).toHaveLength(8);
  expect(participants).toEqual(expect.arrayContaining(['a_AMAP', 'a_Mairie']));
});
