import { spaceChapters } from '#ui/spaces/space-chapters.ts';
import type SpacesPage from '#ui/spaces/SpacesPage.svelte';
import { words } from '#ui/shared/words.svelte.ts';
import { tableChapters } from '#ui/table/table-chapters.ts';
import type TablePage from '#ui/table/TablePage.svelte';

/** Fetches the tables, and what they say. */
export async function loadTable(): Promise<typeof TablePage> {
  words.know(tableChapters);
  const [page] = await Promise.all([import('#ui/table/TablePage.svelte'), words.need('table')]);
  return page.default;
}

/** Fetches the page of spaces, and what it says. */
export async function loadSpaces(): Promise<typeof SpacesPage> {
  words.know(spaceChapters);
  const [page] = await Promise.all([import('#ui/spaces/SpacesPage.svelte'), words.need('spaces')]);
  return page.default;
}
