import type { commands as french } from '#i18n/fr/commands.ts';

/** What the list of commands and the sheet of shortcuts say. */
export const commands: typeof french = {
  title: 'Commands',
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
    arrangeAll: 'Arrange the map without moving what you placed',
    fit: 'See the whole map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    goMap: 'See the map',
    goTable: 'See the table',
    goSpaces: 'See who takes part in what',
    exportFile: 'Export the file of the map',
    listCommands: 'Find a command',
    listShortcuts: 'See the keyboard shortcuts'
  }
};
