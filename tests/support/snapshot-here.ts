import { decodeState, type EncodedState } from '#exchange/decode-state.ts';
import { takeSnapshot } from '#exchange/snapshot.ts';
import { fold, type Write } from '#lineage/write.ts';

interface Asked {
  readonly checkpoint: string;
  readonly entries: readonly Write[];
}

/** What the worker of snapshots does, where there are no workers. */
export async function snapshotApart({
  checkpoint,
  entries
}: Asked): Promise<{ readonly hash: string; readonly text: string }> {
  const state = fold(decodeState(JSON.parse(checkpoint) as EncodedState), entries);
  const { hash, records } = await takeSnapshot(state, { name: '', note: null, on: null });
  return { hash, text: JSON.stringify(records) };
}
