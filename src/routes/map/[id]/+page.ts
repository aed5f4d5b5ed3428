import { Findings } from '#state/findings.svelte.ts';
import { stopOf } from '#state/stop.ts';
import { Workspace } from '#state/workspace.svelte.ts';
import { mapChapters } from '#ui/map/map-chapters.ts';
import { words } from '#ui/shared/words.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
  words.know(mapChapters);
  // The list of all that the desk is made of would weigh on the home page.
  const [{ default: MapDesk }, { app }] = await Promise.all([
    import('#ui/map/MapDesk.svelte'),
    parent(),
    words.need('map', 'terms', 'sheets')
  ]);
  try {
    const editor = await app.openMap(params.id);
    const open = editor && { workspace: await Workspace.over(editor), findings: new Findings() };
    return { MapDesk, open, stop: null };
  } catch (error) {
    const stop = stopOf(error);
    if (stop.why === 'other') throw error;
    return { MapDesk, open: null, stop };
  }
};
