import { FolderSync } from '#state/folder-sync.svelte.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';

/** The folder that a map is shared by, or could be: one for the page, whoever asks first. */
export function folderOf({ workspace }: Desk): FolderSync {
  // Of nobody: what a dialog that is closed has made works nothing out any more.
  if (!workspace.folder)
    $effect.root(() => {
      workspace.folder = new FolderSync(workspace.editor);
    });
  return workspace.folder as FolderSync;
}
