import { expect, it } from 'vitest';
import type { AnalysisOptions } from '#analysis/analyse.ts';
import { ecosystemOf, spaceId, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';

const RULE = 'third-space.who-is-missing';
type Space = NonNullable<Also['spaces']>[string];
const person = (inside: string): NonNullable<Also['actors']>[string] => ({
  kind: 'person',
  inside
});
const ACTORS = {
  Ali: person('Mairie'),
  Jo: person('Mairie'),
  Nour: person('Mairie'),
  Zoé: person('Mairie'),
  Paul: person('AMAP'),
  Sacha: { kind: 'person' }
} as const;
const TENSION = 'Mairie -tension- AMAP';
const found = (
  space: Space,
  also: Also = {},
  options: AnalysisOptions = {}
): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(
    RULE,
    ecosystemOf([TENSION], {
      ...also,
      actors: { ...ACTORS, ...also.actors },
      spaces: { REX: space }
    }),
    options
  );

it('[third-space.who-is-missing] sees a space of one organisation but for one participant', () => {
  const [finding] = found({ participants: ['Ali', 'Jo', 'Nour', 'Paul'] });
  expect(finding).toMatchObject({
    id: `third-space.who-is-missing:${spaceId('REX')}`,
    subjects: { actors: [], spaces: [spaceId('REX')] },
    measure: {
      criterion: 'organisation',
      participants: 4,
      group: 'a_Mairie',
      ofGroup: 3,
      otherGroups: ['a_AMAP'],
      absent: [],
      invited: []
    },
    coverage: { actors: 4, unknown: 0 },
    trial: null
  });
  expect(finding?.measure.variation).toBeCloseTo((1 - (9 + 1) / 16) * 2, 12);
});

it('[third-space.who-is-missing] leaves alone a space inside one organisation that concerns no other', () => {
  expect(found({ participants: ['Ali', 'Jo', 'Nour', 'Zoé'] })).toEqual([]);
});

it('[third-space.who-is-missing] sees others concerned by what the space works on', () => {
  const [finding] = found({ participants: ['Ali', 'Jo', 'Nour', 'Zoé'], treats: [TENSION] });
  expect(finding).toMatchObject({
    subjects: { actors: ['a_AMAP'] },
    measure: { group: 'a_Mairie', ofGroup: 4, otherGroups: ['a_AMAP'], absent: ['a_AMAP'] }
  });
});

it('[third-space.who-is-missing] wants four participants, and all of them but one', () => {
  expect(found({ participants: ['Ali', 'Jo', 'Paul'] })).toEqual([]);
  expect(found({ participants: ['Ali', 'Jo', 'Nour', 'Paul', 'Ferme'] })).toEqual([]);
  expect(found({ participants: ['Ali', 'Jo', 'Nour', 'Zoé', 'Ferme'] })).toHaveLength(1);
});

it('[third-space.who-is-missing] takes a participant of unknown group for another one, never for the same', () => {
  const others = { participants: ['Ali', 'Jo', 'Nour', 'Sacha'], invited: ['Paul'] };
  expect(found(others)[0]).toMatchObject({
    measure: { group: 'a_Mairie', ofGroup: 3, otherGroups: ['a_AMAP'] },
    coverage: { unknown: 1 }
  });
  const two = { participants: ['Ali', 'Jo', 'Sacha', 'Zaza'] };
  expect(found(two, { actors: { Zaza: { kind: 'person' } } })).toEqual([]);
});

it('[third-space.who-is-missing] sees who is concerned and was not invited, in a space of any size', () => {
  const stakes = { Marché: { concerned: ['Mairie', 'AMAP', 'Ferme'] } };
  const space = { participants: ['Mairie', 'AMAP'], treats: ['Marché'] };
  expect(found(space, { stakes })[0]).toMatchObject({
    subjects: { actors: ['a_Ferme'] },
    measure: { group: null, ofGroup: 0, otherGroups: [], absent: ['a_Ferme'], invited: [] }
  });
  expect(found({ ...space, participants: ['Mairie', 'AMAP', 'Ferme'] }, { stakes })).toEqual([]);
});

it('[third-space.who-is-missing] takes whoever sits inside an actor, or holds it, for being there', () => {
  const stakes = { Marché: { concerned: ['Mairie', 'Paul'] } };
  expect(found({ participants: ['Ali', 'AMAP'], treats: ['Marché'] }, { stakes })).toEqual([]);
});

it('[third-space.who-is-missing] tells apart those invited but absent', () => {
  expect(found({ participants: ['Mairie', 'Ferme'], invited: ['Paul'] })[0]?.measure).toMatchObject(
    {
      absent: [],
      invited: ['a_Paul']
    }
  );
  expect(
    found({ participants: ['Mairie', 'AMAP'], invited: ['Paul'], treats: [TENSION] })[0]?.measure
  ).toMatchObject({ absent: [], invited: ['a_Paul'] });
  expect(found({ participants: ['Mairie', 'Paul'], invited: ['AMAP', 'Mairie'] })).toEqual([]);
});

it('[third-space.who-is-missing] says nothing of a space whose participants nobody entered', () => {
  expect(found({ treats: [TENSION], invited: ['Paul'] })).toEqual([]);
});

it('[third-space.who-is-missing] groups by the criterion asked for', () => {
  const firm = { family: 'firm' } as const;
  const also: Also = {
    map: { criterion: 'kind' },
    actors: { A: firm, B: firm, C: firm, D: firm, E: { family: 'association' } }
  };
  const space = { participants: ['A', 'B', 'C', 'D', 'E'] };

  expect(found(space, also)[0]?.measure).toMatchObject({
    criterion: 'kind',
    group: 'firm',
    ofGroup: 4,
    otherGroups: ['association']
  });
  expect(found(space, also, { criterion: 'organisation' })).toEqual([]);
});

it('[third-space.who-is-missing] measures no variation where groups overlap', () => {
  const actors = {
    A: { spheres: ['food', 'mobility'] },
    B: { spheres: ['food'] },
    C: { spheres: ['food'] },
    D: { spheres: ['mobility'] }
  };
  expect(
    found({ participants: ['A', 'B', 'C', 'D'] }, { map: { criterion: 'sphere' }, actors })[0]
      ?.measure
  ).toMatchObject({ group: 'food', ofGroup: 3, otherGroups: ['mobility'], variation: null });
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[third-space.who-is-missing] ignores spaces that are %s',
  (status) => {
    expect(found({ participants: ['Mairie'], treats: [TENSION], status })).toEqual([]);
  }
);
