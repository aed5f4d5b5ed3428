import { decodeState, type EncodedState } from '#exchange/decode-state.ts';
import { takeSnapshot } from '#exchange/snapshot.ts';
import { fold, type Merging, type Write } from '#lineage/write.ts';

/** What the main thread asks: what a map says, from a checkpoint and the gestures since. */
export interface SnapshotRequest {
  readonly checkpoint: string;
  readonly entries: readonly (Write | Merging)[];
}

/** What a map says, as text, and the hash of it. */
export interface Said {
  readonly hash: string;
  readonly text: string;
}

onmessage = async ({ data }: MessageEvent<SnapshotRequest>): Promise<void> => {
  const before = decodeState(JSON.parse(data.checkpoint) as EncodedState);
  const state = fold(before, data.entries);
  const { hash, records } = await takeSnapshot(state, { name: '', note: null, on: null });
  postMessage({ hash, text: JSON.stringify(records) } satisfies Said);
};
