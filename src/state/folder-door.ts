/** What TypeScript's own libraries do not know of folders yet. */
interface Permitted {
  queryPermission(wish: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wish: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}
interface Picker {
  showDirectoryPicker(wish: {
    readonly id: string;
    readonly mode: 'readwrite';
  }): Promise<FileSystemDirectoryHandle>;
}

const READ_WRITE = { mode: 'readwrite' } as const;

/** Whether this browser can keep to a folder of the computer. */
export function canShareFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** Has a person choose a folder; `null` when they would rather not. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    const picker = globalThis as unknown as Picker;
    return await picker.showDirectoryPicker({ id: 'maillage', ...READ_WRITE });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether the folder may be read and written in this session. */
export async function isOpen(handle: FileSystemDirectoryHandle): Promise<boolean> {
  return (await permitted(handle).queryPermission(READ_WRITE)) === 'granted';
}

/** Has the browser ask whether the folder may be read and written: only when someone has just pressed something. */
export async function askToOpen(handle: FileSystemDirectoryHandle): Promise<boolean> {
  return (await permitted(handle).requestPermission(READ_WRITE)) === 'granted';
}

/** The files that stand in a folder, not those of its own folders. */
export async function filesIn(handle: FileSystemDirectoryHandle): Promise<readonly File[]> {
  const files: File[] = [];
  for await (const entry of handle.values()) {
    if (!(entry instanceof FileSystemFileHandle)) continue;
    const file = await entry.getFile().catch(unlessGone);
    if (file) files.push(file);
  }
  return files;
}

/** What an engine takes away while the folder is being read is not there. */
function unlessGone(error: unknown): null {
  if (error instanceof DOMException && error.name === 'NotFoundError') return null;
  throw error;
}

/** Writes a file of a folder whole: whoever reads it meanwhile reads the one before. */
export async function writeIn(
  handle: FileSystemDirectoryHandle,
  name: string,
  text: string
): Promise<File> {
  const file = await handle.getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  try {
    await writable.write(text);
  } catch (error) {
    await writable.abort();
    throw error;
  }
  await writable.close();
  return file.getFile();
}

function permitted(handle: FileSystemDirectoryHandle): Permitted {
  return handle as unknown as Permitted;
}
