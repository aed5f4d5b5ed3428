import type { IndexDatabase } from '#storage/index-database.ts';
import { keepSetting, readSettings } from '#storage/settings.ts';

const NAME = 'columns.';

/** The columns that someone chose to see on this device, table by table. */
export async function readShownColumns(
  index: IndexDatabase
): Promise<ReadonlyMap<string, readonly string[]>> {
  // Where the browser lets nothing be kept, tables show their first columns.
  const settings = await readSettings(index).catch(() => new Map<string, string>());
  return new Map(
    [...settings]
      .filter(([name]) => name.startsWith(NAME))
      .map(([name, value]) => [name.slice(NAME.length), value.split('\n')])
  );
}

/** Keeps the columns that someone chose to see of a table. */
export async function keepShownColumns(
  index: IndexDatabase,
  table: string,
  columns: readonly string[]
): Promise<void> {
  await keepSetting(index, NAME + table, columns.join('\n'));
}
