import { expect, it } from 'vitest';
import { actorId, ecosystemOf, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';

const RULE = 'silo.single-carrier';
const ACTORS: Also['actors'] = {
  Ali: { kind: 'person', inside: 'Mairie' },
  Jeanne: { kind: 'person', inside: 'AMAP' },
  Équipe: { kind: 'team', inside: 'Mairie' }
};
const found = (
  lines: string[],
  carriers: Readonly<Record<string, readonly string[]>> = {},
  actors: Also['actors'] = ACTORS
): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(
    RULE,
    ecosystemOf(lines, {
      actors,
      links: Object.fromEntries(
        Object.entries(carriers).map(([line, names]) => [line, { carriers: names.map(actorId) }])
      )
    })
  );
const LINE = 'Mairie -cooperation- AMAP';
const OTHER = 'Mairie -coordination- Ferme';

it('[silo.single-carrier] sees organisations whose links name one person', () => {
  expect(found([LINE], { [LINE]: ['Ali'] })).toMatchObject([
    {
      id: 'silo.single-carrier:a_Ali',
      subjects: { actors: ['a_AMAP', 'a_Ali', 'a_Mairie'], links: ['l_Mairie-cooperation-AMAP'] },
      measure: {
        variant: 'one',
        carrier: 'a_Ali',
        pairs: [['a_AMAP', 'a_Mairie']],
        links: 1,
        total: 1
      },
      coverage: { actors: 2, links: 1, unknown: 0 },
      trial: null
    }
  ]);
});

it('[silo.single-carrier] tells once what one person carries alone', () => {
  expect(found([LINE, OTHER], { [LINE]: ['Ali'], [OTHER]: ['Ali'] })).toMatchObject([
    { id: 'silo.single-carrier:a_Ali', measure: { pairs: [{}, {}], links: 2, total: 2 } }
  ]);
});

it('[silo.single-carrier] tells once all pairs where nobody is named', () => {
  expect(found([LINE, OTHER])).toMatchObject([
    {
      id: 'silo.single-carrier:map',
      measure: { variant: 'nobody', carrier: null, pairs: [{}, {}], links: 2, total: 2 },
      coverage: { unknown: 2 }
    }
  ]);
});

it('[silo.single-carrier] is answered by a second person, on the same link or another', () => {
  const second = 'Mairie -pooling- AMAP';
  expect(found([LINE], { [LINE]: ['Ali', 'Jeanne'] })).toEqual([]);
  expect(found([LINE, second], { [LINE]: ['Ali'], [second]: ['Jeanne'] })).toEqual([]);
  expect(found([LINE, 'Ali -cooperation- Jeanne'])).toEqual([]);
  expect(found([LINE, second], { [LINE]: ['Ali'] })).toMatchObject([
    { measure: { variant: 'one', links: 2 }, coverage: { unknown: 1 } }
  ]);
});

it('[silo.single-carrier] counts a person at the end of a link as named', () => {
  expect(found(['Ali -cooperation- AMAP'])).toMatchObject([
    { id: 'silo.single-carrier:a_Ali', coverage: { unknown: 0 } }
  ]);
});

it('[silo.single-carrier] leaves aside what only persons do, and what a team carries', () => {
  expect(found(['Ali -cooperation- Jeanne'])).toEqual([]);
  expect(found([LINE], { [LINE]: ['Équipe'] })).toEqual([]);
  const actors = { ...ACTORS, Paul: { kind: 'person', inside: 'Ferme' } } as const;
  expect(found([LINE, 'Ali -cooperation- Paul'], { [LINE]: ['Ali'] }, actors)).toMatchObject([
    { measure: { pairs: [['a_AMAP', 'a_Mairie']], total: 1 } }
  ]);
});

it.each(['order', 'tension', 'membership', 'unspecified'])(
  '[silo.single-carrier] does not look at links of %s',
  (kind) => {
    expect(found([`Mairie -${kind}- AMAP`])).toEqual([]);
  }
);

it('[silo.single-carrier] looks at links between organisations only', () => {
  const actors: Also['actors'] = {
    Culture: { kind: 'department', inside: 'Mairie' },
    Usagers: { kind: 'beneficiaries' },
    Rivière: { kind: 'non-human' },
    Seul: { kind: 'unspecified' }
  };
  const inside = ['Mairie -cooperation- Culture'];
  const others = ['Usagers', 'Rivière', 'Seul'].map((name) => `Mairie -cooperation- ${name}`);
  expect(found([...inside, ...others], {}, actors)).toEqual([]);
  expect(found(['Culture -cooperation- AMAP'], {}, actors)).toMatchObject([
    { measure: { pairs: [['a_AMAP', 'a_Mairie']] } }
  ]);
});
