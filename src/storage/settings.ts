import type { IndexDatabase } from './index-database.ts';

/** Reads every setting kept on this device. */
export async function readSettings(index: IndexDatabase): Promise<ReadonlyMap<string, string>> {
  const settings = await index.meta.toArray();
  return new Map(settings.map(({ name, value }) => [name, value]));
}

/** Keeps a setting on this device. */
export async function keepSetting(
  index: IndexDatabase,
  name: string,
  value: string
): Promise<void> {
  await index.meta.put({ name, value });
}
