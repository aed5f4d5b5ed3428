import { decodeState, type EncodedState } from '#exchange/decode-state.ts';
import { encodeState } from '#exchange/encode-state.ts';
import { fold, type Merging, type Write } from '#lineage/write.ts';

/** What the main thread asks: gestures and merges to put into the text of a checkpoint. */
export interface FoldRequest {
  readonly text: string;
  readonly entries: readonly (Write | Merging)[];
}

onmessage = ({ data }: MessageEvent<FoldRequest>): void => {
  const before = decodeState(JSON.parse(data.text) as EncodedState);
  postMessage(JSON.stringify(encodeState(fold(before, data.entries))));
};
