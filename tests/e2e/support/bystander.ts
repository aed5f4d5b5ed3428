import type { BrowserContext, Page } from '@playwright/test';

/** A page of the site that runs none of the app: what befalls the browser's storage is done there. */
export async function bystander(context: BrowserContext, baseURL: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL('icon.svg', baseURL).href);
  return page;
}

/** How many copies of maps there are outside of the database. */
export const mirrorCount = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('mirror', { create: true });
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names.filter((name) => !name.endsWith('.crswap')).length;
  });

/** Damages the copies of maps whose name ends so. */
export const tearMirrors = (page: Page, ends: readonly string[]): Promise<void> =>
  page.evaluate(async (damaged) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('mirror');
    for await (const [name, handle] of folder.entries()) {
      if (!damaged.some((end) => name.endsWith(end))) continue;
      const file = handle as FileSystemFileHandle;
      const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
      const writable = await file.createWritable();
      await writable.write(bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte)));
      await writable.close();
    }
  }, ends);

/** Has the browser lose every database of the site. */
export const loseDatabases = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name!).onsuccess = resolve;
      });
  });

/** Empties one store of each database whose name begins so. */
export const emptyStore = (page: Page, base: string, store: string): Promise<void> =>
  page.evaluate(
    async ([start, emptied]) => {
      for (const { name } of await indexedDB.databases()) {
        if (!name!.startsWith(start)) continue;
        await new Promise<void>((resolve) => {
          const request = indexedDB.open(name!);
          request.onsuccess = () => {
            const transaction = request.result.transaction(emptied, 'readwrite');
            transaction.objectStore(emptied).clear();
            transaction.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        });
      }
    },
    [base, store] as const
  );
