import { expect, it } from 'vitest';
import type { Lack } from '#analysis/third-space-facts.ts';
import { ecosystemOf, spaceId, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';

const RULE = 'third-space.empty-shell';
type Space = NonNullable<Also['spaces']>[string];
/** Read on 22 November 2026, when someone told a link. */
const found = (space: Space): ReturnType<typeof findingsOf<typeof RULE>> => {
  const line = 'Mairie -cooperation- AMAP';
  return findingsOf(
    RULE,
    ecosystemOf([line], { links: { [line]: { saidOn: '2026-11-22' } }, spaces: { REX: space } })
  );
};
const lacking = (space: Space): readonly Lack[] => found(space)[0]?.measure.lacking ?? [];

it('[third-space.empty-shell] sees what a space was said not to have', () => {
  const space = {
    participants: ['Mairie', 'AMAP'],
    backed: false,
    dedicated: false,
    skilled: false,
    rhythm: 'quarterly',
    lastMet: '2026-03-31'
  } as const;
  expect(found(space)).toMatchObject([
    {
      id: `third-space.empty-shell:${spaceId('REX')}`,
      subjects: { spaces: [spaceId('REX')] },
      measure: {
        lacking: ['backing', 'time', 'skills', 'meetings'],
        rhythm: 'quarterly',
        lastMet: '2026-03-31',
        missed: 2,
        asOf: '2026-11-22'
      },
      coverage: { actors: 2, links: 0, unknown: 0 },
      trial: null
    }
  ]);
});

it('[third-space.empty-shell] takes nothing that nobody said for a no', () => {
  expect(found({})).toEqual([]);
  expect(found({ rhythm: 'weekly' })).toEqual([]);
  expect(found({ lastMet: '2019-01-01' })).toEqual([]);
});

it('[third-space.empty-shell] needs one lack only, and counts what is unknown beside', () => {
  expect(found({ backed: false })[0]).toMatchObject({
    measure: { lacking: ['backing'], missed: null, lastMet: null, rhythm: null },
    coverage: { unknown: 3 }
  });
  expect(lacking({ dedicated: false })).toEqual(['time']);
});

it('[third-space.empty-shell] is raised by no lack of skills alone, and tells it beside another', () => {
  expect(found({ skilled: false })).toEqual([]);
  expect(lacking({ skilled: false, backed: false })).toEqual(['backing', 'skills']);
});

it('[third-space.empty-shell] waits for a whole period of the rhythm to go by', () => {
  const met = { rhythm: 'monthly', lastMet: '2026-10-01' } as const;
  expect(found(met)).toEqual([]);
  expect(lacking({ ...met, lastMet: '2026-09-30' })).toEqual(['meetings']);
  expect(found({ rhythm: 'yearly', lastMet: '2025-01-01' })).toEqual([]);
});

it.each(['once', 'irregular'] as const)(
  '[third-space.empty-shell] finds no meeting late in a space that meets %s',
  (rhythm) => {
    expect(found({ rhythm, lastMet: '2019-01-01' })).toEqual([]);
    expect(found({ rhythm, backed: false })[0]?.coverage.unknown).toBe(2);
  }
);

it('[third-space.empty-shell] reads its own last meeting as the latest day when there is no other', () => {
  const spaces = { REX: { rhythm: 'weekly', lastMet: '2019-01-01' } } as const;
  expect(findingsOf(RULE, ecosystemOf([], { spaces }))).toEqual([]);
});

it('[third-space.empty-shell] takes whoever is named as a backer for a backing', () => {
  expect(found({ backers: ['Mairie'] })).toEqual([]);
  expect(found({ backers: ['Mairie'], backed: false })).toEqual([]);
  expect(found({ backers: ['Mairie'], backed: false, dedicated: false })[0]).toMatchObject({
    measure: { lacking: ['time'] },
    coverage: { unknown: 3 }
  });
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[third-space.empty-shell] ignores spaces that are %s',
  (status) => {
    expect(found({ backed: false, status })).toEqual([]);
  }
);
