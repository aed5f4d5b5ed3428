import type { ComparisonWording } from '#i18n/comparison-wording.ts';
import { countEn as count } from '#i18n/plural.ts';
import { actorFacts } from './comparison-actor-facts.ts';
import { linkBetween, linkFacts } from './comparison-link-facts.ts';
import { comparisonMeasures } from './comparison-measures.ts';
import { spaceFacts } from './comparison-space-facts.ts';

/** How two states of a map are compared in words. */
export const comparison: ComparisonWording = {
  same: 'The two states say the same.',
  lead: ({ actors, kept, appeared, gone }) =>
    `${count(actors.before, 'actor', 'actors')} before, ${count(actors.after, 'actor', 'actors')} after, ${String(actors.stayers)} of them at both dates. ${count(kept, 'link', 'links')} kept, ${String(appeared)} appeared, ${String(gone)} gone.`,
  records: (n) =>
    `In all, ${count(n, 'record differs', 'records differ')} from one state to the other.`,
  caution:
    'This comparison says what differs between two maps. It does not say why, and the second map is often the better informed.',
  withoutFindings: 'What became of the findings is not said here.',
  headings: {
    actors: 'Actors',
    links: 'Links',
    spaces: 'Third spaces',
    stakes: 'Stakes and tensions',
    measures: 'Measures',
    resolved: 'Findings that are no longer made',
    appeared: 'New findings',
    remaining: 'Findings still there'
  },
  questions: {
    actors: 'What becomes of the links of those who are no longer there? Who takes them up?',
    links: 'Which of these changes come from the field, and which from a better informed map?',
    measures: 'What changed in the work that these figures do not show?',
    remaining: 'Which of them do you want to take up together?'
  },
  more: (n) => `And ${count(n, 'other', 'others')}.`,
  link: linkBetween,
  stake: (name) => `the stake ${name}`,
  facts: { ...actorFacts, ...linkFacts, ...spaceFacts },
  measures: comparisonMeasures,
  decided: ({ on, reason }, outcome, tell) =>
    [
      `${outcome}${on === null ? '' : ` on ${tell.day(on)}`}`,
      ...(reason === null ? [] : [reason])
    ].join(': ')
};
