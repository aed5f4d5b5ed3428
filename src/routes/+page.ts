import { words } from '#ui/shared/words.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
  // What works on the maps of the device comes with their storage, not before the page itself.
  const [{ default: HomePage }] = await Promise.all([import('#ui/home/HomePage.svelte'), parent()]);
  await words.need('home', 'exchange');
  return { HomePage };
};
