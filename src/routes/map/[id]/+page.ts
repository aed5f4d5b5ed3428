import { Findings } from '#state/findings.svelte.ts';
import { Workspace } from '#state/workspace.svelte.ts';
import { mapChapters } from '#ui/map/map-chapters.ts';
import { words } from '#ui/shared/words.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
  const { app } = await parent();
  words.know(mapChapters);
  await words.need('map', 'terms', 'sheets');
  const editor = await app.openMap(params.id);
  return { open: editor && { workspace: await Workspace.over(editor), findings: new Findings() } };
};
