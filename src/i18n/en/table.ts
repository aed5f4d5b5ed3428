import type { table as source } from '#i18n/fr/table.ts';

const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, other: string): string =>
  `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : other}`;
const lines = (n: number): string => count(n, 'row', 'rows');

/** What the tables of a map say. */
export const table: typeof source = {
  tables: 'Tables',
  tabs: {
    actor: 'Actors',
    link: 'Links',
    stake: 'Stakes',
    space: 'Third spaces',
    situation: 'Situations'
  },
  ledgers: { decision: 'Decisions', view: 'Views' },
  decided: {
    finding: 'Finding',
    outcome: 'What was done with it',
    reason: 'Why, or what',
    on: 'On',
    by: 'By'
  },
  viewed: { name: 'Name of the view', note: 'What to say of it' },
  actions: 'Actions',
  open: 'Open',
  openNamed: (name) => `Open: ${name}`,
  delete: 'Delete',
  deleteNamed: (name) => `Delete: ${name}`,
  findingGone: 'A finding that is no longer on the map',
  needReason: 'What is set aside keeps a reason: others will read this map.',
  decisionDeleted: 'Decision deleted.',
  viewDeleted: (name) => `View “${name}” deleted.`,
  noDecision: 'No decision noted. They are noted on a finding, in the “Findings” tab.',
  noView: 'No saved view. They are saved on the map, with the bookmark.',
  caption: (table, n) => `${table}: ${lines(n)}`,
  help: 'Arrows to go from cell to cell, Enter or F2 to write, Escape to give up, Delete to empty, Shift+Space to select the row. On a name marked ≠, Tab leads to what is not agreed on.',
  search: 'Search the table',
  columns: 'Columns',
  columnsTitle: 'Columns shown',
  columnsNew: 'New field of your own',
  columnsNewHelp:
    'Its column appears in the table; the field is on the map as soon as a row says something in it.',
  columnsAdd: 'Make the column',
  columnsAll: 'All',
  columnsFirst: 'The first ones',
  paste: 'Paste',
  pasteTitle: 'Paste cells',
  pasteHelp:
    'Copy a range in your spreadsheet and paste it here. If the first row names the columns, in French or in English, each one finds its own.',
  pasteFrom: (row, column) => `From row “${row}”, column “${column}”.`,
  pasteInNew: 'Each row pasted adds one to the table.',
  pasteWhere: 'Where each column goes',
  pasteHeaded: 'The first row names the columns',
  pasteColumn: (n) => `Column ${String(n)}`,
  pasteAside: 'Leave aside',
  pasteNewField: (name) => `New field: ${name}`,
  pasteSample: (text) => `For example: ${text}`,
  pasteHere: 'Cells to paste',
  pasteSummary: (changed, added, actors) => {
    const parts = [
      changed > 0 ? count(changed, 'cell changes', 'cells change') : '',
      added > 0 ? count(added, 'row is added', 'rows are added') : '',
      actors > 0 ? count(actors, 'actor is created', 'actors are created') : ''
    ].filter(Boolean);
    return parts.length === 0 ? 'Nothing changes.' : `${parts.join(', ')}.`;
  },
  pasteProblems: (n) =>
    `${count(n, 'cell is not understood and is', 'cells are not understood and are')} left aside.`,
  pasteColumnsLeft: (n) => `${count(n, 'pasted column is', 'pasted columns are')} left aside.`,
  pasteMore: (n) => `And ${count(n, 'more cell', 'more cells')}.`,
  pasteApply: 'Paste these cells',
  pastePreview: 'What will change',
  row: 'Row',
  column: 'Column',
  was: 'Before',
  becomes: 'After',
  newRow: 'new row',
  pasted: (changed, added) =>
    [
      changed > 0 ? count(changed, 'cell changed', 'cells changed') : '',
      added > 0 ? count(added, 'row added', 'rows added') : ''
    ]
      .filter(Boolean)
      .join(', ') + '.',
  copied: (rows, columns) =>
    rows === 1 && columns === 1
      ? 'Cell copied.'
      : `${lines(rows)} over ${count(columns, 'column', 'columns')} copied.`,
  copy: 'Copy',
  exportCsv: 'Export (CSV)',
  exportTitle: 'Export this table (CSV)',
  exportLeaves: (left, emptied) => {
    const parts = [
      left > 0 ? `${lines(left)} as a whole` : '',
      emptied > 0 ? `what is said in ${lines(emptied)}` : ''
    ].filter(Boolean);
    return parts.length === 0
      ? 'The whole table will be in it.'
      : `Left out: ${parts.join(', and ')}.`;
  },
  bulk: 'Edit the selection',
  bulkTitle: (n) => `Edit ${lines(n)}`,
  bulkColumn: 'Column to edit',
  bulkValue: 'New value',
  bulkEmpty: 'Leave empty to say that it is unknown.',
  bulkApply: (n) => `Apply to ${lines(n)}`,
  bulkDone: (n) => `${lines(n)} changed.`,
  bin: 'Move to the bin',
  fillDown: 'Fill down',
  rowsSelected: (n) => count(n, 'row selected', 'rows selected'),
  rowsShown: (shown, all) =>
    shown === all ? lines(all) : `${shown.toLocaleString('en')} of ${lines(all)}`,
  clearSelection: 'Select nothing',
  selectAll: 'Select all rows',
  selectRow: (name) => `Select ${name}`,
  addRow: {
    actor: 'Add an actor',
    link: 'Add a link',
    stake: 'Add a stake',
    space: 'Add a third space',
    situation: 'Add a situation'
  },
  newRowHint: {
    actor: 'Name of an actor…',
    link: 'From whom…',
    stake: 'Name of a stake…',
    space: 'Name of a space…',
    situation: 'Name of a situation…'
  },
  newLinkTo: 'To whom…',
  added: (name) => `${name}: added.`,
  unfinished: 'Unfinished row: it is added once both its ends are given.',
  dropDraft: 'Give up this row',
  unknown: 'unknown',
  readonlyCell: 'This column is worked out: nothing is written in it.',
  inSheet: 'This cell is written in the sheet, beside the table.',
  filter: (column) => `Filter ${column}`,
  filterTitle: (column) => `Filter the column “${column}”`,
  filterSearch: 'Search for a value',
  filterAll: 'Show all',
  filterApply: 'Filter',
  filtered: (column, values) => `${column}: ${values}`,
  filteredMore: (n) => `${String(n)} values`,
  unfilter: (column) => `Stop filtering ${column}`,
  filterTooMany: (n) => `And ${count(n, 'other value', 'other values')}: search for it.`,
  nothing: 'No row matches.',
  sortHelp: 'Enter to sort, Alt+Down to filter',
  create: (name) => `Create the actor “${name}”`,
  use: (word) => `Add “${word}”`,
  choices: (column) => `Choices for ${column}`,
  cell: (column, row) => `${column}, ${row}`,
  entry: (name, text) => `${name}: ${text}`,
  declared: (form) => `${form} (declared)`,
  ends: {
    from: { label: 'From', help: 'The one who orders, who funds, who is above.' },
    to: { label: 'To' }
  },
  side: {
    from: (label) => `From: ${label.toLowerCase()}`,
    to: (label) => `To: ${label.toLowerCase()}`
  },
  worked: {
    organisation: 'Organisation',
    links: 'Number of links',
    spaces: 'Number of spaces',
    treatedBy: 'Treated by'
  },
  problems: {
    cannotWrite: () => 'Nothing is written in this column.',
    notNumber: (text) => `“${text}” is not a number.`,
    outOfBounds: (bounds) => `Out of bounds: ${bounds}.`,
    notInList: (text) => `“${text}” is not in the list.`,
    notDate: (text) => `“${text}” is not a date: 22/11/2026.`,
    notKnown: (text) => `“${text}” is not on the map.`,
    tooLong: () => 'This text is too long.',
    needsName: () => 'A name is missing.',
    needsEnd: () => 'A link has two ends: one is missing.',
    sameEnds: () => 'A link ties two different actors.',
    insideItself: () => 'An actor does not sit inside itself.'
  }
};
