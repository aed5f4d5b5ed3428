import type { CommandLine } from './command-line.ts';
import { openInput } from './open-input.ts';
import { refused, type Outcome } from './outcome.ts';
import { lossLines, writeOutput } from './write-output.ts';
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

  const written = await writeOutput(to, file, words);
  if ('refusal' in written) return written.refusal;
  const messages = [
    ...repairs.map((repair) => cli.about(from, exchange.problem(repair))),
    ...lossLines(to, written.losses, words)
  ];
  return { code: 0, result: '', messages };
}
