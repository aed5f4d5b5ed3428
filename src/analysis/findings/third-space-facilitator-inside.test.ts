import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import { ecosystemOf, linkId, spaceId, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';

const RULE = 'third-space.facilitator-inside';
type Space = NonNullable<Also['spaces']>[string];
const ACTORS = {
  Mairie: {},
  AMAP: {},
  Tiers: {},
  Jeanne: { kind: 'person', inside: 'Mairie' },
  Sacha: { kind: 'person' },
  Louise: { kind: 'person', inside: 'Tiers' }
} as const;
const found = (
  space: Space,
  lines: string[] = [],
  also: Also = {}
): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(
    RULE,
    ecosystemOf(lines, {
      ...also,
      actors: { ...ACTORS, ...also.actors },
      spaces: { REX: { participants: ['Mairie', 'AMAP'], ...space } }
    })
  );
const variant = (...args: Parameters<typeof found>): string | undefined =>
  found(...args)[0]?.measure.variant;

it('[third-space.facilitator-inside] sees a facilitator who comes from an organisation concerned', () => {
  expect(found({ facilitators: ['Jeanne'] })[0]).toMatchObject({
    id: `third-space.facilitator-inside:${spaceId('REX')}`,
    subjects: { actors: ['a_Jeanne', 'a_Mairie'], spaces: [spaceId('REX')] },
    measure: {
      variant: 'inside',
      organisations: 2,
      facilitators: ['a_Jeanne'],
      inside: ['a_Mairie'],
      payers: []
    },
    coverage: { actors: 2, links: 0, unknown: 0 }
  });
});

it('[third-space.facilitator-inside] is silent when the facilitator stands outside', () => {
  expect(found({ facilitators: ['Tiers'] })).toEqual([]);
  expect(found({ facilitators: ['Louise'] })).toEqual([]);
});

it('[third-space.facilitator-inside] takes those invited, and those of what is treated, for concerned', () => {
  const tension = 'Tiers -tension- AMAP';
  expect(variant({ facilitators: ['Tiers'], invited: ['Louise'] })).toBe('inside');
  expect(variant({ facilitators: ['Tiers'], treats: [tension] }, [tension])).toBe('inside');
  expect(
    variant({ facilitators: ['Tiers'], treats: ['Marché'] }, [], {
      stakes: { Marché: { concerned: ['Tiers'] } }
    })
  ).toBe('inside');
});

it('[third-space.facilitator-inside] counts a structure that the facilitator is a member of', () => {
  expect(variant({ facilitators: ['Louise'] }, ['Louise -membership-> AMAP'])).toBe('inside');
  expect(variant({ facilitators: ['Sacha'] }, ['Sacha -membership-> Réseau'])).toBeUndefined();
});

it('[third-space.facilitator-inside] sees one facilitator inside among several', () => {
  expect(variant({ facilitators: ['Louise', 'Jeanne'] })).toBe('inside');
});

it('[third-space.facilitator-inside] says when the facilitator is not entered, or from nowhere known', () => {
  expect(found({})[0]).toMatchObject({
    measure: { variant: 'not-entered', facilitators: [] },
    coverage: { unknown: 1 }
  });
  expect(found({ facilitators: ['Sacha', 'Louise'] })[0]).toMatchObject({
    measure: { variant: 'not-entered', inside: [] },
    coverage: { unknown: 1 }
  });
  expect(variant({ facilitation: 'named' })).toBe('not-entered');
});

it('[third-space.facilitator-inside] takes a participant for concerned, even from nowhere known', () => {
  expect(variant({ participants: ['Mairie', 'Sacha'], facilitators: ['Sacha'] })).toBe('inside');
});

it('[third-space.facilitator-inside] says when nobody facilitates', () => {
  expect(variant({ facilitation: 'nobody' })).toBe('nobody');
});

it('[third-space.facilitator-inside] only lists the spaces that everyone facilitates in turn', () => {
  const spaces = {
    REX: { participants: ['Mairie', 'AMAP'], facilitators: ['Mairie'], facilitation: 'in-turn' }
  } as const;
  const analysis = analyse(ecosystemOf([], { actors: ACTORS, spaces }));

  expect(analysis.findings.filter(({ rule }) => rule === RULE)).toEqual([]);
  expect(analysis.measures.spaces.inTurn).toEqual([spaceId('REX')]);
});

it.each(['order', 'funding', 'hierarchy'])(
  '[third-space.facilitator-inside] informs of a %s from one side to the facilitator',
  (kind) => {
    const line = `Mairie -${kind}-> Tiers`;
    expect(found({ facilitators: ['Louise'] }, [line])[0]).toMatchObject({
      subjects: { actors: ['a_Louise', 'a_Mairie'], links: [linkId(line)] },
      measure: { variant: 'paid', inside: [], payers: ['a_Mairie'] },
      coverage: { links: 1, unsaid: 1 }
    });
  }
);

it('[third-space.facilitator-inside] is silent when all sides pay, or someone else does', () => {
  const both = ['Mairie -order-> Tiers', 'AMAP -order-> Tiers'];
  expect(found({ facilitators: ['Louise'] }, both)).toEqual([]);
  expect(found({ facilitators: ['Louise'] }, ['Région -funding-> Tiers'])).toEqual([]);
});

it('[third-space.facilitator-inside] still holds a facilitator paid by one side for neutral', () => {
  const lines = ['Mairie -order-> Tiers', 'Mairie -tension- AMAP'];
  const spaces = {
    REX: { kind: 'deliberation', participants: ['Mairie', 'AMAP'], facilitators: ['Tiers'] }
  } as const;
  expect(findingsOf('third-space.tension-uncovered', ecosystemOf(lines, { spaces }))).toEqual([]);
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[third-space.facilitator-inside] ignores spaces, orders and memberships that are %s',
  (status) => {
    const lines = ['Mairie -order-> Tiers', 'Louise -membership-> AMAP'];
    const links = Object.fromEntries(lines.map((line) => [line, { status }]));

    expect(found({ facilitators: ['Jeanne'], status })).toEqual([]);
    expect(found({ facilitators: ['Louise'] }, lines, { links })).toEqual([]);
  }
);

it('[third-space.facilitator-inside] is silent on a space that concerns fewer than two actors', () => {
  expect(found({ participants: [] })).toEqual([]);
  expect(found({ participants: ['Mairie'], facilitators: ['Mairie'] })).toEqual([]);
});
