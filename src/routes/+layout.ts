import { words } from '#ui/shared/words.svelte.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async () => {
  // Storage is large and not needed to paint: it comes with the first page, not before it.
  const { startApp } = await import('#state/app.svelte.ts');
  const app = await startApp(navigator.language);
  await words.speak(app.preferences.language);
  await words.need('app');
  return { app };
};
