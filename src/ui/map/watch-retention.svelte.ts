import { needPrivacyWords } from '#ui/privacy/privacy-chapters.ts';
import { words } from '#ui/shared/words.svelte.ts';
import { untrack } from 'svelte';
import type { Desk } from './desk.svelte.ts';

/**
 * Says, once, that the map was to be kept until a day that has passed: when it is
 * opened, or seen again after that day. Nothing is erased by itself.
 */
export async function watchRetention(desk: Desk): Promise<void> {
  const { workspace, notices } = desk;
  let told = $state.raw<string | null>(null);
  const keepUntil = $derived(workspace.editor.ecosystem.map.keepUntil);

  const look = async (): Promise<void> => {
    const today = new Intl.DateTimeFormat('sv').format(Date.now());
    if (document.hidden || keepUntil === null || keepUntil >= today) return;
    const past = keepUntil;
    await needPrivacyWords();
    told = past;
  };
  const stop = $effect.root(() => {
    $effect(() => {
      if (told === null || keepUntil !== told) return;
      const day = Date.parse(`${told}T12:00`);
      // Not told again when words come, nor in another language.
      return untrack(() =>
        notices.keep(words.duties.retentionPast(words.app.on(day)), {
          label: words.duties.retentionOpen,
          run: () => (workspace.panel = 'about')
        })
      );
    });
  });
  const lookAgain = (): void => void look();
  document.addEventListener('visibilitychange', lookAgain);
  const { leave } = desk;
  desk.leave = () => {
    leave();
    stop();
    document.removeEventListener('visibilitychange', lookAgain);
  };
  await look();
}
