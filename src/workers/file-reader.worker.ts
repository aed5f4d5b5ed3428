import { readFile } from '#exchange/read-file.ts';

onmessage = async ({ data }: MessageEvent<ArrayBuffer>): Promise<void> => {
  postMessage(await readFile(new Uint8Array(data)));
};
