import { mapChapters } from '#ui/map/map-chapters.ts';
import { words } from '#ui/shared/words.svelte.ts';

/** Fetches what it takes to open a file or an example, before it is asked for: the network may have gone by then. */
export async function loadParts(): Promise<void> {
  words.know(mapChapters);
  // Without network nothing comes, and what is opened later will say so itself.
  await Promise.allSettled([
    import('#state/file-bytes.ts'),
    import('#workers/file-reader.ts').then(({ readyReader }) => readyReader()),
    import('#state/whole-library.ts'),
    import('./AfterOpening.svelte'),
    import('./PutBackReport.svelte'),
    import('#ui/shared/Preferences.svelte'),
    import('#ui/safety/load-safety.ts').then(({ loadBadge }) => loadBadge()),
    import('./ReadingFile.svelte'),
    import('#ui/map/MapDesk.svelte'),
    import('#ui/map/PanelBody.svelte'),
    import('#ui/map/Outline.svelte'),
    words.need('map', 'terms', 'sheets')
  ]);
}
