import { readLibrary } from '#exchange/library-file.ts';

onmessage = async ({ data }: MessageEvent<ArrayBuffer>): Promise<void> => {
  postMessage(await readLibrary(new Uint8Array(data)));
};
