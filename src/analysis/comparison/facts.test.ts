import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '#analysis/context.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { anyTwoStates } from '#testing/any-states.ts';
import { actorId, ecosystemOf, linkId, spaceId, stakeId } from '#testing/ecosystem-of.ts';
import { mirroredFacts, type Fact } from './fact.ts';
import { factsBetween } from './facts-between.ts';

const between = (before: Ecosystem, after: Ecosystem): Fact[] =>
  factsBetween(contextOf(before), contextOf(after));

const RUNS = { numRuns: 300 };
const FACTS = 14;

describe('laws', () => {
  it('gives every fact its mirror, and none for a state and itself', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(anyTwoStates, ([before, after]) => {
        const facts = between(before, after);

        expect(between(after, before)).toEqual(mirroredFacts(facts));
        expect(between(before, structuredClone(before))).toEqual([]);
        for (const { about } of facts) met.set(about, (met.get(about) ?? 0) + 1);
      }),
      RUNS
    );
    console.error('facts met', Object.fromEntries(met), 'in', RUNS.numRuns);
    expect(met.size).toBe(FACTS);
    expect(Math.min(...met.values())).toBeGreaterThan(RUNS.numRuns * 0.02);
  });
});

describe('links', () => {
  const order = 'Mairie -order-> Traiteur';

  it('tell what two actors are tied by, kind by kind, before and after', () => {
    const before = ecosystemOf([order]);
    const after = ecosystemOf([order, 'Traiteur -cooperation- Mairie']);

    expect(between(before, after)).toEqual([
      {
        about: 'pair',
        pair: ['a_Mairie', 'a_Traiteur'],
        before: ['order'],
        after: ['cooperation', 'order']
      }
    ]);
  });

  it('tell two links of one kind from one', () => {
    const twice = [order, 'Traiteur -order-> Mairie'];

    expect(between(ecosystemOf([order]), ecosystemOf(twice))).toMatchObject([
      { about: 'pair', before: ['order'], after: ['order', 'order'] }
    ]);
  });

  it('tell a status, a form, its terms and what an end says of its side', () => {
    const before = ecosystemOf([order], { links: { [order]: { fromKnowledge: 1 } } });
    const after = ecosystemOf([order], {
      links: { [order]: { fromKnowledge: 3, declaredForm: 'vertical', term: 'medium' } }
    });
    const ended = ecosystemOf([order], { links: { [order]: { status: 'ended' } } });

    expect(between(before, after)).toEqual([
      { about: 'form', link: linkId(order), before: 'transverse', after: 'vertical' },
      { about: 'terms', link: linkId(order), of: 'term', before: null, after: 'medium' },
      {
        about: 'appraisal',
        link: linkId(order),
        end: 'from',
        of: 'knowledge',
        before: 1,
        after: 3
      }
    ]);
    expect(between(ecosystemOf([order]), ended)).toMatchObject([
      { about: 'pair', before: ['order'], after: [] },
      { about: 'status', before: 'existing', after: 'ended' }
    ]);
  });

  it('tell the situations that show them', () => {
    const cooperation = 'Mairie -cooperation- Traiteur';
    const shown = { situations: { Menu: { evidences: [cooperation] } } };

    expect(between(ecosystemOf([cooperation]), ecosystemOf([cooperation], shown))).toEqual([
      { about: 'evidence', link: linkId(cooperation), before: [], after: ['t_Menu'] }
    ]);
  });
});

describe('actors', () => {
  it('leave with the links they were an end of, those they carried, and their spaces', () => {
    const lines = ['A -order-> B', 'B -cooperation- C'];
    const others = { spaces: { Comité: { participants: ['A', 'B'] } } };
    const before = ecosystemOf([...lines, 'A -coordination- Jeanne'], {
      actors: { Jeanne: { kind: 'person' } },
      links: { 'A -order-> B': { carriers: [actorId('Jeanne')] } },
      spaces: { Comité: { participants: ['A', 'B'], facilitators: ['Jeanne'] } }
    });
    const [left, ...more] = between(before, ecosystemOf(lines, others));

    expect(left).toEqual({
      about: 'presence',
      actor: 'a_Jeanne',
      before: {
        links: [linkId('A -coordination- Jeanne')],
        carries: [linkId('A -order-> B')],
        spaces: [spaceId('Comité')]
      },
      after: null
    });
    // Its links are told with it, not a second time pair by pair.
    expect(more).toEqual([]);
  });

  it('are the same once renamed, or once inside another', () => {
    const before = ecosystemOf([], { actors: { Agents: { kind: 'team' }, Mairie: {} } });
    const inside = ecosystemOf([], {
      actors: { Agents: { kind: 'team', inside: 'Mairie' }, Mairie: {} }
    });
    const id = actorId('Agents');
    const actor = before.actors.get(id);
    if (!actor) throw new Error('no actor');
    const renamed = {
      ...before,
      actors: new Map([...before.actors, [id, { ...actor, name: 'Équipe' }]])
    };

    expect(between(before, inside)).toEqual([
      { about: 'inside', actor: id, before: null, after: actorId('Mairie') }
    ]);
    expect(between(before, renamed)).toEqual([
      { about: 'name', type: 'actor', id, before: 'Agents', after: 'Équipe' }
    ]);
  });
});

describe('spaces and stakes', () => {
  const tension = 'A -tension- B';

  it('tell that a tension is worked on', () => {
    const space = { kind: 'deliberation', participants: ['A', 'B'] } as const;
    const before = ecosystemOf([tension], { spaces: { Lieu: space } });
    const after = ecosystemOf([tension], { spaces: { Lieu: { ...space, treats: [tension] } } });

    expect(between(before, after)).toEqual([
      { about: 'worked', friction: linkId(tension), before: [], after: [spaceId('Lieu')] }
    ]);
  });

  it('tell that a space met, became an empty shell, closed, and who takes part', () => {
    const life = (space: object): Ecosystem =>
      ecosystemOf([], {
        actors: { A: {}, B: {} },
        spaces: { Lieu: { participants: ['A'], ...space } }
      });
    const held = life({ backed: true, lastMet: '2026-01-10' });

    expect(between(held, life({ backed: true, lastMet: '2026-03-10' }))).toMatchObject([
      { about: 'space', before: { lastMet: '2026-01-10' }, after: { lastMet: '2026-03-10' } }
    ]);
    expect(between(held, life({ backed: false, lastMet: '2026-01-10' }))).toMatchObject([
      { about: 'space', before: { emptyShell: false }, after: { emptyShell: true } }
    ]);
    expect(
      between(held, life({ backed: true, lastMet: '2026-01-10', status: 'ended' }))
    ).toMatchObject([
      { about: 'space', before: { status: 'existing' }, after: { status: 'ended' } }
    ]);
    expect(
      between(held, life({ backed: true, lastMet: '2026-01-10', participants: ['A', 'B'] }))
    ).toEqual([
      { about: 'attendance', space: spaceId('Lieu'), before: ['a_A'], after: ['a_A', 'a_B'] }
    ]);
  });

  it('tell stakes that come, and those that are no longer in debate', () => {
    const actors = { A: {}, B: {} };
    const stake = (contested: boolean): Ecosystem =>
      ecosystemOf([], { actors, stakes: { Marché: { concerned: ['A', 'B'], contested } } });

    expect(between(ecosystemOf([], { actors }), stake(true))).toMatchObject([
      { about: 'stake', stake: stakeId('Marché'), before: null, after: { contested: true } }
    ]);
    expect(between(stake(true), stake(false))).toMatchObject([
      { about: 'stake', before: { contested: true }, after: { contested: false } }
    ]);
  });
});
