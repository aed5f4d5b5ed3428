import type { Sibling } from './cell.ts';
import type { MapRecord, MapState } from './map-state.ts';

/** A record as a merge left it: the cells that the merge changed, and no other. */
export interface BroughtRecord {
  readonly id: string;
  readonly type: string;
  /** Each cell with all its values, whoever wrote them; none for a cell that left with a purge. */
  readonly cells: Readonly<Record<string, readonly Sibling[]>>;
}

/**
 * What a merge brought to a map, as plain data: one row of a journal. Given the
 * map as it was, it gives the merged map again.
 */
export interface Brought {
  readonly records: readonly BroughtRecord[];
  /** How many writes of each replica were seen afterwards, where that is more than before. */
  readonly seen: Readonly<Record<string, number>>;
}

/** What takes a map from one state to another that it was merged into. */
export function broughtBy(before: MapState, after: MapState): Brought {
  const records = [...after.records.values()].flatMap((record) => {
    const then = before.records.get(record.id);
    if (then === record) return [];
    const brought = broughtRecord(then, record);
    const isNews = then?.type !== record.type || Object.keys(brought.cells).length > 0;
    return isNews ? [brought] : [];
  });
  const seen = [...after.seen].filter(([replica, count]) => count !== before.seen.get(replica));
  return { records, seen: Object.fromEntries(seen) };
}

function broughtRecord(then: MapRecord | undefined, { id, type, cells }: MapRecord): BroughtRecord {
  const changed = [...cells].filter(([name, cell]) => then?.cells.get(name) !== cell);
  const gone = [...(then?.cells.keys() ?? [])].filter((name) => !cells.has(name));
  return {
    id,
    type,
    cells: Object.fromEntries<readonly Sibling[]>([
      ...changed,
      ...gone.map((name) => [name, []] as const)
    ])
  };
}
