import type { Ecosystem } from '#domain/ecosystem.ts';
import type { FileSnapshot } from '#exchange/snapshot.ts';
import { MAIN_VIEW } from '#domain/view.ts';
import { latestFirst } from './latest-first.ts';
import { lookBack } from './look-back.ts';
import type { Workspace } from './workspace.svelte.ts';

/** The states that a map went through, the oldest first; today, which is no snapshot, comes last. */
export function statesOf({ snapshots }: Workspace): readonly (FileSnapshot | null)[] {
  return [...latestFirst(snapshots).reverse(), null];
}

/** Where what is looked at stands among the states of a map; `null` when it is none of them. */
export function stateLookedAt(workspace: Workspace): number | null {
  const { snapshot, overlay } = workspace;
  if (snapshot === null || overlay) return null;
  const place = statesOf(workspace).indexOf(snapshot.hash === '' ? null : snapshot);
  return place === -1 ? null : place;
}

/**
 * Shows one of the states of a map, what is there today being where it is today:
 * from one state to the next, nothing moves but what came or went.
 *
 * @param today - what today goes by, which is looked at as the others are.
 */
export function lookAtState(workspace: Workspace, place: number, today: string): void {
  const snapshot = statesOf(workspace)[place];
  const { ecosystem: now } = workspace.editor;
  if (!snapshot) workspace.lookAt({ snapshot: todayAs(today), ecosystem: now });
  else workspace.lookAt({ snapshot, ecosystem: placedAs(now, lookBack(snapshot).ecosystem) });
}

function todayAs(name: string): FileSnapshot {
  return { hash: '', name, note: null, on: null, records: [] };
}

/** A state of a map, with the places of another. */
function placedAs({ views: today }: Ecosystem, then: Ecosystem): Ecosystem {
  const [now, before] = [today.get(MAIN_VIEW), then.views.get(MAIN_VIEW)];
  if (!now) return then;
  const positions = new Map([...(before?.positions ?? []), ...now.positions]);
  const views = new Map(then.views).set(now.id, { ...(before ?? now), positions });
  return { ...then, views };
}
