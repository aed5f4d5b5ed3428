import type { joining as french } from '#i18n/fr/joining.ts';

const s = (count: number): string => (count === 1 ? '' : 's');
const n = (count: number): string => count.toLocaleString('en');

/** What is said where partners’ copies are put together with a map, and of what they debate. */
export const joining: typeof french = {
  knownTitle: 'This map is already on this device',
  known: (file, title) => `“${file}” is a copy of “${title}”.`,
  knownHelp:
    'Putting it together first shows what it brings; opening it apart leaves the two copies side by side.',
  joinKnown: 'Put it together with my map…',
  title: 'Put copies of the map together',
  lead: 'Open your partners’ files, encrypted or not. You first see what they bring: nothing changes before “Put together”.',
  choose: 'Choose files',
  dropHere: 'Drop your partners’ copies here',
  reading: 'Reading…',
  comparing: 'Comparing with your map…',
  from: (file) => `Whose copy is “${file}”?`,
  fromPlaceholder: 'A name, if you like',
  leaveOut: (file) => `Leave “${file}” out`,
  refused: 'This file could not be read:',
  unlock: (file) => `Give the passphrase of “${file}”`,
  sealed: 'This file is encrypted.',
  stranger: (title) =>
    `This is the file of another map, “${title}”. Putting it together with this one would add all that it holds.`,
  welcome: (file) => `Put “${file}” together all the same`,
  apart: 'Open it apart, as another map',
  repaired: (count) => `${n(count)} point${s(count)} set aside or mended on reading.`,
  brings: 'What it brings',
  nothing: 'Your map already holds all that is there.',
  arranges: 'The arrangement of the map, or its views, change too.',
  filter: 'Search what changes',
  none: 'Nothing matches.',
  fates: {
    added: (count) => `${n(count)} added`,
    changed: (count) => `${n(count)} changed`,
    binned: (count) => `${n(count)} put in the bin`,
    broughtBack: (count) => `${n(count)} taken out of the bin`,
    erased: (count) => `${n(count)} erased for ever`
  },
  debated: (count) => `${n(count)} disagreement${s(count)} to discuss`,
  debatedHelp:
    'Nothing is lost: both readings stay on the map. You settle it now or later, together.',
  more: (count) => `Show ${n(count)} more`,
  join: 'Put together',
  leave: 'Change nothing',
  joining: 'Putting together…',
  failed: 'Nothing could be saved: your map is as before.',
  joined: (names) => `Put together: ${names}. “Undo” takes it back whole.`,
  fieldDebate: (label) => `Disagreement on “${label}”`,
  settleIt: 'Settle it…',
  readings: (count) => `≠\u00a0${n(count)} readings`,
  settleRow: (name) => `Settle the readings of “${name}”`,
  agreed: 'No disagreement: all that is on the map holds together.',
  debatesLead:
    'Two readings of one thing: something to talk about together. Both stay on the map until one is kept.',
  searchDebates: 'Search the disagreements',
  tick: (what) => `Tick ${what}`,
  chosen: (count) => `${n(count)} disagreement${s(count)} ticked: keep`,
  keepSide: (who) => (who === 'you' ? 'what you say' : `what ${who} says`),
  keepBoth: 'Keep both for now',
  heldBy: (who) => `according to ${new Intl.ListFormat('en').format(who)}`,
  keep: 'Keep',
  keepValue: (value) => `Keep “${value}”`,
  writeAnother: 'Write something else',
  showNamed: (name) => `See “${name}”`,
  copyOf: (name) => `${name}’s copy`,
  someCopy: (mark) => `copy ${mark}`,
  you: 'you'
};
