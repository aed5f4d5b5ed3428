import type { about as french } from '#i18n/fr/about.ts';

/** What the pages on the app itself say, but for the accessibility statement. */
export const about: typeof french = {
  parts: { about: 'About', accessibility: 'Accessibility', version: 'Version and installation' },
  nav: 'Pages on Maillage',
  backToMap: 'Back to the map',
  backHome: 'Home',
  what: 'What it is',
  whatText: [
    'Maillage is for drawing who works with whom in a territory, and how, and then for talking about it with the people concerned. It is meant for those who foster cooperation: local authorities, associations, companies, researchers.',
    'It asks questions about what the map shows. It judges and scores nobody, and knows only what you put in it.'
  ],
  data: 'What becomes of your data',
  dataPoints: [
    'Everything stays in this browser, on this device. Nothing is sent: there is no server, no account, no audience measurement, and the page forbids itself to reach any address but its own.',
    'No cookies. Maps, their history and your preferences are kept in the storage that the browser sets aside for this site.',
    'Clearing the data of the site erases the maps. The file you export is your backup.',
    'Maps are not encrypted: whoever opens your session on this device can read them.',
    'You alone decide who gets a file. It carries the names you wrote in it.'
  ],
  sources: 'What it stands on',
  sourcesText:
    'Its words and its questions come from work on territorial cooperation, cited next to each finding:',
  publications: (n: number) => `The ${String(n)} publications that the measures come from`,
  licence: 'Licence',
  licenceText:
    'Maillage is free software under the European Union Public Licence, EUPL-1.2: anyone can use, study, change and share it, in paid work too. What you draw is yours.',
  licenceLink: 'Read the licence',
  madeWith: (n: number) => `Made with ${String(n)} pieces of free software`,
  madeWithLink: 'Read their licences',
  software: 'Software',
  version: 'Version',
  itsLicence: 'Licence',
  report: 'Report a problem',
  reportText:
    'Tell whoever gave you this address, or open an issue in the repository of the software: what you did, what you expected, what happened. Never attach a real map, it names people: make the case again with invented names.',
  copyDetails: 'Copy the technical details',
  detailsHelp: 'The version and the browser, nothing of your maps.',
  detailsCopied: 'Details copied. Paste them in your message.',
  details: { app: 'Maillage', browser: 'Browser', window: 'Window', language: 'Language' },
  unknown: 'Unknown',
  number: 'Number',
  made: 'Date',
  commit: 'Revision',
  offline: 'Without a network',
  readiness: {
    preparing: 'Maillage is being put on this device…',
    ready: 'Ready: Maillage starts without a network on this device.',
    failed: 'Maillage could not be put on this device. Check the network, then reload the page.',
    unavailable:
      'This browser puts no page on the device, or not from this window: it needs the network.'
  },
  update: 'Update',
  updateHelp: 'Nothing reloads by itself.',
  look: 'Look for a new version',
  looking: 'Looking…',
  isLatest: 'This is the latest version.',
  notReached: 'The search did not get through: the network may be missing.',
  space: 'Room taken',
  spaceUsed: (used: string, quota: string) =>
    `About ${used}, maps and software included. The browser allows ${quota}.`,
  size: (bytes: number) => {
    const [unit, divided] =
      bytes >= 1e9 ? ['GB', bytes / 1e9] : bytes >= 1e6 ? ['MB', bytes / 1e6] : ['kB', bytes / 1e3];
    return `${divided.toLocaleString('en', { maximumFractionDigits: 1 })} ${unit}`;
  },
  isPromised: 'The browser has promised not to erase the maps by itself when room runs out.',
  isNotPromised: 'The browser may erase the maps by itself when room runs out.',
  askPromise: 'Ask it to keep them',
  promiseRefused:
    'The browser does not promise it for now. Installing Maillage, or opening it often, may change that. Export your maps.',
  erase: 'Close and erase from this computer',
  eraseText:
    'On a shared computer, at the end of a session: all maps, the history, your preferences and Maillage itself leave this browser.',
  eraseOpen: 'Close and erase…',
  eraseSave: (n) =>
    n === 1
      ? 'One map is on this device. Save its file first, if you want to find it again:'
      : `${String(n)} maps are on this device. Save their files first, if you want to find them again:`,
  save: 'Save the file',
  saveOne: (title) => `Save the file of “${title}”`,
  hasFiles: 'I have the files that I need, somewhere else than in this browser',
  eraseLimits:
    'Files already saved or sent stay where they are, and a backup of the computer may keep what was in it. Close the other windows of Maillage first.',
  eraseAll: 'Erase everything',
  erasing: {
    erasing: 'Erasing…',
    erased: 'It is erased: this browser keeps nothing of Maillage any more. Close this window.',
    failed:
      'Not everything could be erased. Close the other windows of Maillage and try again, or erase the data of this site in the settings of the browser.'
  },
  install: 'Installation',
  installText:
    'Installing Maillage gives it a window and an icon of its own, like an application. The maps are the same, in the same browser: nothing is downloaded from elsewhere, nothing is sent, and no administrator rights are needed. It is uninstalled like an application.',
  installNow: 'Install Maillage',
  isInstalled: 'Maillage is installed: you are in its window.',
  installByHand:
    'This browser does not offer it here, or it is done already. Look for “Install” or “Add to home screen” in its menu or its share menu.'
};
