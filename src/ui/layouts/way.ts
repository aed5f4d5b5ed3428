/** The ways to lay a map out, in the order they are offered. */
export const LAYOUTS = ['free', 'organisations', 'spheres', 'rings', 'commands'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** How boxes are laid out. */
export interface Way {
  readonly layout: LayoutName;
  /** What rings go around; `null` for another layout. */
  readonly centre: string | null;
  /** What boxes are gathered by, for those that say, and the order of what they are gathered by. */
  readonly groups: ReadonlyMap<string, string>;
}

/** A layout that someone asks for. */
export interface LayoutAsked {
  readonly way: Way;
  /** Whether what someone placed by hand may move too. */
  readonly movesPlaced: boolean;
  /** The only boxes that move, with what they hold; `null` for all. */
  readonly only: ReadonlySet<string> | null;
}

/** What lays a map out when nobody asked for anything else. */
export const FREE: Way = { layout: 'free', centre: null, groups: new Map() };
