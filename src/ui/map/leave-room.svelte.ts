import type { Workspace } from '#state/workspace.svelte.ts';

/** Where panels stand under the page and not beside it, folds them away on a page that is a table. */
export function leaveRoom(workspace: Workspace): void {
  $effect(() => {
    // As where the two columns of the page become one.
    workspace.isCramped = workspace.page !== 'map' && matchMedia('(width < 56rem)').matches;
    if (workspace.isCramped) workspace.panel = null;
  });
}
