import type { MapFile } from '#exchange/map-file.ts';
import { refuse, type Reading } from '#exchange/problem.ts';
import { readFile } from '#exchange/read-file.ts';

/** What the main thread asks: a file to read, and what opens it when it is encrypted. */
export interface ReadRequest {
  readonly bytes: ArrayBuffer;
  readonly passphrase: string | null;
}

onmessage = async ({ data }: MessageEvent<ReadRequest>): Promise<void> => {
  try {
    postMessage(await read(data));
  } catch {
    // Reading never throws; memory that runs out does, wherever it does.
    postMessage(refuse({ code: 'reader-failed', path: '', facts: {} }));
  }
};

async function read({ bytes, passphrase }: ReadRequest): Promise<Reading<MapFile>> {
  const sealed = new Uint8Array(bytes);
  if (passphrase === null) return readFile(sealed);
  const { unseal } = await import('#exchange/privacy/sealed-file.ts');
  const opened = await unseal(sealed, passphrase);
  return opened.ok ? readFile(opened.value) : opened;
}
