import { writeFileSync } from 'node:fs';
import type { MapFile } from '#exchange/map-file.ts';
import { writeFile } from '#exchange/write-file.ts';
import { writePlain, type Loss } from '#exchange/write-plain.ts';
import { refused, type Outcome } from './outcome.ts';
import type { Words } from './words.ts';

type Written =
  { readonly text: string; readonly losses: readonly Loss[] } | { readonly fault: string };

/**
 * Writes a map to a file, in the format that its name says: `.ect.json` for a
 * map, `.json` for plain records. Gives what that format cannot carry, or says
 * why nothing was written.
 */
export async function writeOutput(
  path: string,
  file: MapFile,
  { cli }: Words
): Promise<{ readonly losses: readonly Loss[] } | { readonly refusal: Outcome }> {
  if (!path.endsWith('.json')) return { refusal: refused(cli.unknownOutput(path)) };
  const written = await textFor(path, file);
  if ('fault' in written) return { refusal: refused(cli.notWritten(path, written.fault)) };
  try {
    writeFileSync(path, written.text);
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

async function textFor(path: string, file: MapFile): Promise<Written> {
  if (!path.endsWith('.ect.json')) return writePlain(file);
  try {
    return { text: await writeFile(file, { withBin: true }), losses: [] };
  } catch (error) {
    if (error instanceof RangeError) return { fault: error.message };
    throw error;
  }
}
