import { liveQuery } from 'dexie';
import type { IndexDatabase, Setting } from './index-database.ts';

/** Reads every setting kept on this device. */
export async function readSettings(index: IndexDatabase): Promise<ReadonlyMap<string, string>> {
  await index.ready();
  return byName(await index.meta.toArray());
}

const byName = (settings: readonly Setting[]): ReadonlyMap<string, string> =>
  new Map(settings.map(({ name, value }) => [name, value]));

/** Tells the settings of this device whenever one changes, in this page or in another. */
export function watchSettings(
  index: IndexDatabase,
  onsettings: (settings: ReadonlyMap<string, string>) => void
): void {
  // Where nothing can be kept, nothing changes either.
  const none = (): void => undefined;
  // Dexie sees only what a query asks of it at once.
  const settings = liveQuery(() => index.meta.toArray().then(byName));
  void index.whenReady().then(() => settings.subscribe(onsettings, none), none);
}

/** Keeps a setting on this device. */
export async function keepSetting(
  index: IndexDatabase,
  name: string,
  value: string
): Promise<void> {
  await index.write(() => index.meta.put({ name, value }));
}
