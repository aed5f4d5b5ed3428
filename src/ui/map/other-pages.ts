import { SPACES_CHAPTERS } from '#ui/spaces/space-chapters.ts';
import { words } from '#ui/shared/words.svelte.ts';
import { TABLE_CHAPTERS } from '#ui/table/table-chapters.ts';

/** Fetches the pages beside the map, for them to open at once, also after the network has gone. */
export async function loadOtherPages(): Promise<void> {
  await Promise.allSettled([
    import('./OtherPage.svelte'),
    import('#ui/table/TablePage.svelte'),
    TABLE_CHAPTERS[words.language](),
    import('#ui/spaces/SpacesPage.svelte'),
    SPACES_CHAPTERS[words.language]()
  ]);
}
