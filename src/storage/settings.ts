import { liveQuery } from 'dexie';
import type { IndexDatabase } from './index-database.ts';

/** Reads every setting kept on this device. */
export async function readSettings(index: IndexDatabase): Promise<ReadonlyMap<string, string>> {
  const settings = await index.meta.toArray();
  return new Map(settings.map(({ name, value }) => [name, value]));
}

/** Tells the settings of this device whenever one changes, in this page or in another. */
export function watchSettings(
  index: IndexDatabase,
  onsettings: (settings: ReadonlyMap<string, string>) => void
): void {
  // Where nothing can be kept, nothing changes either.
  liveQuery(() => readSettings(index)).subscribe(onsettings, () => undefined);
}

/** Keeps a setting on this device. */
export async function keepSetting(
  index: IndexDatabase,
  name: string,
  value: string
): Promise<void> {
  await index.meta.put({ name, value });
}
