import { Backup } from '#state/backup.svelte.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';

/** How safe the map of a desk is: worked out once what says it is there. */
export function backupOf(desk: Desk): Backup {
  return (desk.backup ??= new Backup(desk.preferences.index, desk.workspace.editor));
}
