import { describe, expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import { finished } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { lde } from '#testing/lde.ts';
import { SCHOOL_SERVICES, VOISINERIE } from '#testing/proposal-maps.ts';
import { proposing } from './proposing.ts';
import type { Constraints, Proposals } from './proposal.ts';

const proposed = (ecosystem: Ecosystem, constraints: Partial<Constraints> = {}): Proposals =>
  finished(proposing(ecosystem, analyse(ecosystem).findings, constraints));

const reasonFor = ({ unanswered }: Proposals, rule: string): string | undefined =>
  unanswered.find(({ finding }) => finding.startsWith(rule))?.reason;

it('would have LDE, its carrier and the schools meet, or cooperate beside the order', async () => {
  const { before } = await lde();
  const { proposals } = proposed(before);

  expect(proposals).toMatchObject([
    {
      answers: ['domination.order-only:a_lde+a_transporteur', 'third-space.link-uncovered:map'],
      links: [],
      spaces: [{ participants: ['a_etablissements', 'a_lde', 'a_transporteur'] }],
      covers: [['l_commande', 'l_coordination', 'l_livraison', 'l_vente']],
      isExact: true
    },
    {
      answers: ['domination.order-only:a_lde+a_transporteur'],
      links: [{ kind: 'cooperation', from: 'a_lde', to: 'a_transporteur' }],
      spaces: []
    }
  ]);
  // Nobody on that map stands outside: who facilitates is to be found, and it is said.
  expect(proposals[0]?.raises).toEqual([expect.stringMatching(/^third-space.facilitator-inside:/)]);
});

it('gathers around the school services those who make the days at school, and ATEMIS', () => {
  const [first] = proposed(SCHOOL_SERVICES).proposals;

  // One experience feedback holds the tension, the contested stake and the work across the town.
  expect(first).toMatchObject({
    answers: [
      'domination.one-way:map',
      'domination.order-only:a_Agents+a_Chefs-d-equipe',
      'domination.order-only:a_Chefs-d-equipe+a_Direction',
      'third-space.link-uncovered:map',
      'third-space.no-reflexive-time:map',
      'third-space.tension-uncovered:l_Direction-tension-Agents',
      'third-space.tension-uncovered:s_Cadre-de-vie-a-l-ecole',
      'transverse.shared-stake:s_Cadre-de-vie-a-l-ecole'
    ],
    raises: [],
    spaces: [
      {
        kind: 'experience-feedback',
        participants: [
          'a_Agents',
          'a_Animateurs',
          'a_Chefs-d-equipe',
          'a_Direction',
          'a_Enseignants',
          'a_Parents'
        ],
        facilitators: ['a_ATEMIS']
      }
    ],
    isExact: true,
    atMostTimes: 1
  });
  expect(first?.attendance).toContainEqual({ actor: 'a_Direction', before: 1, after: 2 });
});

it('gathers the members of La Voisinerie around its lease, with the APES', () => {
  const [first] = proposed(VOISINERIE).proposals;

  expect(first).toMatchObject({
    answers: [
      'domination.order-only:a_SIA-Habitat+a_Voisinerie',
      'domination.order-only:a_Ville-de-Lille+a_Voisinerie',
      'third-space.link-uncovered:map',
      'third-space.tension-uncovered:s_Un-loyer-qui-suit-l-utilite-sociale',
      'transverse.shared-stake:s_Accueillir-le-quartier',
      'transverse.shared-stake:s_Un-loyer-qui-suit-l-utilite-sociale'
    ],
    raises: [],
    spaces: [{ kind: 'experience-feedback', facilitators: ['a_APES'] }],
    isExact: true
  });
  // The APES has no link yet, nor a stake in common: whom it would be put in touch with is not guessed.
  expect(reasonFor(proposed(VOISINERIE), 'transverse.unlinked')).toBe('nothing-in-common');
});

describe('what a proposal keeps to', () => {
  it('seats no more than the largest group', () => {
    const [first] = proposed(VOISINERIE, { largestGroup: 4 }).proposals;
    const sizes = first?.spaces.map(({ participants }) => participants.length) ?? [];

    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4);
  });

  it('says that a contested stake is of too many for one table', () => {
    const lines = ['A -cooperation- B', 'B -cooperation- C', 'A -cooperation- C'];
    const contested = ecosystemOf(lines, {
      actors: { Tiers: {} },
      stakes: { Eau: { concerned: ['A', 'B', 'C'], contested: true } }
    });

    expect(
      reasonFor(proposed(contested, { largestGroup: 2 }), 'third-space.tension-uncovered')
    ).toBe('group-too-large');
    expect(reasonFor(proposed(contested), 'third-space.tension-uncovered')).toBeUndefined();
  });

  it('says that someone has no room for more', () => {
    const busy = ecosystemOf(['A -tension- B'], {
      actors: { Tiers: {} },
      spaces: { Club: { kind: 'steering', participants: ['A', 'C'] } }
    });

    expect(reasonFor(proposed(busy, { mostSpaces: 1 }), 'third-space.tension-uncovered')).toBe(
      'attendance'
    );
    expect(reasonFor(proposed(busy), 'third-space.tension-uncovered')).toBeUndefined();
  });

  it('proposes nothing on a tension when nobody may facilitate from outside', () => {
    const without = proposed(SCHOOL_SERVICES, { facilitators: [] });

    expect(reasonFor(without, 'third-space.tension-uncovered')).toBe('no-neutral-facilitator');
    // What needs no neutral facilitator is still proposed.
    expect(without.proposals.length).toBeGreaterThan(0);
  });

  it('adds no more than what can be discussed at once', () => {
    const few = proposed(VOISINERIE, { largestGroup: 4, mostAdditions: 1 });

    expect(few.proposals.filter(({ links, spaces }) => links.length + spaces.length > 1)).toEqual(
      []
    );
    expect(reasonFor(few, 'third-space.link-uncovered')).toBe('too-many-additions');
  });
});

it('does not keep people waiting for a small set where too much is woven together', () => {
  const names = Array.from({ length: 16 }, (_, index) => `N${String(index)}`);
  const lines = names.flatMap((one, index) =>
    names.slice(index + 1).map((other) => `${one} -cooperation- ${other}`)
  );

  expect(reasonFor(proposed(ecosystemOf(lines)), 'third-space.link-uncovered')).toBe(
    'too-entangled'
  );
});

it('joins the parts of a map where their actors have something in common', () => {
  const apart = ecosystemOf(['A -cooperation- B', 'C -cooperation- D', 'E -cooperation- F'], {
    stakes: { Eau: { concerned: ['B', 'C'] } }
  });
  const found = proposed(apart).proposals.find(({ answers }) =>
    answers.includes('silo.separate-parts:map')
  );

  expect(found).toMatchObject({
    links: [
      { kind: 'acquaintance', from: 'a_B', to: 'a_C' },
      { kind: 'acquaintance', from: 'a_A', to: 'a_E' }
    ],
    isExact: true
  });
});

it('links as few as can be so that nobody is left out, two of them at a time', () => {
  const left = ecosystemOf(['A -cooperation- B'], {
    stakes: {
      Eau: { concerned: ['X', 'Y'] },
      Bois: { concerned: ['Y', 'Z'] },
      Rue: { concerned: ['Z', 'A'] }
    }
  });
  const found = proposed(left).proposals.find(({ answers }) =>
    answers.includes('transverse.unlinked:map')
  );

  expect(found).toMatchObject({
    links: [
      { from: 'a_Y', to: 'a_Z' },
      { from: 'a_X', to: 'a_Y' }
    ],
    isExact: true
  });
});

it('says that a space is there already, whose facilitation is to be settled', () => {
  const map = ecosystemOf(['A -tension- B'], {
    spaces: { REX: { kind: 'experience-feedback', participants: ['A', 'B'], facilitators: ['A'] } }
  });

  expect(reasonFor(proposed(map), 'third-space.tension-uncovered')).toBe('to-settle');
});
