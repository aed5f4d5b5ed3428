import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import { lde } from '#testing/lde.ts';
import { compare, readAlike } from './compare.ts';
import { findingsBetween, type ComparedFinding } from './findings-between.ts';

const ids = (found: readonly ComparedFinding[]): string[] => found.map(({ finding }) => finding.id);

it('sees the order still there, cooperation beside it, and two visits and a talk', async () => {
  const { before, after } = await lde();
  const { facts, actors } = compare([before, after]);

  expect(actors).toEqual({ before: 3, after: 3, stayers: 3 });
  expect(facts.filter(({ about }) => about === 'pair')).toEqual([
    {
      about: 'pair',
      pair: ['a_lde', 'a_transporteur'],
      before: ['coordination', 'order'],
      after: ['cooperation', 'coordination', 'order']
    }
  ]);
  expect(
    facts.flatMap((fact) => (fact.about === 'space' && !fact.before ? [fact.space] : []))
  ).toEqual(['e_echange', 'e_visite_lde', 'e_visite_transporteur']);
  expect(facts).toContainEqual({
    about: 'evidence',
    link: 'l_cooperation',
    before: [],
    after: ['o_ajustements', 'o_chauffeurs', 'o_conges', 'o_rentree']
  });
});

it('finds the order no longer alone; what it asks then, and what it still asks, each has its reason', async () => {
  const { before, after } = await lde();
  const [then, now] = readAlike([before, after]);
  const findings = findingsBetween(analyse(then), analyse(now), [before, after]);

  expect(ids(findings.resolved)).toEqual([
    // Fiche 10: after the visits, each takes the other's constraints into account. The order is
    // there as before; it is no longer without cooperation nor a place in common.
    'domination.order-only:a_lde+a_transporteur'
  ]);
  expect(ids(findings.appeared)).toEqual([
    // Fiche 10 tells of two visits and of a talk, and does not say who facilitated any of them.
    'third-space.facilitator-inside:e_echange',
    'third-space.facilitator-inside:e_visite_lde',
    'third-space.facilitator-inside:e_visite_transporteur',
    // The talk works on delivery before term starts, which concerns schools; they were not there.
    'third-space.who-is-missing:e_echange'
  ]);
  expect(ids(findings.remaining)).toEqual([
    // Fiche 10 names the two firms, and nobody who makes their links live.
    'silo.single-carrier:map',
    // The visits gather the two firms; the services to schools still have no place in common.
    'third-space.link-uncovered:map',
    // The portrait describes any map, and three actors are too few for chance to be told from it.
    'portrait.overview:map',
    'portrait.depth:map',
    'portrait.cannot-tell:map'
  ]);
});

it('tells findings with what was decided on them, from the first decision to the last', async () => {
  const { before, after } = await lde();
  const finding = 'domination.order-only:a_lde+a_transporteur';
  const decision = (id: string, on: string | null): never =>
    ({ id, finding, outcome: 'decided', reason: null, on, by: null }) as never;
  const decided = {
    ...after,
    decisions: new Map([
      ['d_2' as never, decision('d_2', '2026-11-22')],
      ['d_3' as never, decision('d_3', '2026-01-05')],
      ['d_1' as never, decision('d_1', null)]
    ])
  };
  const { resolved, appeared } = findingsBetween(analyse(before), analyse(decided), [
    before,
    decided
  ]);

  expect(resolved[0]?.decisions.map(({ id }) => id)).toEqual(['d_1', 'd_3', 'd_2']);
  expect(appeared.flatMap(({ decisions }) => decisions)).toEqual([]);
});
