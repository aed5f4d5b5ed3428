import type { snapshots as french } from '#i18n/fr/snapshots.ts';
import { countEn as count } from '#i18n/plural.ts';

/** What is said of the states of a map that were kept. */
export const snapshots: typeof french = {
  title: 'Before and after',
  timeline: 'Snapshots',
  today: 'Today',
  undated: 'No date',
  counts: (actors, links, spaces) =>
    [
      count(actors, 'actor', 'actors'),
      count(links, 'link', 'links'),
      ...(spaces > 0 ? [count(spaces, 'third space', 'third spaces')] : [])
    ].join(', '),
  take: 'Take a snapshot…',
  emptyTitle: 'What do you want to be able to compare later?',
  emptyLead:
    'A snapshot keeps what the map says today. Take one before a joint visit, at the end of a session, at the start of a year: you can come back to it, and see what differs.',

  takeTitle: 'Take a snapshot',
  takeLead:
    'It keeps the whole map as it stands, without the bin. It travels with the file of the map.',
  editTitle: 'Change the snapshot',
  editLead: 'Its name, its date and its note change. What it keeps does not.',
  keepTitle: 'Keep this copy',
  keepLead: 'An automatic copy ends up being erased. A snapshot stays.',
  name: 'Name',
  nameFor: (day) => `Map of ${day}`,
  needName: 'Give a name.',
  on: 'Date',
  onHelp: 'The day that the map describes, if it is not today.',
  note: 'Note',
  noteHelp: 'What was going on then, who was there.',
  confirm: { take: 'Take', edit: 'Save', keep: 'Keep' },
  taking: 'Copying the map…',
  taken: (name) => `Snapshot “${name}” taken.`,
  see: 'See it',
  known: (name) =>
    `The map says the same as in the snapshot “${name}”: nothing is kept twice. Change its name or its note if need be.`,
  full: 'This map has as many snapshots as a file can hold. Delete one first.',
  failed:
    'The snapshot could not be kept on this device. What the map says has not changed. Save it in a file, make room, then try again.',

  look: 'Look',
  lookAt: (name) => `Look at “${name}” on the map`,
  acts: (name) => `Snapshot “${name}”`,
  banner: (name, day) =>
    `You are looking at “${name}”${day === null ? '' : `, ${day}`}: nothing changes in it.`,
  through: 'Go through time, from one snapshot to the next',
  stop: (name: string, day: string | null) => (day === null ? name : `${name}, ${day}`),
  backToday: 'Back to today',
  edit: 'Change its name, its date or its note',
  openApart: 'Open as another map',
  apartTitle: (title, name) => `${title} (${name})`,
  goBack: 'Put the map back in this state',
  wentBack: (name, n) =>
    n === 0
      ? `The map already says the same as “${name}”.`
      : `The map is back as in “${name}”: ${count(n, 'record', 'records')} written again.`,
  delete: 'Delete',
  deleted: (name) =>
    `Snapshot “${name}” deleted here. A copy of the map that still holds it would bring it back.`,

  copies: (n) => count(n, 'automatic copy', 'automatic copies'),
  copiesLead:
    'They make themselves while you work; they stay on this device, and the oldest are erased.',
  copyName: (day, time) => `Copy of ${day} at ${time}`,
  keep: 'Keep as a snapshot…',
  copyGone: 'This copy is no longer there: a later one took its place.'
};
