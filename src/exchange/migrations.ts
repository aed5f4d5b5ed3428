import type { MapRecord } from '#lineage/map-state.ts';

/**
 * One step in the shape of a record type, from one version to the next.
 *
 * A step looks at one record alone and makes no new write: a cell that it
 * derives takes the dot of the cell it comes from. Partners who migrate apart
 * then hold the same thing, and migrating before merging or after gives the same map.
 */
export interface Migration {
  readonly type: string;
  /** The version that records have after this step; they had the one before. */
  readonly to: number;
  /** What it does, in a few words. */
  readonly does: string;
  readonly up: (record: MapRecord) => MapRecord;
}

/** Every step there has been, the oldest first: files of every version stay readable for ever. */
export const MIGRATIONS: readonly Migration[] = [];

/** The version of a record type that this program writes: 1 before any step. */
export function currentVersion(type: string, migrations = MIGRATIONS): number {
  return migrations.filter((step) => step.type === type).reduce((_, { to }) => to, 1);
}

/**
 * Brings a record from the version it was written in to the current one.
 *
 * @throws RangeError when steps of its type do not follow one another.
 */
export function migrate(record: MapRecord, from: number, migrations = MIGRATIONS): MapRecord {
  let version = from;
  let migrated = record;
  for (const { type, to, up } of migrations) {
    if (type !== record.type || to <= version) continue;
    if (to !== version + 1)
      throw new RangeError(`exchange/migrations: ${type} skips to ${String(to)}`);
    migrated = up(migrated);
    version = to;
  }
  return migrated;
}
