import { recognisableActors } from '#analysis/recognisable.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { sharedMap } from '#exchange/privacy/shown-to.ts';
import { readBack } from '#lineage/read-back.ts';
import type { CommandLine } from './command-line.ts';
import { openInput } from './open-input.ts';
import { refused, type Outcome } from './outcome.ts';
import { isOutputName, lossLines, writeOutput } from './write-output.ts';
import type { Words } from './words.ts';

/**
 * Writes a map in the format that the name of the output says, for whom and with
 * or without its names as asked, and lists what the format cannot carry.
 */
export async function convertCommand(line: CommandLine, words: Words): Promise<Outcome> {
  const { cli, exchange } = words;
  const [from, to, ...others] = line.files;
  if (from === undefined || to === undefined || others.length > 0) {
    return refused(cli.badArguments(cli.expectsFiles(2)));
  }
  if (!isOutputName(to)) return refused(cli.unknownOutput(to));
  const opened = await openInput(from, words);
  if ('refusal' in opened) return opened.refusal;
  const { file, snapshot, repairs } = opened.input;
  if (snapshot) return refused(cli.badArguments(cli.wholeFile));

  const { audience, level } = line;
  const shared = await sharedMap(file, {
    audience: audience ?? 'participants',
    level,
    words: words.pseudonyms
  });
  const written = await writeOutput(to, shared, words);
  if ('refusal' in written) return written.refusal;
  const messages = [
    ...repairs.map((repair) => cli.about(from, exchange.problem(repair))),
    ...lossLines(to, written.losses, words),
    ...recognisableLines(to, shared, line, words)
  ];
  return { code: 0, result: '', messages };
}

/** Who can still be recognised once names are gone. */
function recognisableLines(
  path: string,
  { state }: MapFile,
  { level }: CommandLine,
  { cli, sharing }: Words
): string[] {
  if (level === 'complete') return [];
  const { ecosystem } = readBack(state);
  const count = recognisableActors(ecosystem).size;
  return [sharing.recognisable(count, ecosystem.actors.size), sharing.notAnonymous].map((line) =>
    cli.about(path, line)
  );
}
