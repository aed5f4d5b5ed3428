import type { RecordType } from '#domain/ecosystem.ts';
import type { Gesture } from '#domain/gesture.ts';
import type { map as french } from '#i18n/fr/map.ts';

const s = (n: number): string => (n === 1 ? '' : 's');

const NOUNS: Readonly<Record<RecordType, string>> = {
  map: 'the map',
  actor: 'the actor',
  link: 'a link',
  stake: 'the stake',
  space: 'the third space',
  situation: 'the situation',
  assessment: 'an assessment',
  decision: 'a decision',
  view: 'the layout',
  scenario: 'the scenario'
};

const VERBS: Readonly<
  Record<Exclude<Gesture['does'], 'move' | 'arrange' | 'fold' | 'try' | 'merge' | 'return'>, string>
> = {
  add: 'add',
  edit: 'change',
  bin: 'bin',
  restore: 'put back',
  decide: 'note',
  undo: 'undo',
  erase: 'erase for ever',
  redo: 'redo'
};

/** “add the actor “Town hall””: a gesture, for undo and for the history. */
const gesture = ({ does, type, name }: Gesture): string => {
  if (does === 'move') return 'move on the map';
  if (does === 'arrange') return 'arrange the map';
  if (does === 'fold') return 'fold or unfold';
  if (does === 'try') return 'try out on the map';
  if (does === 'merge') return `put “${String(name)}” together with the map`;
  if (does === 'return') return `put back as in “${String(name)}”`;
  const what = type === null ? 'several items' : NOUNS[type];
  return [VERBS[does], what, name && `“${name}”`].filter(Boolean).join(' ');
};

/** What the map page says. */
export const map: typeof french = {
  notHere: 'This map is not on this device.',
  notHereHelp:
    'It was erased, or it is in another browser. Open the file you were given from the home page.',
  home: 'Home',
  rename: 'Title of the map',
  kept: (time) => (time === null ? 'Saved on this device' : `Saved on this device at ${time}`),
  keeping: 'Saving…',
  notKept: 'Not saved',
  typing: 'Typing…',
  undo: 'Undo',
  undoWhat: (what) => `Undo: ${gesture(what)} (Ctrl+Z)`,
  redo: 'Redo',
  redoWhat: (what) => `Redo: ${gesture(what)} (Ctrl+Shift+Z)`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  undone: 'Undone.',
  redone: 'Redone.',
  export: 'Export the map',
  ask: 'Ask this partner…',
  access: 'All that the map says of them…',
  register: 'Record of processing (GDPR)…',
  notice: 'Notice to the public…',
  merge: 'Put partners’ copies together…',
  folder: 'Shared folder…',
  region: (title, actors, links) => `Map “${title}”: ${actors}, ${links}`,
  canvasKeys: 'Enter: go from actor to actor; arrows: move the map; + and −: zoom',
  picture: 'Drawing of the map; the same items can be read in the “List” panel',
  noSphere: 'No sphere',
  overview: 'Overview',
  foldHandle: (name: string, isFolded: boolean) => `${isFolded ? 'Unfold' : 'Fold'} ${name}`,
  linkFromHandle: (name) => `Link ${name} to…`,
  linkToHint: 'Choose the other actor, or a free place for a new one; Esc to give up',
  emptyTitle: 'The map is empty',
  emptyLead: 'Double-click anywhere to place a first actor, or use the “Actor” button.',
  tools: 'Tools',
  addActor: 'Actor',
  addActorLong: 'Add an actor',
  addLink: 'Link',
  addLinkLong: 'Add a link',
  addStake: 'Stake',
  addStakeLong: 'Add a stake',
  addSpace: 'Third space',
  addSpaceLong: 'Add a third space',
  writeLines: 'Write in lines',
  fit: 'See it all',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  arrange: 'Arrange',
  arranging: 'Arranging…',
  giveUpLayout: 'Cancel the layout being worked out (Ctrl+Z)',
  layoutGivenUp: 'Layout cancelled: nothing moved.',
  pages: 'Ways to see',
  page: { map: 'Map', table: 'Table', spaces: 'Spaces', past: 'Before / after' },
  commands: 'Commands',
  commandsTitle: 'Commands (Ctrl+K)',
  selecting: 'Select several things',
  panels: 'Panels',
  panel: {
    sheet: 'Sheet',
    list: 'List',
    findings: 'Findings',
    disagreements: 'Disagreements',
    legend: 'Legend',
    bin: 'Bin',
    about: 'Map'
  },
  closePanel: 'Close the panel',
  name: 'Name',
  kind: 'Kind',
  from: 'From',
  to: 'To',
  linkKind: 'Kind of link',
  orderGiver: 'From (order-giver, funder, above…)',
  concerned: 'Who is concerned?',
  participants: 'Who takes part?',
  add: 'Add',
  addAnother: 'Add and go on',
  needName: 'Give it a name.',
  needTwoActors: 'It takes two actors on the map to link them.',
  needTwoEnds: 'Choose two different actors.',
  added: (name) => `${name}: added.`,
  addedSeveral: (n, last) => `${n.toLocaleString('en-GB')} added, the last one: ${last}.`,
  linked: (from, to, kind) => `Link added: ${from} – ${to}, ${kind}.`,
  delete: 'Move to the bin',
  binnedToast: (n, links) =>
    links === 0
      ? `${String(n)} item${s(n)} in the bin.`
      : `${String(n)} item${s(n)} in the bin, and ${String(links)} link${s(links)} along.`,
  restored: 'Back from the bin.',
  nothingSelected: 'Nothing is selected',
  nothingSelectedHelp: 'Choose an actor, a link, a stake or a space, on the map or in the list.',
  several: (n) => `${String(n)} items selected`,
  listSearch: 'Search the list',
  listEmpty: 'Nothing matches.',
  actors: 'Actors',
  links: 'Links',
  stakes: 'Stakes',
  spaces: 'Third spaces',
  situations: 'Situations',
  unnamed: 'unnamed',
  linkBetween: (from, to) => `${from} – ${to}`,
  linkTo: (from, to) => `${from} → ${to}`,
  itsLinks: 'Its links',
  noLinks: 'No link yet.',
  linkFrom: 'Link to another actor',
  recordHistory: 'History of this sheet',
  addSituation: 'Add a situation',
  noSituations: 'No situation told yet.',
  noteReminder:
    'A note about a person stays factual, useful and measured, with nothing of their health, opinions or private life: that person has the right to read it (after the CNIL, the French data protection authority).',
  noteReminderRead: 'I understand',
  derivedForm: (form, referential) => `${form} (derived, ${referential} definitions)`,
  declaredForm: (form) => `${form} (declared)`,
  unknownForm: 'undetermined: what would tell is missing',
  form: 'Form',
  flip: 'Turn it round',
  appraisals: 'What each says of its own side',
  appraisalsHelp:
    'From 0 (not at all) to 4 (fully). Leave “Not known” when nobody said: it is not a zero.',
  side: (name) => `${name}’s side`,
  contested: 'under debate',
  binEmpty: 'The bin is empty.',
  binLead: 'What is here can come back, with its links.',
  restore: 'Put back',
  binnedLinks: (n) => `with ${String(n)} link${s(n)}`,
  binnedBy: (by, date) => (by ? `by ${by}, on ${date}` : `on ${date}`),
  state: 'State shown',
  current: 'Today',
  family: {
    silo: 'Silos',
    domination: 'Domination',
    transverse: 'Missing transverse links',
    'third-space': 'Third spaces',
    portrait: 'Portrait'
  },
  showOnMap: 'Show on the map'
};
