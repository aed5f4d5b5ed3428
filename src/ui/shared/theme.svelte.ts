import { MediaQuery } from 'svelte/reactivity';
import type { Theme } from '#state/preferences.svelte.ts';

const prefersDark = new MediaQuery('(prefers-color-scheme: dark)');

/** The theme to wear: the chosen one, or the device's. Reactive. */
export function wornTheme(chosen: Theme): 'light' | 'dark' {
  if (chosen !== 'system') return chosen;
  return prefersDark.current ? 'dark' : 'light';
}
