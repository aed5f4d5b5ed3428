import { generateMap, MOST_ACTORS } from '#exchange/generate/generate-map.ts';
import type { CommandLine } from './command-line.ts';
import { refused, type Outcome } from './outcome.ts';
import { lossLines, writeOutput } from './write-output.ts';
import type { Words } from './words.ts';

/** Where draws start when nobody says: the same as on a new map. */
const FIRST_SEED = 1;

/** Writes a made-up map of so many actors: the same size and seed always give the same file. */
export async function generateCommand(line: CommandLine, words: Words): Promise<Outcome> {
  const { cli } = words;
  const { actors: asked, output, seed } = line;
  if (line.files.length > 0) return refused(cli.badArguments(cli.expectsNoFile));
  if (output === null) return refused(cli.badArguments(cli.expectsOutput));
  const actors = /^\d{1,9}$/.test(asked ?? '') ? Number(asked) : 0;
  if (actors < 1 || actors > MOST_ACTORS) {
    return refused(cli.badArguments(cli.badActorCount(MOST_ACTORS)));
  }
  const written = await writeOutput(
    output,
    generateMap({ actors, seed: seed ?? FIRST_SEED }),
    words
  );
  if ('refusal' in written) return written.refusal;
  return { code: 0, result: '', messages: lossLines(output, written.losses, words) };
}
