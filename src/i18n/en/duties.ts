import type { duties as french } from '#i18n/fr/duties.ts';
import type { DutyFacts } from '#i18n/paper.ts';

const TO_FILL = '[to be filled in]';
const number = (n: number): string => n.toLocaleString('en-GB');
const persons = (n: number): string =>
  n === 0
    ? 'No person is drawn on it, but texts may name some.'
    : `${number(n)} ${n === 1 ? 'person' : 'persons'}, for their part in the cooperation.`;

const CATEGORIES = {
  notes: 'Notes and free texts, kept objective and not excessive.',
  appraisals: 'What actors say of their relations (from 0 to 4).',
  tensions: 'Tensions and rivalries between actors.',
  places: 'Places, in words or as coordinates.',
  situations: 'Situations that were lived through, with their dates.'
} satisfies Record<keyof DutyFacts['holds'], string>;

const categories = ({ holds }: DutyFacts): string[] => [
  'The name, function, structure and links of each one.',
  ...Object.entries(CATEGORIES).flatMap(([sort, text]) =>
    holds[sort as keyof DutyFacts['holds']] ? [text] : []
  )
];

/** What is said of what the law asks of whoever maps people, and the documents that help. */
export const duties: typeof french = {
  register: 'Record of processing (GDPR, article 30)',
  notice: 'Notice to the public',
  access: 'All that the map says of this person',
  erase: 'Erase this person for ever…',
  eraseText:
    'They leave the map, with their links, the history of this device, snapshots and copies; in other texts “[erased]” takes the place of their name. What remains is an identifier and a mark, so that a copy that comes back does not bring them back. This cannot be undone, nor can anything before it.',
  eraseLimits:
    'Files already handed over or saved elsewhere still name them: ask for those to be erased too.',
  eraseNow: 'Erase for ever',
  instead: '[erased]',
  notErased: 'This person could not be erased. Nothing has changed.',
  save: 'Save',
  print: 'Print',
  reread: 'Filled in from the map. Read it over: this is no legal advice.',
  retentionPast: (day) =>
    `This map was to be kept until ${day}. Erase it, or say how long to keep it: nothing is erased by itself.`,
  retentionOpen: 'See the sheet of the map',
  registerSheet: (facts) => ({
    title: `Record of processing: ${facts.title}`,
    lead: 'Map of a cooperative ecosystem. General Data Protection Regulation, article 30, paragraph 1.',
    parts: [
      { heading: 'Controller', lines: [facts.controller ?? TO_FILL] },
      {
        heading: 'Purpose',
        lines: [
          facts.purpose ?? TO_FILL,
          ...(facts.territory === null ? [] : [`Territory: ${facts.territory}.`])
        ]
      },
      {
        heading: 'Legal basis',
        lines: ['To be chosen: public task, legitimate interest, or consent.', TO_FILL]
      },
      {
        heading: 'Data subjects',
        lines: [
          persons(facts.persons),
          `${number(facts.actors)} ${facts.actors === 1 ? 'actor' : 'actors'} in all, organisations included.`
        ]
      },
      { heading: 'Data', lines: categories(facts) },
      { heading: 'Recipients', lines: ['The partners who are handed a file:', TO_FILL] },
      { heading: 'Transfers outside the European Union', lines: ['None by the program.'] },
      {
        heading: 'How long it is kept',
        lines: [facts.keepUntil === null ? TO_FILL : `Until ${facts.keepUntil}.`]
      },
      {
        heading: 'Security',
        lines: [
          'The data stays in the browser of each computer; no server, no account.',
          'It is not encrypted there: encrypted disks and separate sessions are asked for.',
          'Files that are handed over can be encrypted with a passphrase, or pseudonymised.',
          'How far each note goes is enforced on export; a person can be erased.'
        ]
      },
      ...(facts.holds.appraisals || facts.holds.tensions
        ? [
            {
              heading: 'Impact assessment',
              lines: [
                'The map holds appraisals or tensions. If they are about persons, ask your data protection officer whether an impact assessment is needed.'
              ]
            }
          ]
        : [])
    ]
  }),
  publicNotice: (facts) => ({
    title: 'Information for those who are on a map',
    lead: `${facts.controller ?? TO_FILL} keeps a map of who works with whom${facts.territory === null ? '' : ` (${facts.territory})`}.`,
    parts: [
      { heading: 'What for', lines: [facts.purpose ?? TO_FILL] },
      { heading: 'On what basis', lines: [`Legal basis: ${TO_FILL}`] },
      {
        heading: 'What it says',
        lines: [
          ...categories(facts),
          'Neither e-mail addresses nor telephone numbers are asked for.',
          'It comes from interviews, workshops and public documents.'
        ]
      },
      { heading: 'Who reads it', lines: [`The team that keeps it, and ${TO_FILL}.`] },
      {
        heading: 'Until when',
        lines: [facts.keepUntil === null ? TO_FILL : `Until ${facts.keepUntil}.`]
      },
      {
        heading: 'Your rights',
        lines: [
          'You may ask to read what is about you, to have it corrected or erased, object to it or restrict its use.',
          `Write to: ${facts.controller ?? TO_FILL}.`,
          'If the answer does not suit you, you may turn to your data protection authority (in France, www.cnil.fr).'
        ]
      },
      {
        heading: 'Sources',
        lines: [
          'GDPR, articles 13 and 14.',
          'CNIL, “Affaires publiques et lobbying: comment informer les personnes?”, 13 March 2024.',
          'CNIL, “Zones bloc-note et commentaires”, 28 February 2019.'
        ]
      }
    ]
  }),
  report: {
    title: (name) => `What the map says of “${name}”`,
    lead: (title, day) =>
      `Map “${title}”, ${day}. Right of access (GDPR, article 15). Other persons may be named here: read it over before you hand it out.`,
    sheet: 'The sheet',
    otherSheet: 'Another sheet of the same actor',
    said: (label, text) => `${label}: ${text}`,
    links: 'Links',
    inside: 'What is inside',
    stakes: 'Stakes',
    spaces: 'Third spaces',
    situations: 'Situations',
    scenarios: 'Scenarios in which they leave',
    mentions: 'Texts in which the name is written',
    snapshots: 'Snapshots',
    past: 'History of this device',
    none: 'Nothing.',
    gestures: (n) =>
      n === 0
        ? 'No gesture that is kept is about them.'
        : `${number(n)} ${n === 1 ? 'gesture that is kept is' : 'gestures that are kept are'} about them; “History”, on the sheet, shows them.`
  }
};
