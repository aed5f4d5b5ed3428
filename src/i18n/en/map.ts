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
  view: 'the layout'
};

const VERBS: Readonly<
  Record<Exclude<Gesture['does'], 'move' | 'arrange' | 'fold' | 'try'>, string>
> = {
  add: 'add',
  edit: 'change',
  bin: 'bin',
  restore: 'put back',
  decide: 'note',
  undo: 'undo',
  redo: 'redo'
};

/** “add the actor “Town hall””: a gesture, for undo and for the history. */
const gesture = ({ does, type, name }: Gesture): string => {
  if (does === 'move') return 'move on the map';
  if (does === 'arrange') return 'arrange the map';
  if (does === 'fold') return 'fold or unfold';
  if (does === 'try') return 'try out on the map';
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
  typing: 'Typing…',
  undo: 'Undo',
  undoWhat: (what) => `Undo: ${gesture(what)} (Ctrl+Z)`,
  redo: 'Redo',
  redoWhat: (what) => `Redo: ${gesture(what)} (Ctrl+Shift+Z)`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  undone: 'Undone.',
  redone: 'Redone.',
  export: 'Export the file',
  region: (title, actors, links) => `Map “${title}”: ${actors}, ${links}`,
  canvasHelp:
    'Double-click the background to add an actor, drag to move. The “List” panel gives the same items by keyboard.',
  canvasKeys: 'Enter: go from actor to actor; arrows: move the map; + and −: zoom',
  picture: 'Drawing of the map; the same items can be read in the “List” panel',
  overview: 'Overview',
  foldHandle: (name: string, isFolded: boolean) => `${isFolded ? 'Unfold' : 'Fold'} ${name}`,
  linkFromHandle: (name) => `Link ${name} to…`,
  linkToHint: 'Choose the other actor, or a free place for a new one; Esc to give up',
  legend: {
    title: 'Legend',
    links: 'Links',
    actors: 'Actors',
    others: 'Stakes and spaces',
    container: 'Actor that holds others',
    stake: 'Stake',
    contestedStake: 'Stake under debate',
    concern: 'Is concerned by the stake',
    space: 'Third space, around those who take part',
    facilitation: 'Facilitates the space',
    empty: 'The legend is made from what you draw.'
  },
  dropAtHome: 'A map file is opened from the home page.',
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
  pages: 'Ways to see',
  page: { map: 'Map', table: 'Table', spaces: 'Spaces' },
  commands: 'Commands',
  commandsTitle: 'Commands (Ctrl+K)',
  selecting: 'Select several things',
  panels: 'Panels',
  panel: {
    sheet: 'Sheet',
    list: 'List',
    findings: 'Findings',
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
  flaws: 'To check in this map',
  flaw: {
    'unreadable-value': (record, cell) =>
      `“${record}”: the value of “${cell ?? ''}” cannot be read; it is kept, but not shown.`,
    'link-to-nobody': (record) =>
      `The link “${record}” leads to an actor that is not there; it is kept, but not shown.`,
    'self-link': (record) =>
      `The link “${record}” ties an actor to itself; it is kept, but not shown.`,
    'nesting-loop': (record) => `“${record}” sits inside itself; it is shown inside no other.`
  },
  state: 'State shown',
  current: 'Today',
  snapshotBanner: (name) => `You are looking at the snapshot “${name}”: it does not change.`,
  findingsLead: 'Questions to discuss, never a verdict. Nothing is ranked.',
  reading: 'Reading the map…',
  noFindings:
    'Nothing to raise in what is drawn. That is not to say all is well: the map only shows what was put in it.',
  nothingToRead: 'Draw two actors and a link: findings come with the map.',
  findingsCount: (n) => `${String(n)} finding${s(n)}`,
  analysisFailed: 'Reading the map failed. Change the map or reload the page to try again.',
  family: {
    silo: 'Silos',
    domination: 'Domination',
    transverse: 'Missing transverse links',
    'third-space': 'Third spaces',
    portrait: 'Portrait'
  },
  progress: {
    drawn: 'Reading the map',
    tested: 'Comparing with chance',
    background: 'Checking how firm this is'
  },
  progressShare: (what, share) => `${what}… ${String(Math.floor(share * 100))}%`,
  updating: 'Being updated',
  toConfirm: 'To be confirmed',
  moreFindings: (n, left) =>
    `${String(left)} more of this sort: show the next ${n === 1 ? 'one' : String(n)}`,
  tryOnMap: 'Try it out on the map',
  onTrial: 'This is on trial on the map.',
  nowOnTrial: (links, spaces) => {
    const what = [
      links > 0 ? `${String(links)} link${s(links)} drawn hollow` : '',
      spaces > 0
        ? `${String(spaces)} third space${s(spaces)} with ${spaces === 1 ? 'its name' : 'their names'} in a dashed frame`
        : ''
    ];
    return `On trial on the map: ${what.filter(Boolean).join(' and ')}.`;
  },
  proposedSpace: (kind, names) => `${kind} on trial: ${names}`,
  proposedAnySpace: 'Third space',
  withProposed: 'Read what is proposed too',
  withProposedHelp: 'As if the proposed links and spaces were there: what the trial would change.',
  readWithProposed: 'Read with it',
  further: 'To go further',
  measures: 'See the measures',
  copyAnalysis: 'Copy the analysis (JSON)',
  analysisCopied: 'The analysis is copied: it can be pasted elsewhere.',
  analysisSaved: 'The analysis is saved in a file.',
  why: 'Why talk about it',
  question: 'Question',
  try: 'What could be tried',
  basis: 'What it rests on',
  sources: 'Sources',
  showOnMap: 'Show on the map',
  hideFromMap: 'Stop showing',
  decide: 'Note what you make of it',
  outcome: 'What did you make of it?',
  reason: 'Why, or what',
  needReason: 'Say why, in a few words: others will read this map.',
  keepDecision: 'Note it',
  decidedBy: (by, on) => (by ? `by ${by}, on ${on}` : `on ${on}`),
  setAside: (n) => `${String(n)} finding${s(n)} set aside`,
  shortcuts: 'Del: bin · Ctrl+Z: undo · Esc: deselect'
};
