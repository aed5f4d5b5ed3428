import type { ComparisonWording } from '#i18n/comparison-wording.ts';
import { countFr as count } from '#i18n/plural.ts';
import { actorFacts } from './comparison-actor-facts.ts';
import { linkBetween, linkFacts } from './comparison-link-facts.ts';
import { comparisonMeasures } from './comparison-measures.ts';
import { spaceFacts } from './comparison-space-facts.ts';

/** How two states of a map are compared in words. */
export const comparison: ComparisonWording = {
  same: 'Les deux états disent la même chose.',
  lead: ({ actors, kept, appeared, gone }) =>
    `${count(actors.before, 'acteur', 'acteurs')} avant, ${count(actors.after, 'acteur', 'acteurs')} après, dont ${count(actors.stayers, 'présent', 'présents')} aux deux dates. ${count(kept, 'lien gardé', 'liens gardés')}, ${count(appeared, 'apparu', 'apparus')}, ${count(gone, 'disparu', 'disparus')}.`,
  records: (n) => `En tout, ${count(n, 'fiche diffère', 'fiches diffèrent')} d’un état à l’autre.`,
  caution:
    'Cette comparaison dit ce qui diffère entre deux cartes. Elle ne dit pas pourquoi, et la seconde carte est souvent la mieux renseignée.',
  withoutFindings: 'Ce que sont devenus les constats n’est pas dit ici.',
  headings: {
    actors: 'Les acteurs',
    links: 'Les liens',
    spaces: 'Les espaces tiers',
    stakes: 'Les enjeux et les tensions',
    measures: 'Les mesures',
    resolved: 'Constats qui ne se font plus',
    appeared: 'Constats nouveaux',
    remaining: 'Constats encore là'
  },
  questions: {
    actors: 'Que deviennent les liens de ceux qui ne sont plus là\u202f? Qui les reprend\u202f?',
    links:
      'Lesquels de ces changements viennent du terrain, lesquels d’une carte mieux renseignée\u202f?',
    measures: 'Qu’est-ce qui a changé dans le travail, que ces chiffres ne montrent pas\u202f?',
    remaining: 'Lesquels voulez-vous reprendre ensemble\u202f?'
  },
  more: (n) => `Et ${count(n, 'autre', 'autres')}.`,
  link: linkBetween,
  stake: (name) => `l’enjeu ${name}`,
  facts: { ...actorFacts, ...linkFacts, ...spaceFacts },
  measures: comparisonMeasures,
  decided: ({ on, reason }, outcome, tell) =>
    [
      `${outcome}${on === null ? '' : ` le ${tell.day(on)}`}`,
      ...(reason === null ? [] : [reason])
    ].join('\u00a0: ')
};
