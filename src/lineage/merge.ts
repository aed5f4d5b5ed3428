import { isRecordType } from '#domain/ecosystem.ts';
import { compareSiblings, isSameDot, PURGED, type Cell, type Dot, type Sibling } from './cell.ts';
import type { MapRecord, MapState } from './map-state.ts';

type Seen = MapState['seen'];

/** One partner's copy of a record, and what that partner has seen. */
interface Side {
  readonly record: MapRecord;
  readonly seen: Seen;
}

type Empty = readonly [];
const NONE: Empty = [];

/**
 * Puts two copies of a map together, in any order, with the same result.
 *
 * A value that the other copy has seen and no longer holds was replaced there; one
 * it has not seen is news. When each holds what the other has not seen, both stay:
 * a disagreement is kept, to be listed and discussed.
 *
 * What a copy lacks takes nothing away. A value leaves only for a newer one, or
 * because its record was erased: a file that claims to have seen everything, and
 * holds nothing, changes nothing.
 */
export function merge(one: MapState, other: MapState): MapState {
  const records = new Map(one.records);
  for (const [id, theirs] of other.records) {
    const ours = records.get(id);
    const merged = ours
      ? mergedRecord({ record: ours, seen: one.seen }, { record: theirs, seen: other.seen })
      : theirs;
    if (merged !== ours) records.set(id, merged);
  }
  return { records, seen: greatest(one.seen, other.seen) };
}

function greatest(one: Seen, other: Seen): Seen {
  const seen = new Map(one);
  for (const [replica, counter] of other)
    if (counter > (seen.get(replica) ?? -1)) seen.set(replica, counter);
  return seen;
}

function mergedRecord(one: Side, other: Side): MapRecord {
  const { record } = one;
  if (other.record.cells === record.cells) return record;
  const cells = mergedCells(one, other);
  const type = mergedType(record.type, other.record.type);
  return cells !== record.cells || type !== record.type ? { id: record.id, type, cells } : record;
}

/** The cells of a record once merged; the very same ones when nothing comes of it. */
function mergedCells(one: Side, other: Side): MapRecord['cells'] {
  const { cells } = one.record;
  const theirs = other.record.cells;
  let changed: Map<string, Cell> | null = null;
  // What they lack takes nothing away, unless they erased the record.
  const names = theirs.has(PURGED) ? new Set([...theirs.keys(), ...cells.keys()]) : theirs.keys();
  for (const name of names) {
    const ours = cells.get(name);
    const cell = mergedCell(ours ?? NONE, theirs.get(name) ?? NONE, one, other);
    if (cell === ours) continue;
    changed ??= new Map(cells);
    if (cell) changed.set(name, cell);
    else changed.delete(name);
  }
  return changed ?? cells;
}

/** What a cell holds once merged; the very same cell when nothing comes of it. */
function mergedCell(
  ours: Cell | Empty,
  theirs: Cell | Empty,
  one: Side,
  other: Side
): Cell | undefined {
  if (isSameCell(ours, theirs)) return ours;
  const kept = survivors(ours, theirs, one, other);
  const added = survivors(theirs, ours, other, one).filter(
    (sibling) => !kept.some((mine) => compareSiblings(mine, sibling) === 0)
  );
  if (kept.length === ours.length && added.length === 0) return isFull(ours) ? ours : undefined;
  const [first, ...others] = [...kept, ...added].sort(compareSiblings);
  return first && [first, ...others];
}

const isFull = (cell: Cell | Empty): cell is Cell => cell.length > 0;

// Most cells of two copies of one map: looking no further is what makes merging fast.
function isSameCell(ours: Cell | Empty, theirs: Cell | Empty): ours is Cell {
  if (ours.length !== 1 || theirs.length !== 1) return false;
  return ours[0].value === theirs[0].value && isSameDot(ours[0].dot, theirs[0].dot);
}

/** Those of one side's values that the other side has not replaced. */
function survivors(
  ours: readonly Sibling[],
  theirs: readonly Sibling[],
  one: Side,
  other: Side
): readonly Sibling[] {
  const isNews = ({ dot }: Sibling): boolean => !hasSeen(one.seen, dot);
  const mayReplace = (): boolean =>
    theirs.some(isNews) || (other.record.cells.get(PURGED)?.some(isNews) ?? false);
  return ours.filter(
    ({ dot }) =>
      !hasSeen(other.seen, dot) ||
      theirs.some((sibling) => isSameDot(sibling.dot, dot)) ||
      !mayReplace()
  );
}

function hasSeen(seen: Seen, { replica, counter }: Dot): boolean {
  return (seen.get(replica) ?? 0) >= counter;
}

// Only a forged file gives an identifier another type: it must not make an actor unheard of.
function mergedType(one: string, other: string): string {
  if (isRecordType(one) !== isRecordType(other)) return isRecordType(one) ? one : other;
  return one < other ? one : other;
}
