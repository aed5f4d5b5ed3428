import type { CommandId } from '#i18n/fr/commands.ts';

/** The parts of the list of commands, in the order they are read in. */
export const COMMAND_GROUPS = ['edit', 'add', 'select', 'arrange', 'look', 'go', 'file'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** What a menu can be asked on: one thing, several, or the background of the map. */
export type MenuTarget = 'actor' | 'link' | 'stake' | 'space' | 'several' | 'background';

/**
 * Something that can be asked of the map page, from the keyboard, the list of
 * commands or a menu: each reads this one list.
 */
export interface Command {
  /** Its name among the words of commands. */
  readonly id: CommandId;
  readonly group: CommandGroup;
  /**
   * What is pressed for it, by letter and not by place, so that it is the same on
   * every keyboard: `$mod+z`, `Shift+?`. The first is the one that is shown.
   */
  readonly keys?: readonly string[];
  /** Whether it can be done now. */
  readonly isAvailable: boolean;
  /** What it stands in the menu of; nowhere when left out. */
  readonly menus?: readonly MenuTarget[];
  /** Its keys are the browser's everywhere but on the map itself: arrows, say. */
  readonly onCanvasOnly?: boolean;
  /** The browser tells of its keys by an event of its own, such as `copy`. */
  readonly isHeardElsewhere?: boolean;
  /** Does it; given what was pressed when it was by its keys. */
  readonly run: (pressed?: KeyboardEvent) => void;
}
