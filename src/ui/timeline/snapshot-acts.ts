import { openSnapshot } from '#state/open-snapshot.ts';
import type { FileSnapshot, Keeping, SnapshotLabel, Timeline } from '#state/timeline.svelte.ts';
import { dayOf } from '#state/day-of.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import { words } from '#ui/shared/words.svelte.ts';

/** What is first written of a snapshot that is about to be taken. */
export function labelOfToday(): SnapshotLabel {
  const now = Date.now();
  return { name: words.snapshots.nameFor(words.app.on(now)), on: dayOf(now), note: null };
}

/** The day of a snapshot in words; `null` when it has none. */
export function dayInWords({ on }: Pick<SnapshotLabel, 'on'>): string | null {
  return on === null ? null : words.app.on(Date.parse(`${on}T12:00`));
}

/** Tells what came of a snapshot to be kept; returns why it was not, in words. */
export function toldOf(kept: Keeping, { notices, workspace }: Desk): string | null {
  if (kept.is === 'known') return words.snapshots.known(kept.snapshot.name);
  if (kept.is !== 'kept') return words.snapshots[kept.is];
  const see = { label: words.snapshots.see, run: () => (workspace.page = 'past') };
  notices.say(words.snapshots.taken(kept.snapshot.name), workspace.page === 'past' ? null : see);
  return null;
}

/** Lets go of a snapshot, with a way to have it back. */
export async function deleteSnapshot(
  timeline: Timeline,
  snapshot: FileSnapshot,
  { notices }: Desk
): Promise<void> {
  if (!(await timeline.relabel(snapshot, null))) {
    notices.say(words.snapshots.failed);
    return;
  }
  notices.say(words.snapshots.deleted(snapshot.name), {
    label: words.app.undoIt,
    run: () => void timeline.keep(snapshot)
  });
}

/** Has the map say what a snapshot kept, in one gesture that can be taken back. */
export async function goBackTo(
  timeline: Timeline,
  snapshot: FileSnapshot,
  { acts, notices, workspace }: Desk
): Promise<void> {
  const written = await timeline.goBackTo(snapshot);
  if (written === null) return;
  workspace.lookAt(null);
  const undo = { label: words.app.undoIt, run: () => void acts.undo() };
  notices.say(words.snapshots.wentBack(snapshot.name, written), written === 0 ? null : undo);
}

/** Opens a snapshot as another map of this device. */
export async function openApart(snapshot: FileSnapshot, desk: Desk): Promise<void> {
  const title = desk.workspace.editor.ecosystem.map.title || words.app.untitled;
  const entryId = await openSnapshot(
    desk.preferences.index,
    snapshot,
    words.snapshots.apartTitle(title, snapshot.name)
  );
  desk.leaveFor(`#/map/${entryId}`);
}
