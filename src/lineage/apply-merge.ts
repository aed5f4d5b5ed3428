import type { Brought } from './brought.ts';
import type { MapRecord, MapState } from './map-state.ts';
import { withSet } from './overlaid.ts';

/** The map that a merge made, from the map as it was and what the merge brought. */
export function applyMerge(state: MapState, { records: brought, seen }: Brought): MapState {
  const changed = new Map<string, MapRecord>();
  for (const { id, type, cells } of brought) {
    const next = new Map((changed.get(id) ?? state.records.get(id))?.cells);
    for (const [name, siblings] of Object.entries(cells)) {
      const [first, ...others] = siblings;
      if (first) next.set(name, [first, ...others]);
      else next.delete(name);
    }
    changed.set(id, { id, type, cells: next });
  }
  const records = withSet(state.records, changed);
  return { records, seen: new Map([...state.seen, ...Object.entries(seen)]) };
}
