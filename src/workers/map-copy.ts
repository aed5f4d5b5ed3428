import type { Ecosystem } from '#domain/ecosystem.ts';
import type { MapInfo } from '#domain/map-info.ts';

/** The parts of a map that an analysis reads: where things are drawn and what could be, it does not. */
const READ_TABLES = [
  'actors',
  'links',
  'stakes',
  'spaces',
  'situations',
  'assessments',
  'decisions'
] as const;
type ReadTable = (typeof READ_TABLES)[number];

/** One record that a copy of a map lacks, or has otherwise; `null` takes it out of the copy. */
export type MapChange =
  | { readonly table: 'map'; readonly record: MapInfo }
  | { readonly table: ReadTable; readonly id: string; readonly record: object | null };

type Tables = Readonly<Record<ReadTable, Map<string, object>>>;

/** A copy of a map, kept up to date change by change, on either side of a worker's door. */
export class MapCopy {
  #map: MapInfo | null = null;
  readonly #tables = Object.fromEntries(
    READ_TABLES.map((table) => [table, new Map()])
  ) as unknown as Tables;
  // A table that keeps its identity holds nothing new: there is no need to look into it.
  readonly #seen = new Map<ReadTable, ReadonlyMap<string, object>>();
  // The tables as they were given last, but for those that changed since.
  readonly #given = new Map<ReadTable, ReadonlyMap<string, object>>();

  /**
   * What to change in this copy for it to be a map, recording by recording as
   * the changes are taken: a copy half way to one map can be led to another.
   */
  *changesTo(ecosystem: Ecosystem): Generator<MapChange, void> {
    if (ecosystem.map !== this.#map) yield this.#noted({ table: 'map', record: ecosystem.map });
    for (const table of READ_TABLES) {
      const wanted: ReadonlyMap<string, object> = ecosystem[table];
      if (this.#seen.get(table) === wanted) continue;
      this.#seen.delete(table);
      const known = this.#tables[table];
      for (const id of known.keys())
        if (!wanted.has(id)) yield this.#noted({ table, id, record: null });
      for (const [id, record] of wanted)
        if (known.get(id) !== record) yield this.#noted({ table, id, record });
      this.#seen.set(table, wanted);
    }
  }

  /** Takes in changes that came from the other side. */
  take(changes: readonly MapChange[]): void {
    for (const change of changes) this.#noted(change);
  }

  /**
   * The map as it is known here; `null` before anything came. What was given
   * never changes afterwards: much is worked out once for a table, and kept by it.
   */
  ecosystem(): Ecosystem | null {
    if (!this.#map) return null;
    for (const table of READ_TABLES)
      if (!this.#given.has(table)) this.#given.set(table, new Map(this.#tables[table]));
    const tables = Object.fromEntries(this.#given);
    return {
      map: this.#map,
      ...tables,
      views: new Map(),
      scenarios: new Map()
    } as unknown as Ecosystem;
  }

  #noted(change: MapChange): MapChange {
    if (change.table !== 'map') this.#given.delete(change.table);
    if (change.table === 'map') this.#map = change.record;
    else if (change.record === null) this.#tables[change.table].delete(change.id);
    else this.#tables[change.table].set(change.id, change.record);
    return change;
  }
}

/** Whether two maps are the same for whoever analyses them, record by record. */
export function readTheSame(one: Ecosystem, other: Ecosystem): boolean {
  return one.map === other.map && READ_TABLES.every((table) => one[table] === other[table]);
}
