import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';
import { lde } from '#testing/lde.ts';
import { withTrial } from '#testing/with-trial.ts';

const ruled = (ecosystem: Ecosystem): string[] =>
  analyse(ecosystem)
    .findings.filter(({ family }) => family === 'domination')
    .map(({ rule }) => rule);

it('[domination.order-only] would have proposed to LDE and its carrier the visits that they made', async () => {
  const { before, after, today } = await lde();
  const [finding] = findingsOf('domination.order-only', before);
  if (!finding?.trial) throw new Error('nothing to try');

  expect(ruled(before)).toEqual(['domination.order-only']);
  expect(finding.trial.spaces).toEqual([
    { kind: 'joint-visit', participants: ['a_lde', 'a_transporteur'], treats: ['l_commande'] }
  ]);
  expect(ruled(after)).toEqual([]);
  expect(ruled(today)).toEqual([]);
  expect(
    findingsOf('domination.order-only', withTrial(before, finding.trial), { withProposed: true })
  ).toEqual([]);
  // What is proposed is not there yet.
  expect(findingsOf('domination.order-only', withTrial(before, finding.trial))).toHaveLength(1);
});

/** School services of a town (Fiche 10): agents, team leaders, management, a delegated canteen. */
const SCHOOLS = ecosystemOf(
  [
    'Mairie -hierarchy-> Écoles',
    'Écoles -hierarchy-> Agents',
    'Mairie -order-> Cantine',
    'Cantine -order-> Grossiste',
    'Mairie -order-> Nettoyage',
    'Mairie -funding-> Animation'
  ],
  {
    actors: {
      Écoles: { kind: 'department', inside: 'Mairie' },
      Agents: { kind: 'team', inside: 'Écoles' }
    },
    links: {
      'Mairie -order-> Cantine': { resultHandedOver: true, conditionsKept: true, toDependence: 90 },
      'Mairie -order-> Nettoyage': { fromDependence: 2, toDependence: 30 }
    }
  }
);

it('[domination.star] and the other rules about commands see the services of a town each in its way', () => {
  const seen = new Set(ruled(SCHOOLS));
  expect([...seen].sort()).toEqual([
    'domination.cascade',
    'domination.kept-conditions',
    'domination.one-way',
    'domination.order-only',
    'domination.star',
    'domination.uneven-dependence'
  ]);
  expect(findingsOf('domination.one-way', SCHOOLS)[0]?.measure).toMatchObject({
    pairs: 6,
    unanswered: 6,
    hierarchy: 1,
    connectedness: 1
  });
  expect(findingsOf('domination.cascade', SCHOOLS)[0]?.measure.levels).toEqual([
    ['a_Mairie'],
    ['a_Cantine'],
    ['a_Grossiste']
  ]);
});

it('[domination.order-only] is closed by its trial at every level: departments, people, one inside the other', () => {
  const trials = findingsOf('domination.order-only', SCHOOLS).map(({ id, trial }) => ({
    id,
    trial
  }));
  expect(trials).toHaveLength(6);
  for (const { id, trial } of trials) {
    if (!trial) throw new Error(`nothing to try for ${id}`);
    const tried = findingsOf('domination.order-only', withTrial(SCHOOLS, trial), {
      withProposed: true
    });
    expect(tried.map((finding) => finding.id)).not.toContain(id);
  }
});

it('[domination.uneven-knowledge] would have both ends visit each other, and stays until they say the same', () => {
  const order = 'Mairie -order-> Traiteur';
  const ecosystem = ecosystemOf([order], {
    links: { [order]: { fromKnowledge: 0, toKnowledge: 3 } }
  });
  const trial = findingsOf('domination.uneven-knowledge', ecosystem)[0]?.trial;
  if (!trial) throw new Error('nothing to try');

  expect(trial.spaces).toMatchObject([
    { kind: 'joint-visit', participants: ['a_Mairie', 'a_Traiteur'] }
  ]);
  const tried = withTrial(ecosystem, trial);
  expect(findingsOf('domination.uneven-knowledge', tried, { withProposed: true })).toHaveLength(1);
});
