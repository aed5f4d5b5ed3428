import { recognisableActors } from '#analysis/recognisable.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { forAudience } from '#exchange/privacy/for-audience.ts';
import { unguessable } from '#exchange/privacy/fresh-ids.ts';
import { pseudonymise } from '#exchange/privacy/pseudonymise.ts';
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

  const shared = await sharedAs(file, line, words);
  const written = await writeOutput(to, shared, words);
  if ('refusal' in written) return written.refusal;
  const messages = [
    ...repairs.map((repair) => cli.about(from, exchange.problem(repair))),
    ...lossLines(to, written.losses, words),
    ...recognisableLines(to, shared, line, words)
  ];
  return { code: 0, result: '', messages };
}

async function sharedAs(
  file: MapFile,
  { audience, pseudonymise: without, structure }: CommandLine,
  { pseudonyms }: Words
): Promise<MapFile> {
  const within = await forAudience(file, audience ?? 'participants');
  if (!without && !structure) return within;
  const level = structure ? 'structure' : 'pseudonymised';
  const { ecosystem } = readBack(within.state);
  return pseudonymise(ecosystem, { level, words: pseudonyms, random: unguessable });
}

/** Who can still be recognised once names are gone. */
function recognisableLines(
  path: string,
  { state }: MapFile,
  { pseudonymise: without, structure }: CommandLine,
  { cli, sharing }: Words
): string[] {
  if (!without && !structure) return [];
  const { ecosystem } = readBack(state);
  const count = recognisableActors(ecosystem).size;
  return [sharing.recognisable(count, ecosystem.actors.size), sharing.notAnonymous].map((line) =>
    cli.about(path, line)
  );
}
