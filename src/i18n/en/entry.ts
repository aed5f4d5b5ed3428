import type { entry as french } from '#i18n/fr/entry.ts';

const plural = new Intl.PluralRules('en');
const s = (n: number): string => (plural.select(n) === 'one' ? '' : 's');

/** What is said while a map is drawn, in English. */
export const entry: typeof french = {
  newName: 'Name of the new actor',
  nameOf: (name) => `New name of ${name}`,
  placeholder: 'Name',
  kind: 'Kind',
  link: 'Link',
  keys: 'Enter: keep · Tab: keep and go on · ↓: kind · Esc: give up',
  renameKeys: 'Enter: keep · ↓: kind · Esc: give up',
  recordKeys: 'Enter: keep · Esc: give up',
  renamed: (name) => `Renamed: ${name}.`,
  linkKind: (from, to) => `Kind of the link between ${from} and ${to}`,
  fromTo: (from, to) => `${from} → ${to}`,
  joined: (name, to) => `${name} joins “${to}”.`,
  otherEnd: (name) => `Link ${name} to…`,
  otherEndHelp: 'An actor of the map, or a new name',
  newActor: (name) => `New actor “${name}”`,
  lines: 'Write in lines',
  linesHelp: 'One line for each link or actor. Enter adds, Shift+Enter starts a new line.',
  linesPlaceholder: 'Town hall > Caterer: order',
  howTo: 'How to write',
  examples: [
    ['Town hall > Caterer: order', 'a link that starts from the town hall'],
    ['Box scheme - Town hall: cooperation', 'a link with no direction'],
    ['Town hall > Caterer, Kitchen: order, cooperation', 'several links at once'],
    ['Kitchen (department)', 'an actor and its kind'],
    ['Town hall / School service', 'one inside the other, or further in on the next line'],
    ['# Eating local: Town hall, Box scheme', 'a stake and those it concerns'],
    ['@ Meals committee: Town hall, Box scheme', 'a third space and who takes part'],
    ['"Smith, John"', 'quotes when a name holds one of these signs']
  ],
  preview: 'What will be added',
  nothingYet: 'Nothing to add yet.',
  line: (n) => `Line ${n.toLocaleString('en')}`,
  isNew: 'new',
  isKnown: 'already on the map',
  becomes: (kind) => `becomes: ${kind}`,
  inside: (name) => `inside ${name}`,
  isThere: 'this link is already on the map',
  stake: 'Stake',
  space: 'Third space',
  problem: {
    'no-name': () => 'A name is missing.',
    'no-end': () => 'The link lacks an end: write A > B.',
    'unknown-kind': (word, near) =>
      near === null
        ? `“${word}” is no known kind: delete it, or choose from the list.`
        : `“${word}” is no known kind: did you mean “${near}”?`,
    'needs-direction': () =>
      'This link has a direction: write A > B, or A <> B when it goes both ways.',
    'too-long': () => 'This name is too long (300 characters at most).',
    'line-too-long': () => 'This line is too long to be read (20,000 characters at most).',
    'too-many': () => 'All this would add more than 50,000 things at once. Paste it in parts.',
    ambiguous: (word) =>
      `Several actors are called “${word}”: say where it sits (Town hall / ${word}).`,
    'self-link': (word) => `“${word}” would be linked to itself.`,
    loop: (word) => `“${word}” would sit inside itself.`
  },
  mend: 'Mend or delete what is not understood, then add.',
  addedAll: (actors, links, others) => {
    const what = [
      actors > 0 ? `${actors.toLocaleString('en')} actor${s(actors)}` : '',
      links > 0 ? `${links.toLocaleString('en')} link${s(links)}` : '',
      others > 0 ? `${others.toLocaleString('en')} stake${s(others)} or space${s(others)}` : ''
    ].filter(Boolean);
    return what.length > 0 ? `Added: ${what.join(', ')}.` : 'The map already has all this.';
  },
  suggestions: 'Suggestions',
  suggested: (n) => (n === 0 ? 'No suggestion' : `${n.toLocaleString('en')} suggestion${s(n)}`)
};
