import type { Workspace } from '#state/workspace.svelte.ts';
import { words } from '#ui/shared/words.svelte.ts';
import type DebatesPanel from './DebatesPanel.svelte';
import type OtherNames from './OtherNames.svelte';
import { needMergingWords } from './merging-chapters.ts';

/** Finds what does not hold together on a map, from now on, with what is said of it. */
export async function watchDebates(workspace: Workspace): Promise<void> {
  const [{ Debates }] = await Promise.all([
    import('#state/debates.svelte.ts'),
    needMergingWords(),
    words.need('history')
  ]);
  workspace.debates ??= new Debates(workspace.editor, {
    isToday: () => workspace.snapshot === null,
    told: (count) => ` ${words.joining.readings(count)}`
  });
  await workspace.debates.learnNames();
}

/** What lists disagreements, once they are watched. */
export async function loadDebates(): Promise<typeof DebatesPanel> {
  return (await import('./DebatesPanel.svelte')).default;
}

/** What tells the other names of an actor that was drawn several times, with its words. */
export async function loadOtherNames(): Promise<typeof OtherNames> {
  const [{ default: Loaded }] = await Promise.all([
    import('./OtherNames.svelte'),
    needMergingWords()
  ]);
  return Loaded;
}
