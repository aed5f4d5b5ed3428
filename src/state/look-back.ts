import { stateOfSnapshot } from '#exchange/read-snapshot.ts';
import type { FileSnapshot } from '#exchange/snapshot.ts';
import { readBack } from '#lineage/read-back.ts';
import type { Past } from './workspace.svelte.ts';

/** The map as a snapshot kept it. */
export function lookBack(snapshot: FileSnapshot): Past {
  return { snapshot, ecosystem: readBack(stateOfSnapshot(snapshot)).ecosystem };
}
