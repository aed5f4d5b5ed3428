import type { report as french } from '#i18n/fr/report.ts';
import { countEn as count } from '#i18n/plural.ts';

/** What the report says, beside findings, measures and comparisons. */
export const report: typeof french = {
  kind: 'Report on a map of cooperation',
  heading: (title) => `Report: ${title}`,
  madeOn: (day) => `Made on ${day}`,
  holds: (parts) => `The map has ${parts.join(', ')}.`,
  stakes: (n) => count(n, 'stake', 'stakes'),
  spaces: (n) => count(n, 'third space', 'third spaces'),
  territory: 'Territory',
  commonWork: 'Common work',
  levels: {
    complete: 'Names are in it.',
    pseudonymised:
      'Names are replaced by what the actors are. This report is pseudonymised, not anonymous: whoever knows the territory may recognise someone in it.',
    structure:
      'It only says who is tied to whom, and by what. This report is pseudonymised, not anonymous: whoever knows the territory may recognise someone in it.'
  },
  audiences: {
    participants: 'Made for oneself: all that the map says has been read.',
    partners: 'Made for partners, without what stays among those who were there.',
    management:
      'Made for management or a funder, without the notes meant for partners, nor tensions, nor decisions.',
    public:
      'Made for everyone: without tensions or decisions, nor any note but those said to be public.'
  },
  contents: 'Contents',
  introduction: 'Introduction',
  summary: 'On one page',
  summaryFindings: 'What the map gives to discuss',
  noOrder: 'Questions, never a judgement; nothing is ranked.',
  family: (name, n) => `${name}: ${count(n, 'finding', 'findings')}`,
  alike: (n) => (n === 0 ? '' : `and ${count(n, 'other', 'others')} of this sort`),
  moreSorts: (n) => `${count(n, 'more question', 'more questions')} further on`,
  map: 'The map',
  overview: 'Overview: each organisation is closed on what it holds',
  whole: 'The whole map',
  pictureTitle: (title) => `Map “${title}”`,
  pictureDescription: (parts) =>
    `A drawing of ${parts.join(', ')}. All that it shows can also be read at the end of the report, in words.`,
  laidOut:
    'Places come from an automatic layout: two actors near one another on the drawing may not be so in the field.',
  legend: 'Legend',
  portrait: 'Portrait',
  portraitLead:
    'Figures to describe. None is a mark: more connected does not mean better (Valente, Chou and Pentz, 2007). What has no value is said to be unknown, never zero.',
  findings: 'Findings',
  noFindings:
    'Nothing to point out in what is drawn. That is not to say that all is well: the map only shows what was put on it.',
  setAside: (n) => `${count(n, 'finding', 'findings')} set aside`,
  setAsideLead: 'Those who keep the map chose not to dwell on them, and say why.',
  untold: (n) => `${count(n, 'more finding', 'more findings')} of this sort:`,
  decision: 'What became of it',
  comparison: (before) => `Since “${before}”`,
  today: 'today',
  method: 'Method',
  methodLines: ({ referential, criterion, alpha, seed }) => [
    'A finding says what can be seen on the map, why talk about it, and asks a question. It is no verdict on anyone, and names no cause.',
    'Only links and third spaces that exist are counted. What is not drawn is unknown: that is no absence.',
    `Forms of cooperation are read with the ${referential} referential. Actors are grouped by: ${criterion}.`,
    `Tests hold a difference to be worth discussing below p = ${alpha}, corrected where several are made together; draws of chance start from seed ${seed}, for everyone to find the same results.`,
    'The measures of the portrait are those of cooperation links, each actor for itself, persons included.'
  ],
  sources: 'Sources',
  ideas: 'Ideas',
  measures: 'Measures',
  letters: 'The map in words',
  lettersLead: 'All that the drawing shows, to be read, searched or read aloud.',
  columns: {
    actor: 'Actor',
    what: 'What it is',
    inside: 'Inside of',
    from: 'From',
    to: 'To',
    link: 'Link',
    status: 'Status',
    stake: 'Stake',
    concerned: 'Who is concerned',
    space: 'Third space',
    participants: 'Participants',
    facilitators: 'Facilitation'
  },
  nobody: '–'
};
