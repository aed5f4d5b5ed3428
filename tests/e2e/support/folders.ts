import type { BrowserContext, Page } from '@playwright/test';

const FOLDER = 'partage';

/**
 * Has the pages of a browser choose a folder of its private files where a person would
 * choose one of the computer: the handles are of the same kind. Access is asked again
 * at each session, as browsers do.
 */
export async function givenFolder(context: BrowserContext): Promise<void> {
  await context.addInitScript((name) => {
    const isAgreed = (): boolean => sessionStorage.getItem('agreed') === 'yes';
    const agree = (): void => sessionStorage.setItem('agreed', 'yes');
    Object.assign(window, {
      showDirectoryPicker: async () => {
        agree();
        return (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
      }
    });
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: () => Promise.resolve(isAgreed() ? 'granted' : 'prompt'),
      requestPermission: () => {
        agree();
        return Promise.resolve('granted');
      }
    });
  }, FOLDER);
}

/** What stands in the folder of a page, by name. */
export function folderContent(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(name, { create: true });
    const read = async (): Promise<Record<string, string>> => {
      const content: Record<string, string> = {};
      for await (const handle of folder.values())
        if (handle instanceof FileSystemFileHandle)
          content[handle.name] = await (await handle.getFile()).text();
      return content;
    };
    for (;;) {
      try {
        return await read();
      } catch (error) {
        // A file that the app is writing just then is put in the place of the last one.
        if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
      }
    }
  }, FOLDER);
}

/** Puts a file in the folder of a page, as what replicates it would. */
export async function putInFolder(page: Page, file: string, text: string): Promise<void> {
  await page.evaluate(
    async ([name, fileName, content]) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle(name, { create: true });
      const handle = await folder.getFileHandle(fileName, { create: true });
      const writable = await handle.createWritable();
      await writable.write(content);
      await writable.close();
    },
    [FOLDER, file, text] as const
  );
}

/** Replicates the folder of one page in that of another, whole. */
export async function replicate(from: Page, to: Page): Promise<void> {
  for (const [name, text] of Object.entries(await folderContent(from)))
    await putInFolder(to, name, text);
}
