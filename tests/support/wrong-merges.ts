import {
  compareSiblings,
  isSameDot,
  PURGED,
  type Cell,
  type Dot,
  type Sibling
} from '#lineage/cell.ts';
import type { MapRecord, MapState } from '#lineage/map-state.ts';
import { merge } from '#lineage/merge.ts';
import type { Merge } from './histories.ts';

type Siblings = readonly Sibling[];
type Seen = MapState['seen'];
type CellMerge = (ours: Siblings, theirs: Siblings, ourSeen: Seen, theirSeen: Seen) => Siblings;

const hasSeen = (seen: Seen, { replica, counter }: Dot): boolean =>
  (seen.get(replica) ?? 0) >= counter;
const hasDot = (cell: Siblings, { dot }: Sibling): boolean =>
  cell.some((one) => isSameDot(one.dot, dot));
const holds = (cell: Siblings, sibling: Sibling): boolean =>
  cell.some((one) => compareSiblings(one, sibling) === 0);
const later = (one: Sibling, other: Sibling): Sibling =>
  compareSiblings(one, other) < 0 ? other : one;

/** What is seen and lacking was replaced: the rule of the textbook, right when nobody cheats. */
function causal(knows: (seen: Seen, dot: Dot) => boolean): CellMerge {
  return (ours, theirs, ourSeen, theirSeen) => [
    ...ours.filter((one) => hasDot(theirs, one) || !knows(theirSeen, one.dot)),
    ...theirs.filter((one) => (hasDot(ours, one) || !knows(ourSeen, one.dot)) && !holds(ours, one))
  ];
}
const textbook = causal(hasSeen);

/** A merge made cell by cell, whatever else the records hold. */
function cellwise(mergeCell: CellMerge): Merge {
  return (one, other) => {
    const ids = new Set([...one.records.keys(), ...other.records.keys()]);
    const records = [...ids].map((id): MapRecord => {
      const [ours, theirs] = [one.records.get(id)?.cells, other.records.get(id)?.cells];
      const names = new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])]);
      const cells = [...names].flatMap((name) => {
        const merged = mergeCell(
          ours?.get(name) ?? [],
          theirs?.get(name) ?? [],
          one.seen,
          other.seen
        );
        return merged.length > 0 ? [[name, merged as unknown as Cell] as const] : [];
      });
      return { id, type: 'actor', cells: new Map(cells) };
    });
    return {
      records: new Map(records.map((made) => [made.id, made])),
      seen: merge(one, other).seen
    };
  };
}

/** A side that erased the record gets all of it back from one that did not. */
function resurrecting(one: MapState, other: MapState): MapState {
  const records = new Map(merge(one, other).records);
  for (const [id, ours] of one.records) {
    const theirs = other.records.get(id);
    if (!theirs || ours.cells.has(PURGED) === theirs.cells.has(PURGED)) continue;
    records.set(id, ours.cells.has(PURGED) ? theirs : ours);
  }
  return { ...merge(one, other), records };
}

/** Wrong merges, each of them made somewhere in earnest: the laws must refuse every one. */
export const WRONG_MERGES: Readonly<Record<string, Merge>> = {
  'the last writer wins': cellwise((...sides) => {
    const merged = textbook(...sides);
    return merged.length > 0 ? [merged.reduce(later)] : [];
  }),
  'ours wins': cellwise((ours, ...others) => {
    const merged = textbook(ours, ...others);
    return merged.length > 1 && ours.length > 0 ? ours : merged;
  }),
  'the same value twice is one': cellwise((...sides) => {
    const merged = textbook(...sides);
    return merged.filter(
      ({ value }, place) => merged.findIndex((one) => one.value === value) === place
    );
  }),
  'what the other had seen is forgotten': (one, other) => ({
    ...merge(one, other),
    seen: one.seen
  }),
  'nothing is ever replaced': cellwise((ours, theirs) => [
    ...ours,
    ...theirs.filter((sibling) => !hasDot(ours, sibling))
  ]),
  'the last write seen counts as news': cellwise(
    causal((seen, { replica, counter }) => (seen.get(replica) ?? 0) > counter)
  ),
  'what was erased comes back whole': resurrecting
};

/** The textbook merge: what one claims to have seen, and lacks, is gone. Only a forged file shows it wrong. */
export const TRUSTING_MERGE: Merge = cellwise(textbook);
