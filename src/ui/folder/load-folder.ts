import type { Desk } from '#ui/map/desk.svelte.ts';
import { words, type Loaders } from '#ui/shared/words.svelte.ts';
import type FolderDialog from './FolderDialog.svelte';

const folderChapters = {
  fr: { folder: () => import('#i18n/fr/folder.ts') },
  en: { folder: () => import('#i18n/en/folder.ts') }
} satisfies Loaders;

/** Fetches what shows the folder that a map is shared by. */
export async function loadFolder(): Promise<typeof FolderDialog> {
  const [{ default: Loaded }] = await Promise.all([import('./FolderDialog.svelte'), needWords()]);
  return Loaded;
}

/** Follows the folder that a map is shared by, from now on. */
export async function watchFolder(desk: Desk): Promise<void> {
  const [{ followFolder }] = await Promise.all([import('./follow-folder.svelte.ts'), needWords()]);
  await followFolder(desk);
}

async function needWords(): Promise<void> {
  words.know(folderChapters);
  await words.need('exchange', 'folder');
}
