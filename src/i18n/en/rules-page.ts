import type { rulesPage as french } from '#i18n/fr/rules-page.ts';

/** The page that lists the rules. */
export const rulesPage: typeof french = {
  title: 'The findings and their measures',
  lead: 'A finding is a question to discuss, never a verdict on people. Each rule says what it looks at, by which published measure, and when it stays silent. The level α (0.10 at first) is set on the sheet of the map; an undefined measure is said to be unknown, never zero.',
  measure: 'Measure',
  silent: 'What it does not say',
  idea: 'Idea',
  references: 'References',
  family: {
    silo: 'Silos',
    domination: 'Domination (order-giver)',
    transverse: 'Missing transverse links',
    'third-space': 'Third spaces',
    portrait: 'Portrait'
  }
};
