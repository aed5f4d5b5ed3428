import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import type { Missing } from '#analysis/third-space-facts.ts';
import { ecosystemOf, linkId, stakeId, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';
import { withTrial } from '#testing/with-trial.ts';

const RULE = 'third-space.tension-uncovered';
const TENSION = 'Mairie -tension- AMAP';
const found = (lines: string[], also: Also = {}): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(RULE, ecosystemOf(lines, also));

type Space = NonNullable<Also['spaces']>[string];
const REX: Space = {
  kind: 'experience-feedback',
  participants: ['Mairie', 'AMAP'],
  facilitators: ['Tiers']
};
const missing = (space: Space, also: Also = {}): Missing | undefined =>
  found([TENSION], { actors: { Tiers: {}, ...also.actors }, spaces: { REX: space } })[0]?.measure
    .missing;

it.each(['tension', 'rivalry'])(
  '[third-space.tension-uncovered] sees a %s that no space works on',
  (kind) => {
    const line = `Mairie -${kind}- AMAP`;
    expect(found([line])[0]).toMatchObject({
      id: `third-space.tension-uncovered:${linkId(line)}`,
      subjects: { actors: ['a_AMAP', 'a_Mairie'], links: [linkId(line)], stakes: [], spaces: [] },
      measure: { about: kind, missing: 'no-space', concerned: 2 },
      coverage: { actors: 2, links: 1, unknown: 0, unsaid: 1 }
    });
  }
);

it('[third-space.tension-uncovered] is answered by a reflexive space with a neutral facilitator', () => {
  expect(missing(REX)).toBeUndefined();
  expect(missing({ ...REX, kind: 'deliberation' })).toBeUndefined();
  expect(missing({ ...REX, participants: [], treats: [TENSION] })).toBeUndefined();

  const spaces = { REX };
  const analysis = analyse(ecosystemOf([TENSION], { actors: { Tiers: {} }, spaces }));
  expect(analysis.measures.frictions).toEqual({ total: 1, covered: 1 });
});

it('[third-space.tension-uncovered] is answered when people who sit inside both ends meet', () => {
  const actors = {
    Jeanne: { kind: 'person', inside: 'Mairie' },
    Paul: { kind: 'person', inside: 'AMAP' }
  } as const;
  expect(missing({ ...REX, participants: ['Jeanne', 'Paul'] }, { actors })).toBeUndefined();
  expect(missing({ ...REX, participants: ['Jeanne'] }, { actors })).toBe('no-space');
});

it('[third-space.tension-uncovered] between two departments wants these two, not their organisation', () => {
  const actors = {
    Voirie: { kind: 'department', inside: 'Mairie' },
    Écoles: { kind: 'department', inside: 'Mairie' },
    Tiers: {}
  } as const;
  const among = (...participants: string[]): number =>
    found(['Voirie -tension- Écoles'], { actors, spaces: { REX: { ...REX, participants } } })
      .length;

  expect(among('Mairie')).toBe(1);
  expect(among('Voirie', 'Écoles')).toBe(0);
});

it('[third-space.tension-uncovered] says what the space still misses', () => {
  expect(missing({ ...REX, participants: ['Mairie'] })).toBe('no-space');
  expect(missing({ ...REX, participants: ['Mairie'], invited: ['AMAP'] })).toBe('no-space');
  expect(missing({ ...REX, kind: 'steering' })).toBe('not-reflexive');
  expect(missing({ ...REX, kind: 'unspecified' })).toBe('kind-unknown');
  expect(missing({ ...REX, facilitators: ['AMAP'] })).toBe('facilitator-inside');
  expect(missing({ ...REX, facilitators: [] })).toBe('facilitator-unknown');
  expect(missing({ ...REX, facilitators: [], facilitation: 'nobody' })).toBe('nobody');
  expect(missing({ ...REX, facilitation: 'in-turn' })).toBe('in-turn');
});

it('[third-space.tension-uncovered] tells a facilitator of unknown organisation from one inside', () => {
  const actors = { Sacha: { kind: 'person' } } as const;
  expect(missing({ ...REX, facilitators: ['Sacha'] }, { actors })).toBe('facilitator-unknown');
});

it('[third-space.tension-uncovered] goes by the space that comes nearest', () => {
  const actors = { Tiers: {} };
  const steering: Space = { ...REX, kind: 'steering' };
  const inside: Space = { ...REX, facilitators: ['Mairie'] };

  expect(found([TENSION], { actors, spaces: { steering, inside } })[0]?.measure.missing).toBe(
    'facilitator-inside'
  );
  expect(found([TENSION], { actors, spaces: { steering, inside, REX } })).toEqual([]);
});

const CONTESTED = { Marché: { contested: true, concerned: ['Mairie', 'AMAP', 'Maraîchers'] } };
const CONCERNED = { Mairie: {}, AMAP: {}, Maraîchers: {}, Tiers: {} };

it('[third-space.tension-uncovered] sees a contested stake that no space works on', () => {
  expect(found([], { actors: CONCERNED, stakes: CONTESTED })[0]).toMatchObject({
    id: `third-space.tension-uncovered:${stakeId('Marché')}`,
    subjects: { stakes: [stakeId('Marché')], links: [] },
    measure: { about: 'contested-stake', missing: 'no-space', concerned: 3 },
    coverage: { actors: 3, links: 0 }
  });
});

it('[third-space.tension-uncovered] wants all those concerned, or a space that works on the stake', () => {
  const uncovered = (space: Space): number =>
    found([], { actors: CONCERNED, stakes: CONTESTED, spaces: { REX: space } }).length;

  expect(uncovered(REX)).toBe(1);
  expect(uncovered({ ...REX, participants: ['Mairie', 'AMAP', 'Maraîchers'] })).toBe(0);
  expect(uncovered({ ...REX, treats: ['Marché'] })).toBe(0);
});

it('[third-space.tension-uncovered] does not take a space for a gathering of nobody', () => {
  const stakes = { Rue: { contested: true }, Bruit: { contested: true, concerned: ['Mairie'] } };
  expect(found([], { actors: CONCERNED, stakes, spaces: { REX } })).toHaveLength(2);
});

it('[third-space.tension-uncovered] says nothing of a stake that nobody said contested', () => {
  const stakes = {
    Marché: { concerned: ['Mairie', 'AMAP'] },
    Rue: { contested: false, concerned: ['Mairie', 'AMAP'] }
  };
  expect(found([], { actors: CONCERNED, stakes })).toEqual([]);
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[third-space.tension-uncovered] ignores tensions and spaces that are %s',
  (status) => {
    expect(found([TENSION], { links: { [TENSION]: { status } } })).toEqual([]);
    expect(missing({ ...REX, status })).toBe('no-space');
  }
);

it('[third-space.tension-uncovered] counts the spaces it cannot read', () => {
  const spaces = { REX: { ...REX, facilitators: [] }, Comité: {} };
  expect(found([TENSION], { spaces })[0]?.coverage.unknown).toBe(2);
});

it('[third-space.tension-uncovered] proposes an experience feedback, which leaves its facilitator to be found', () => {
  const tried = (ecosystem: ReturnType<typeof ecosystemOf>): (Missing | undefined)[] =>
    findingsOf(RULE, ecosystem).map(({ id, trial }) => {
      if (!trial) throw new Error('nothing to try');
      const after = findingsOf(RULE, withTrial(ecosystem, trial), { withProposed: true });
      return after.find((finding) => finding.id === id)?.measure.missing;
    });

  expect(found([TENSION])[0]?.trial).toEqual({
    links: [],
    spaces: [
      {
        kind: 'experience-feedback',
        participants: ['a_AMAP', 'a_Mairie'],
        treats: [linkId(TENSION)]
      }
    ]
  });
  expect(tried(ecosystemOf([TENSION]))).toEqual(['facilitator-unknown']);
  expect(tried(ecosystemOf([TENSION], { spaces: { REX: { ...REX, kind: 'steering' } } }))).toEqual([
    'facilitator-unknown'
  ]);
  expect(tried(ecosystemOf([], { actors: CONCERNED, stakes: CONTESTED }))).toEqual([
    'facilitator-unknown'
  ]);
});

it('[third-space.tension-uncovered] adds nothing where a space has only to be settled, or nobody is concerned', () => {
  const trialWith = (space: Space): unknown =>
    found([TENSION], { actors: { Tiers: {} }, spaces: { REX: { ...REX, ...space } } })[0]?.trial;

  expect(trialWith({ kind: 'unspecified' })).toBeNull();
  expect(trialWith({ facilitators: ['AMAP'] })).toBeNull();
  expect(trialWith({ facilitators: [] })).toBeNull();
  expect(trialWith({ facilitation: 'in-turn' })).toBeNull();
  expect(
    found([], { stakes: { Bruit: { contested: true, concerned: ['Mairie'] } } })[0]?.trial
  ).toBeNull();
});
