import type { Point } from '#domain/fields.ts';

/** The write that made a value: who wrote, and the how-manieth of its writes it was. */
export interface Dot {
  /** One browser profile's copy of one map. */
  readonly replica: string;
  /** From 1; one gesture is one count, whatever it touches. */
  readonly counter: number;
}

/** What a cell may hold. `null` says that a value was taken away. */
export type CellValue = string | number | boolean | null | Point;

/** One value of a cell, and the write that made it. */
export interface Sibling {
  readonly dot: Dot;
  readonly value: CellValue;
}

/**
 * A field of a record, or one member of a set. It holds one value, or several
 * when partners wrote without having seen each other: a disagreement is kept
 * and listed, never settled in silence.
 */
export type Cell = readonly [Sibling, ...Sibling[]];

/** The cell that says whether a record is there (`true`) or in the bin (`false`). */
export const ALIVE = 'alive';
/** The cell that says, once for all, that a record was erased at someone's request. */
export const PURGED = 'purged';

/**
 * The value to show for a cell. Among siblings it is the one with the highest
 * counter, then the greatest replica: a choice of display that every partner
 * makes alike, and that loses nothing.
 */
export function shownValue(cell: Cell): CellValue {
  return cell.reduce((best, sibling) => (compareSiblings(sibling, best) > 0 ? sibling : best))
    .value;
}

/** The values of a cell, each once: the one to show comes last. */
export function valuesIn(cell: Cell): CellValue[] {
  if (cell.length === 1) return [cell[0].value];
  const shown = shownValue(cell);
  const others = new Map(cell.map(({ value }) => [JSON.stringify(value), value]));
  others.delete(JSON.stringify(shown));
  const inOrder = [...others].sort(([one], [other]) => (one < other ? -1 : 1));
  return [...inOrder.map(([, value]) => value), shown];
}

/** Whether two dots name the same write. */
export function isSameDot(one: Dot, other: Dot): boolean {
  return one.counter === other.counter && one.replica === other.replica;
}

/**
 * Orders the values of a cell: by dot, then by their text, since a file made by
 * a copied browser profile may hold two values under one dot.
 */
export function compareSiblings(one: Sibling, other: Sibling): number {
  const byDot = compareDots(one.dot, other.dot);
  if (byDot !== 0) return byDot;
  const text = JSON.stringify(one.value);
  const otherText = JSON.stringify(other.value);
  return text < otherText ? -1 : text > otherText ? 1 : 0;
}

function compareDots(one: Dot, other: Dot): number {
  if (one.counter !== other.counter) return one.counter - other.counter;
  return one.replica < other.replica ? -1 : one.replica > other.replica ? 1 : 0;
}
