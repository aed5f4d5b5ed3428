import type { IndexDatabase } from '#storage/index-database.ts';
import { keepApart } from './keep-apart.ts';
import type { MapEditor } from './map-editor.svelte.ts';

/** Opens a copy of a map as a map of its own; resolves to where it is, `null` when the copy is gone. */
export async function openCopy(
  index: IndexDatabase,
  editor: MapEditor,
  { hash, title }: { readonly hash: string; readonly title: string }
): Promise<string | null> {
  const map = await (await editor.archive()).mapOfCopy(hash, title);
  return map && keepApart(index, map);
}
