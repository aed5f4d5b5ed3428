import Dexie from 'dexie';

/** How the names of all that is ours begin. */
const OURS = 'maillage-';
/** What is kept in files beside the databases. */
const FOLDERS = ['mirror'];

/** Erases the databases of this app, and what is remembered beside them: nothing can be copied from them any more. */
export async function eraseDatabases(): Promise<void> {
  const names = await Dexie.getDatabaseNames();
  for (const name of names.filter((one) => one.startsWith(OURS))) await Dexie.delete(name);
  eraseSmallThings();
}

/** Erases the files of this app. */
export async function eraseFiles(): Promise<void> {
  const root = await rootFolder();
  for (const folder of FOLDERS)
    await root?.removeEntry(folder, { recursive: true }).catch(ignoreAbsence);
}

/** Where files are kept; `null` where a browser has no such place. */
async function rootFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await navigator.storage.getDirectory();
  } catch {
    return null;
  }
}

function ignoreAbsence(error: unknown): void {
  if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
}

/** What is remembered beside the databases; some browsers refuse it in private windows. */
function eraseSmallThings(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(OURS)) localStorage.removeItem(key);
  } catch {
    // Where nothing can be kept, there is nothing to erase.
  }
}
