import type { folder as french } from '#i18n/fr/folder.ts';

const n = (count: number): string => count.toLocaleString('en');

/** What is said of the folder that a map is shared by. */
export const folder: typeof french = {
  title: 'Shared folder',
  lead: 'Choose a folder that your partners have too: Nextcloud, Syncthing, a network drive… Each has a file of their own in it. Maillage writes yours there, and puts those of the others together with your map when it opens, after your changes, and when you ask.',
  who: 'Your name in this folder',
  whoHelp: 'It is part of the name of your file: your partners know who is there.',
  audience: 'How far the notes written there go',
  audiences: {
    partners: {
      label: 'To partners',
      help: 'What is for those who were there does not leave your device.'
    },
    participants: {
      label: 'To those who were there',
      help: 'All notes go there: everyone who has this folder was there.'
    }
  },
  audienceOf: (audience) =>
    audience === 'participants' ? 'To those who were there' : 'To partners',
  plain: 'Files are not encrypted there: whoever reads this folder reads the map.',
  choose: 'Choose the folder…',
  unable:
    'This browser gives no access to folders; Chrome and Edge, on a computer, do. With this one, the common folder is used by hand:',
  byHand: [
    'Export the map for “Partners”, and put the file in the common folder, with your name added to its own: “canteen-awa.ect.json”.',
    'Put together the files that your partners left there: you first see what they bring.',
    'Export yours again, in place of your file. In what order and how many times does not matter.'
  ],
  folder: 'Folder',
  yourFile: 'Your file',
  moment: (day, time) => `on ${day} at ${time}`,
  written: (moment) => `Written ${moment}.`,
  neverWritten: 'It has not been written yet.',
  behind: 'Your map has changed since: it will be written again.',
  asleep:
    'From one session to the next, the browser asks you again before this folder is read or written.',
  open: 'Open the folder again',
  waiting: 'The shared folder waits for your agreement.',
  now: 'Put together now',
  busy: 'Reading the folder…',
  heard: (time) => `Folder read at ${time}.`,
  others: 'Who is there',
  nobody:
    'Nobody else yet. Your partners open your file in Maillage, then choose this folder in turn.',
  lastHeard: (moment) => `Wrote ${moment}`,
  leftAlone: (count) => `${n(count)} file${count === 1 ? '' : 's'} left alone`,
  leftAloneHelp: 'Nothing of them is put together, and Maillage does not touch them.',
  more: (count) => `Show ${n(count)} more`,
  why: {
    'not-a-copy': 'This is not the file of a map.',
    'other-map': 'This is the file of another map.',
    damaged:
      'It was changed outside of Maillage, or damaged. Have its author open their map again and choose “Put together now”: it will be written again.',
    arriving: 'It has not arrived whole. It will be read again once it changes.',
    sealed: 'It is encrypted. Put it together by “Put partners’ copies together…”.'
  },
  faults: {
    gone: 'The folder cannot be found any more: it was moved or deleted, or its drive is unplugged. Put it back in place, then “Put together now”; otherwise, leave it and choose another.',
    denied:
      'Access was refused. Check that you may write in this folder, then “Open the folder again” or “Put together now”.',
    full: 'There is no room left in this folder. Your map is kept on this device: make room, then “Put together now”.',
    locked:
      'Another program holds your file, most likely the one that synchronises. Wait a little, then “Put together now”.',
    'not-kept':
      'What comes from the folder could not be kept on this device: your map is as before. Follow the message at the top of the map, then “Put together now”.',
    'too-big':
      'The map is more than a file can hold. It stays on this device: split it, or remove snapshots.',
    unknown:
      'The folder could not be read or written. Your map is kept on this device: try again with “Put together now”.'
  },
  leave: 'Leave this folder',
  leaveHelp:
    'Your map stays on this device, and your file in the folder: delete it yourself if it should no longer be there.',
  joined: (names) => `Put together from the shared folder: ${names}. “Undo” undoes it in one go.`,
  erasing:
    'Your file in the shared folder is written again without them as soon as the folder is open. Those of your partners name them until they open their map; copies already made, and older versions kept by what synchronises, remain.'
};
