import { decodeState, type EncodedState } from '#exchange/decode-state.ts';
import { encodeState } from '#exchange/encode-state.ts';
import type { FileSnapshot } from '#exchange/snapshot.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, type Merging, type Write } from '#lineage/write.ts';
import { writeMirror, type MirrorLabel } from './mirror-files.ts';

/** What the main thread asks: a copy of a map, from a checkpoint and the gestures since. */
export interface MirrorRequest {
  readonly label: Pick<MirrorLabel, 'entryId' | 'identity' | 'seq' | 'at'>;
  readonly checkpoint: string;
  readonly entries: readonly (Write | Merging)[];
  readonly snapshots: readonly FileSnapshot[];
}

/** What the text of a copy holds. */
export interface Mirrored {
  readonly state: EncodedState;
  readonly snapshots: readonly FileSnapshot[];
}

onmessage = async ({ data }: MessageEvent<MirrorRequest>): Promise<void> => {
  const before = decodeState(JSON.parse(data.checkpoint) as EncodedState);
  const state = fold(before, data.entries);
  const mirrored: Mirrored = { state: encodeState(state), snapshots: data.snapshots };
  // What it says of itself is read from what it holds: a page may still show what was erased.
  const { map, actors, links } = readBack(state).ecosystem;
  const said = { title: map.title, actors: actors.size, links: links.size };
  try {
    postMessage(
      await writeMirror({ label: { ...data.label, ...said }, text: JSON.stringify(mirrored) })
    );
  } catch (error) {
    postMessage(String(error));
  }
};
