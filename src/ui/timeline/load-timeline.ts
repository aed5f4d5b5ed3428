import { talkChapters } from '#ui/findings/talk-chapters.ts';
import type Wonder from '#ui/scenarios/Wonder.svelte';
import { words, type Loaders } from '#ui/shared/words.svelte.ts';
import type PastBanner from './PastBanner.svelte';
import type TakeSnapshot from './TakeSnapshot.svelte';
import type TimelinePage from './TimelinePage.svelte';

const timelineChapters = {
  fr: {
    comparing: () => import('#i18n/fr/comparing.ts'),
    scenarios: () => import('#i18n/fr/scenarios.ts'),
    snapshots: () => import('#i18n/fr/snapshots.ts')
  },
  en: {
    comparing: () => import('#i18n/en/comparing.ts'),
    scenarios: () => import('#i18n/en/scenarios.ts'),
    snapshots: () => import('#i18n/en/snapshots.ts')
  }
} satisfies Loaders;

/** Fetches the page of what a map was, and what it says. */
export async function loadTimeline(): Promise<typeof TimelinePage> {
  words.know(talkChapters);
  const [{ default: Loaded }] = await Promise.all([
    import('./TimelinePage.svelte'),
    needWords(),
    words.need('commands', 'scenarios', 'talk')
  ]);
  return Loaded;
}

/** Fetches what takes a snapshot. */
export async function loadSnapshot(): Promise<typeof TakeSnapshot> {
  const [{ default: Loaded }] = await Promise.all([import('./TakeSnapshot.svelte'), needWords()]);
  return Loaded;
}

/** Fetches what asks what would come of something going away. */
export async function loadWonder(): Promise<typeof Wonder> {
  const [{ default: Loaded }] = await Promise.all([
    import('#ui/scenarios/Wonder.svelte'),
    needWords(),
    words.need('scenarios')
  ]);
  return Loaded;
}

/** Fetches what says that the map is shown as it was. */
export async function loadBanner(): Promise<typeof PastBanner> {
  const [{ default: Loaded }] = await Promise.all([import('./PastBanner.svelte'), needWords()]);
  return Loaded;
}

async function needWords(): Promise<void> {
  words.know(timelineChapters);
  await words.need('comparing', 'exchange', 'snapshots');
}
