import type { Workspace } from '#state/workspace.svelte.ts';
import { tick } from 'svelte';

/** Opens what is debated of a record on top of the others, and goes there: whoever has no mouse is then in the list. */
export async function openDebate(workspace: Workspace, record: string | null): Promise<void> {
  if (workspace.debates) workspace.debates.first = record;
  workspace.panel = 'disagreements';
  await tick();
  document.querySelector<HTMLElement>('aside [role="tabpanel"]')?.focus();
}
