import type { RecordType } from '#domain/ecosystem.ts';
import type { Gesture } from '#domain/gesture.ts';
import type { history as french } from '#i18n/fr/history.ts';

const WHAT: Readonly<Record<RecordType, string>> = {
  map: 'the map',
  actor: 'the actor',
  link: 'the link',
  stake: 'the stake',
  space: 'the third space',
  situation: 'the situation',
  assessment: 'an assessment',
  decision: 'a decision',
  view: 'a view',
  scenario: 'the scenario'
};

const DID: Readonly<Record<Gesture['does'], string>> = {
  add: 'added',
  edit: 'changed',
  bin: 'binned',
  fold: 'folded or unfolded',
  restore: 'restored',
  move: 'moved',
  arrange: 'laid out',
  decide: 'noted',
  try: 'put on trial',
  return: 'put the map back as in',
  merge: 'put together with the map',
  erase: 'erased for ever',
  undo: 'undid a change to',
  redo: 'redid a change to'
};

const quoted = (name: string | null): string => (name ? ` “${name}”` : '');

/** “the actor “Town hall””: what a gesture was about. */
const what = ({ does, type }: Gesture, name: string | null): string => {
  if (does === 'merge') return `the copy${quoted(name)}`;
  if (does === 'return') return `the snapshot${quoted(name)}`;
  if (type === 'view') return does === 'move' ? 'things on the map' : 'the map';
  return type === null ? 'several things' : WHAT[type] + quoted(name);
};

/** What the history of a map says. */
export const history: typeof french = {
  title: 'History',
  lead: 'Who changed what on this device, the latest first.',
  person: 'Who',
  everyone: 'Everyone',
  unnamedPerson: 'No name',
  record: 'What',
  wholeMap: 'The whole map',
  told: (by, gesture, name) => `${by || 'Someone'} ${DID[gesture.does]} ${what(gesture, name)}`,
  details: 'What changed',
  cameIn: 'Came on the map',
  wentOut: 'Left the map',
  added: (member) => `added: ${member}`,
  removed: (member) => `removed: ${member}`,
  before: 'Before',
  after: 'After',
  labelled: (label) => `${label}:`,
  ofKey: (label, key) => `${label}, ${key}`,
  gone: 'something that is no longer there',
  older: 'Show older',
  none: 'Nothing has been changed here yet.',
  noneSuch: 'Nothing matches that choice.',
  since: (day) => `The history of this device starts on ${day}.`,
  cut: (day) =>
    `The history of this device goes back to ${day}: what was done before is in the map, but its detail is no longer kept.`,
  elsewhere: 'What was done on another device, before its file was opened here, is not in it.',
  day: (at) =>
    new Date(at).toLocaleDateString('en', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric'
    })
};
