import { seal } from '#exchange/privacy/sealed-file.ts';

/** What the main thread asks: a text to encrypt with a passphrase. */
export interface SealRequest {
  readonly text: string;
  readonly passphrase: string;
}

onmessage = async ({ data }: MessageEvent<SealRequest>): Promise<void> => {
  postMessage(await seal(data.text, data.passphrase));
};
