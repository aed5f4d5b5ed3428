import type { Audience } from '#domain/visibility.ts';
import Dexie, { type EntityTable } from 'dexie';
import { KeptDatabase } from './kept-database.ts';
import { probe } from './probe.ts';

/** The newest version of the database that this program knows. */
const NEWEST = 1;

/** What was last written in a shared folder. */
export interface FolderWriting {
  /** In milliseconds since 1970. */
  readonly at: number;
  /** The number of the last gesture in it. */
  readonly seq: number;
  /** In bytes: another size means that it is not there as it was left. */
  readonly size: number;
}

/** The folder that a map of this device is shared by. */
export interface FolderLink {
  name: 'folder';
  handle: FileSystemDirectoryHandle;
  /** The file of this device in it: the same whatever the map is called later. */
  fileName: string;
  /** How far what is written there may go. */
  audience: Audience;
  written: FolderWriting | null;
}

/**
 * A database of its own, made when a folder is chosen: the other maps, and other
 * tabs, go on as they were. Its name begins as all that is ours.
 */
class FolderDatabase extends KeptDatabase {
  declare links: EntityTable<FolderLink, 'name'>;

  constructor(entryId: string) {
    super(folderDatabaseName(entryId), NEWEST);
    this.version(1).stores({ links: 'name' });
  }
}

/** The folder that a map is shared by; `null` when it is not. */
export async function readFolderLink(entryId: string): Promise<FolderLink | null> {
  if (!(await probe(folderDatabaseName(entryId)))) return null;
  return within(entryId, async ({ links }) => (await links.get('folder')) ?? null);
}

/** Keeps the folder that a map is shared by, and how things stand there. */
export async function keepFolderLink(entryId: string, link: FolderLink): Promise<void> {
  await within(entryId, ({ links }) => links.put(link));
}

/** Forgets the folder that a map is shared by; what is in it stays. */
export async function forgetFolderLink(entryId: string): Promise<void> {
  await Dexie.delete(folderDatabaseName(entryId));
}

async function within<T>(
  entryId: string,
  act: (database: FolderDatabase) => Promise<T>
): Promise<T> {
  const database = new FolderDatabase(entryId);
  try {
    await database.ready();
    return await act(database);
  } finally {
    // Held no longer than it takes: nothing stands in the way of who forgets it.
    database.close();
  }
}

function folderDatabaseName(entryId: string): string {
  return `maillage-folder-${entryId}`;
}
