import type { safety as french } from '#i18n/fr/safety.ts';

/** What is said of what is kept on the device, and of what puts it at risk. */
export const safety: typeof french = {
  faults: {
    quota: 'Not saved: there is no room left on this device.',
    abort: 'Not saved: the browser stopped the writing.',
    version: 'A newer version of Maillage has opened this map: this page can no longer change it.',
    blocked: 'Not saved: another tab holds this map. Close the other tabs of Maillage.',
    corrupt: 'Not saved: the browser can no longer read what it kept.',
    closed: 'Not saved: the browser closed its database.',
    unknown: 'Not saved: the browser did not manage to.'
  },
  stillHere:
    'What you did is still on screen, and Maillage tries again by itself. To risk nothing, save the map to a file.',
  stillHereOutdated:
    'What you did is still on screen. Reload the page to go on with the new version.',
  saveFile: 'Save to a file',
  tryAgain: 'Try again',
  makeRoom: 'Make room',
  makeRoomHelp:
    'Erases automatic copies and the old history of maps from this device: what maps say stays, what is old can no longer be undone.',
  noRoomMade: 'That was not enough: free some room on the device, then try again.',
  reload: 'Reload the page',
  blocked: {
    title: 'Another tab holds your maps',
    help: 'It has stayed open with an older version of Maillage. Close the other tabs of Maillage: this page will go on by itself.'
  },
  newer: {
    title: 'Your maps were opened with a newer version of Maillage',
    help: 'This page is older: it leaves them alone, so as to damage nothing. Reload it to move to the new version.'
  },
  lost: {
    title: 'This map could not be read again',
    help: 'The browser has lost a part of it. See on the home page what can be had back.',
    see: 'See what can be had back'
  },
  recovery: {
    title: 'Maps are missing on this device',
    lead: 'The browser has lost them, whole or in part. Maillage keeps copies of them elsewhere: here is what can be had back. Nothing will be erased without your consent.',
    lostAll:
      'The browser says that it lost all that it kept for this site. If you have a file of your maps, open it.',
    none: 'No copy that can be read was found. If you have a file of this map, open it from the home page.',
    copyOf: (date, time) => `Copy of ${date} at ${time}`,
    inDatabase: 'What the browser still has',
    content: (actors, links) => `${actors}, ${links}`,
    missing: (n) =>
      n === 0
        ? 'nothing is missing'
        : `without the last ${n.toLocaleString('en')} gesture${n === 1 ? '' : 's'}`,
    torn: (n) =>
      n === 1
        ? 'Another copy is damaged and cannot be had back.'
        : `${String(n)} other copies are damaged and cannot be had back.`,
    take: 'Have it back',
    keep: 'Keep it',
    giveUp: 'Give this map up',
    giveUpAsk: (title) => `Give “${title}” up? What is left of it on this device will be erased.`,
    notTaken: 'The browser could not put it back. Save it to a file.',
    later: 'Go on without them',
    laterHelp: 'You will be asked again the next time the page opens.'
  },
  badge: 'Backup',
  due: 'Back up',
  dueHelp: (gestures) =>
    `${gestures.toLocaleString('en')} gesture${gestures === 1 ? '' : 's'} since the last file`,
  promised: {
    yes: 'The browser has promised not to erase your maps by itself.',
    no: 'The browser may erase your maps by itself, for instance if it lacks room or if you do not come back for long.',
    unknown: 'This browser does not say whether it may erase your maps by itself.'
  },
  promisedAnyway:
    'In any case, clearing the browsing data erases the maps: only a file, kept elsewhere, puts them out of harm’s way.',
  device: 'On this device',
  file: 'In a file',
  noFile: 'This map has not been saved to any file yet.',
  fileOn: (date) => `Last file: ${date}.`,
  since: (gestures) =>
    gestures === 0
      ? 'Nothing has changed since.'
      : `${gestures.toLocaleString('en')} gesture${gestures === 1 ? '' : 's'} since.`,
  copies: 'Automatic copies',
  copiesLead:
    'Made by themselves while you work, one an hour then one a day, and before what could be regretted. Opening a copy makes a new map of it, beside this one.',
  noCopies: 'None yet: the first is made soon after a first change.',
  copyKind: {
    auto: 'while working',
    'before-merge': 'before a merge',
    'before-migration': 'before moving to a new version of Maillage'
  },
  copyOn: (date, time) => `${date}, ${time}`,
  openCopy: 'Open',
  copyTitle: (title, date) => `${title} (copy of ${date})`,
  askPromise: 'Ask the browser to keep them'
};
