import { error } from '@sveltejs/kit';
import { words } from '#ui/shared/words.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
  const [{ partOf }, { aboutChapters }, { default: AboutPage }] = await Promise.all([
    import('#ui/about/parts.ts'),
    import('#ui/about/about-chapters.ts'),
    import('#ui/about/AboutPage.svelte'),
    parent()
  ]);
  const part = partOf(params.part);
  if (!part) error(404);
  words.know(aboutChapters);
  await words.need('about', 'accessibility');
  return { part, AboutPage };
};
