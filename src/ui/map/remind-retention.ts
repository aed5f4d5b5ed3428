import { needPrivacyWords } from '#ui/privacy/privacy-chapters.ts';
import { words } from '#ui/shared/words.svelte.ts';
import type { Desk } from './desk.svelte.ts';

/** Says, once, that the map was to be kept until a day that has passed. Nothing is erased by itself. */
export async function remindRetention({ workspace, notices }: Desk): Promise<void> {
  const { keepUntil } = workspace.editor.ecosystem.map;
  const today = new Date().toLocaleDateString('sv');
  if (keepUntil === null || keepUntil >= today) return;
  await needPrivacyWords();
  notices.keep(words.duties.retentionPast(words.app.on(Date.parse(`${keepUntil}T12:00`))), {
    label: words.duties.retentionOpen,
    run: () => (workspace.panel = 'about')
  });
}
