import { expect, it } from 'vitest';
import { SPACE_KINDS } from '#domain/space.ts';
import { ecosystemOf, spaceId, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';
import { withTrial } from '#testing/with-trial.ts';

const RULE = 'third-space.no-reflexive-time';
type Spaces = NonNullable<Also['spaces']>;
const found = (spaces: Spaces): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(RULE, ecosystemOf([], { spaces }));

const STEERING = { kind: 'steering', participants: ['Mairie', 'AMAP'] } as const;

it('[third-space.no-reflexive-time] sees that no space is for going back over the work', () => {
  const visit = { kind: 'joint-visit', participants: ['Mairie', 'Ferme', 'AMAP'] } as const;
  expect(found({ Pilotage: STEERING, Visite: visit, Café: {} })).toMatchObject([
    {
      id: 'third-space.no-reflexive-time:map',
      subjects: { actors: [], spaces: [spaceId('Pilotage'), spaceId('Visite')] },
      measure: { spaces: 2 },
      coverage: { actors: 3, unknown: 1 },
      trial: {
        links: [],
        spaces: [
          {
            kind: 'experience-feedback',
            participants: ['a_AMAP', 'a_Ferme', 'a_Mairie'],
            treats: []
          }
        ]
      }
    }
  ]);
});

it('[third-space.no-reflexive-time] is answered by experience feedback, deliberation or arbitration only', () => {
  const answering = SPACE_KINDS.filter(
    (kind) => found({ Pilotage: STEERING, Autre: { kind } }).length === 0
  );
  expect(answering).toEqual(['experience-feedback', 'deliberation', 'arbitration']);
});

it('[third-space.no-reflexive-time] says nothing of a map without spaces, or of unknown kinds', () => {
  expect(found({})).toEqual([]);
  expect(found({ Café: { participants: ['Mairie', 'AMAP'] } })).toEqual([]);
});

it('[third-space.no-reflexive-time] proposes the largest table that holds eight, or none', () => {
  const crowd = Array.from({ length: 9 }, (_, index) => `Membre ${String(index)}`);
  const trialOf = (spaces: Spaces): number | undefined =>
    found(spaces)[0]?.trial?.spaces[0]?.participants.length;
  const plenary = { kind: 'steering', participants: crowd } as const;

  expect(trialOf({ Plénière: plenary })).toBeUndefined();
  expect(trialOf({ Plénière: plenary, Seul: { kind: 'training', participants: ['A'] } })).toBe(
    undefined
  );
  expect(trialOf({ Plénière: plenary, Pilotage: STEERING })).toBe(2);
  expect(
    trialOf({ Pilotage: STEERING, Bureau: { kind: 'steering', participants: crowd.slice(1) } })
  ).toBe(8);
});

it('[third-space.no-reflexive-time] is closed by what could be tried, once on the map', () => {
  const ecosystem = ecosystemOf([], { spaces: { Pilotage: STEERING } });
  const [finding] = findingsOf(RULE, ecosystem);
  if (!finding?.trial) throw new Error('nothing to try');
  const tried = withTrial(ecosystem, finding.trial);

  expect(findingsOf(RULE, tried)).toHaveLength(1);
  expect(findingsOf(RULE, tried, { withProposed: true })).toEqual([]);
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[third-space.no-reflexive-time] ignores spaces that are %s',
  (status) => {
    expect(found({ Pilotage: { ...STEERING, status } })).toEqual([]);
    expect(found({ Pilotage: STEERING, REX: { kind: 'deliberation', status } })).toHaveLength(1);
  }
);
