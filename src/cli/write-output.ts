import { writeFileSync } from 'node:fs';
import type { MapFile } from '#exchange/map-file.ts';
import { writeFile } from '#exchange/write-file.ts';
import { writePlain, type Loss } from '#exchange/write-plain.ts';
import { newPassphraseFor } from './ask-passphrase.ts';
import { refused, type Outcome } from './outcome.ts';
import type { Words } from './words.ts';

type Written =
  | { readonly content: string | Uint8Array; readonly losses: readonly Loss[] }
  | { readonly fault: string };

const SEALED = '.ect.age';

/** Whether a file can be written under this name. */
export function isOutputName(path: string): boolean {
  return path.endsWith('.json') || path.endsWith(SEALED);
}

/**
 * Writes a map to a file, in the format that its name says: `.ect.json` for a
 * map, `.ect.age` for an encrypted one, `.json` for plain records. Gives what that format cannot carry, or says
 * why nothing was written.
 */
export async function writeOutput(
  path: string,
  file: MapFile,
  words: Words
): Promise<{ readonly losses: readonly Loss[] } | { readonly refusal: Outcome }> {
  const { cli } = words;
  if (!isOutputName(path)) return { refusal: refused(cli.unknownOutput(path)) };
  const passphrase = path.endsWith(SEALED) ? await newPassphraseFor(path, words) : null;
  if (passphrase !== null && typeof passphrase !== 'string') return { refusal: passphrase };
  const written = await contentFor(path, file, passphrase);
  if ('fault' in written) return { refusal: refused(cli.notWritten(path, written.fault)) };
  try {
    writeFileSync(path, written.content);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return { refusal: refused(cli.notWritable(path, code)) };
  }
  return { losses: written.losses };
}

/** What a format could not carry, a line each. */
export function lossLines(
  path: string,
  losses: readonly Loss[],
  { cli, exchange }: Words
): string[] {
  if (losses.length === 0) return [];
  const items = losses.map(({ code, count }) => cli.lostItem(exchange.losses[code](count)));
  return [cli.lost(path), ...items];
}

async function contentFor(
  path: string,
  file: MapFile,
  passphrase: string | null
): Promise<Written> {
  if (passphrase === null && !path.endsWith('.ect.json')) {
    const { text, losses } = writePlain(file);
    return { content: text, losses };
  }
  try {
    const text = await writeFile(file, { withBin: true });
    if (passphrase === null) return { content: text, losses: [] };
    const { seal } = await import('#exchange/privacy/sealed-file.ts');
    return { content: await seal(text, passphrase), losses: [] };
  } catch (error) {
    if (error instanceof RangeError) return { fault: error.message };
    throw error;
  }
}
