/** A line of a sheet: what it is about, what it says. */
export type SheetLine = readonly [label: string, value: string];

/** Something that the page shows, with all that can be asked of it; plain, to be written as JSON. */
export interface Thing {
  readonly id: string;
  readonly type: 'actor' | 'link' | 'stake' | 'space';
  readonly name: string;
  readonly lines: readonly SheetLine[];
  /** Of a link, its two ends; of a stake or a space, those it joins; of an actor, who it sits inside. */
  readonly ends: readonly string[];
  /** What it can be filtered by: `link-kind=order`. */
  readonly values: readonly string[];
}

/** What the script of the page is given. */
export interface ReadingData {
  readonly things: readonly Thing[];
  readonly links: string;
  readonly around: string;
  readonly noSheet: string;
  /** What goes before how many were found. */
  readonly found: string;
}
