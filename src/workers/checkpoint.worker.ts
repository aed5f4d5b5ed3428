import { decodeState, encodeState, type EncodedState } from '#exchange/encode-state.ts';
import { fold, type Write } from '#lineage/write.ts';

/** What the main thread asks: gestures to put into the text of a checkpoint. */
export interface FoldRequest {
  readonly text: string;
  readonly writes: readonly Write[];
}

onmessage = ({ data }: MessageEvent<FoldRequest>): void => {
  const before = decodeState(JSON.parse(data.text) as EncodedState);
  postMessage(JSON.stringify(encodeState(fold(before, data.writes))));
};
