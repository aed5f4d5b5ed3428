import { writeFileSync } from 'node:fs';
import type { MapFile } from '#exchange/map-file.ts';
import { writeFile } from '#exchange/write-file.ts';
import { writePlain, type Loss } from '#exchange/write-plain.ts';
import type { CommandLine } from './command-line.ts';
import { openInput } from './open-input.ts';
import { refused, type Outcome } from './outcome.ts';
import type { Words } from './words.ts';

/** Writes a map in the format that the name of the output says, and lists what it cannot carry. */
export async function convertCommand({ files }: CommandLine, words: Words): Promise<Outcome> {
  const { cli, exchange } = words;
  const [from, to, ...others] = files;
  if (from === undefined || to === undefined || others.length > 0) {
    return refused(cli.badArguments(cli.expectsFiles(2)));
  }
  if (!to.endsWith('.json')) return refused(cli.unknownOutput(to));
  const opened = await openInput(from, words);
  if ('refusal' in opened) return opened.refusal;
  const { file, snapshot, repairs } = opened.input;
  if (snapshot) return refused(cli.badArguments(cli.wholeFile));

  const written = await textFor(to, file);
  if ('fault' in written) return refused(cli.notWritten(to, written.fault));
  try {
    writeFileSync(to, written.text);
  } catch (error) {
    return refused(cli.notWritable(to, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
  const messages = [
    ...repairs.map((repair) => cli.about(from, exchange.problem(repair))),
    ...lossLines(to, written.losses, words)
  ];
  return { code: 0, result: '', messages };
}

type Written =
  { readonly text: string; readonly losses: readonly Loss[] } | { readonly fault: string };

async function textFor(path: string, file: MapFile): Promise<Written> {
  if (!path.endsWith('.ect.json')) return writePlain(file);
  try {
    return { text: await writeFile(file, { withBin: true }), losses: [] };
  } catch (error) {
    if (error instanceof RangeError) return { fault: error.message };
    throw error;
  }
}

function lossLines(path: string, losses: readonly Loss[], { cli, exchange }: Words): string[] {
  if (losses.length === 0) return [];
  const items = losses.map(({ code, count }) => cli.lostItem(exchange.losses[code](count)));
  return [cli.lost(path), ...items];
}
