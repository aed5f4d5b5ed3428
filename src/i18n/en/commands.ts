import type { commands as french } from '#i18n/fr/commands.ts';

/** What the list of commands and the sheet of shortcuts say. */
export const commands: typeof french = {
  title: 'Commands',
  search: 'Find a command, an actor, a link, a stake, a space',
  results: 'Results',
  found: (n: number) =>
    n === 0 ? 'Nothing matches.' : `${n.toLocaleString('en')} ${n === 1 ? 'answer' : 'answers'}`,
  more: (n: number) => `And ${n.toLocaleString('en')} more: type more of the name.`,
  unavailable: 'Not now',
  records: { actor: 'Actors', link: 'Links', stake: 'Stakes', space: 'Third spaces' },
  sheetTitle: 'Keyboard shortcuts',
  print: 'Print',
  onCanvas: 'On the map, with the mouse or a finger',
  gestures: [
    ['Add an actor', 'Double-click the background'],
    ['Link two actors', 'Drag from an actor’s handle'],
    ['Move', 'Drag'],
    ['Select several things', 'Shift+click, or Shift+drag around them'],
    ['Move around the map', 'Drag the background'],
    ['Zoom in or out', 'Wheel, or two fingers']
  ],
  keys: {
    $mod: 'Ctrl',
    Shift: 'Shift',
    Alt: 'Alt',
    Control: 'Ctrl',
    Escape: 'Esc',
    Delete: 'Del',
    Backspace: 'Backspace',
    Enter: 'Enter',
    Space: 'Space',
    ContextMenu: 'Menu'
  },
  groups: {
    edit: 'Edit',
    add: 'Add',
    arrange: 'Arrange',
    look: 'Look',
    go: 'Go to',
    file: 'File'
  },
  labels: {
    undo: 'Undo',
    redo: 'Redo',
    bin: 'Put what is selected in the bin',
    selectAll: 'Select all actors',
    clear: 'Select nothing',
    addActor: 'Add an actor',
    addLink: 'Add a link',
    addStake: 'Add a stake',
    addSpace: 'Add a third space',
    rename: 'Rename',
    writeLines: 'Write in lines',
    arrangeAll: 'Arrange the map without moving what you placed',
    fit: 'See the whole map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fold: 'Fold / Unfold',
    foldAll: 'Fold everything',
    unfoldAll: 'Unfold everything',
    goMap: 'See the map',
    goTable: 'See the table',
    goSpaces: 'See who takes part in what',
    exportFile: 'Export the file of the map',
    listCommands: 'Find a command',
    listShortcuts: 'See the keyboard shortcuts'
  }
};
