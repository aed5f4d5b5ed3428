import { words } from '#ui/shared/words.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
  await parent();
  await words.need('home', 'exchange');
};
