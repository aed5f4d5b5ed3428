import type { Page } from '@playwright/test';

/** All that the databases of this device hold, as one text: two that are equal hold the same. */
export function deviceContent(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const content: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const base = await done(indexedDB.open(name));
      for (const store of base.objectStoreNames) {
        const rows = await done(base.transaction(store).objectStore(store).getAll());
        content.push([name, store, rows]);
      }
      base.close();
    }
    return JSON.stringify(content.sort((one, other) => (String(one) < String(other) ? -1 : 1)));
  });
}

/** Drops a file of this machine on the page, as a hand does. */
export async function dropFile(page: Page, path: string, name?: string): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'dropped';
    input.hidden = true;
    document.body.append(input);
  });
  await page.locator('#dropped').setInputFiles(path);
  await page.evaluate((called) => {
    const input = document.querySelector<HTMLInputElement>('#dropped');
    const [file] = input?.files ?? [];
    if (!file) throw new Error('nothing to drop');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(called === undefined ? file : new File([file], called));
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(drop);
    input?.remove();
  }, name);
}
