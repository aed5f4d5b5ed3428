import type { home as french } from '#i18n/fr/home.ts';

const s = (n: number): string => (n === 1 ? '' : 's');

/** What the home page says. */
export const home: typeof french = {
  title: 'Maillage – maps of cooperation',
  lead: 'Draw who works with whom in a territory, and how. See where cooperation is missing or hindered, and talk about it with the people concerned.',
  privacy:
    'Everything stays in this browser: nothing is sent, there is no account and no server. What you want to share, you export to a file.',
  newMap: 'New map',
  newMapTitle: 'Title of the map',
  newMapPlaceholder: 'For example: Food in the valley',
  create: 'Create the map',
  openFile: 'Open a file',
  dropHere: 'Drop the map file here',
  opening: 'Reading the file…',
  readingFile: (file) => `Reading “${file}”…`,
  giveUp: 'Give up reading',
  maps: 'Your maps',
  none: 'No map yet. Start from an example, or create your own.',
  noStorage:
    'This browser does not let anything be saved: Maillage can neither keep nor reopen a map. Allow cookies and data for this site, or leave private browsing, then reload the page.',
  touched: (date) => `changed on ${date}`,
  actions: (title) => `Actions on ${title}`,
  rename: 'Rename',
  duplicate: 'Duplicate',
  export: 'Export the file',
  delete: 'Delete',
  copyOf: (title) => `${title} (copy)`,
  deleted: (title) => `“${title}” is in the bin.`,
  examples: 'Examples',
  binned: (n) => `${String(n)} map${s(n)} in the bin`,
  restore: 'Put back',
  erase: 'Erase for good',
  eraseAsk: (title) =>
    `Erase “${title}” from this device? Its history and its snapshots go with it, and nothing can bring them back.`,
  sealed: (file) => `“${file}” is encrypted`,
  sealedLead: 'It opens with the passphrase that whoever made it gave you.',
  passphrase: 'Passphrase',
  showPassphrase: 'Show what I type',
  unseal: 'Open',
  refused: (file) => `“${file}” was not opened`,
  refusedLead: 'Your maps have not changed. This is what stops it from being read:',
  repaired: (file) => `“${file}” is open, with points to check`,
  repairedLead: 'Nothing was lost: what follows was set aside or repaired.',
  more: (n) => `… and ${String(n)} other${s(n)}.`,
  goToMap: 'Go to the map',
  footer:
    'Free software under the EUPL-1.2 licence. A finding is a question to discuss, never a verdict.',
  version: 'Version and installation',
  accessibility: 'Accessibility: partially conforms',
  saveAll: 'Back everything up to a file',
  saveAllHelp:
    'All the maps of this device, bin included, in one file to keep elsewhere. To have them back, here or on another device, open that file.',
  notSaved: (titles) => `Could not be in it: ${titles.map((title) => `“${title}”`).join(', ')}.`,
  putBack: (file) => `“${file}”: what came back`,
  putBackLead: 'The maps that were on this device already have not changed.',
  cameBack: (title) => `“${title}” is back.`,
  wereHere: (n) =>
    n === 1
      ? 'One map was here already, just the same.'
      : `${String(n)} maps were here already, just the same.`
};
