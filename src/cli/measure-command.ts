import { measureNetwork } from '#analysis/measure/measure-network.ts';
import { finished } from '#analysis/work.ts';
import type { CommandLine } from './command-line.ts';
import { measuresAsText } from './measures-as-text.ts';
import { openNetwork } from './open-network.ts';
import { refused, type Outcome } from './outcome.ts';
import type { Words } from './words.ts';

/** Says every measure of one layer of a map, or of a network: in a table, or all of it as JSON. */
export async function measureCommand(line: CommandLine, words: Words): Promise<Outcome> {
  const { cli } = words;
  const [path, ...others] = line.files;
  if (path === undefined || others.length > 0) {
    return refused(cli.badArguments(cli.expectsFiles(1)));
  }
  const opened = await openNetwork(path, line, words);
  if ('refusal' in opened) return opened.refusal;
  const { network, title, layer, by, seed, messages } = opened.input;
  const measured = finished(measureNetwork(network, { by, seed }));
  const { ids, directed } = network;
  const about = {
    title,
    actors: ids.length,
    links: network.links.length,
    directed,
    layer,
    by,
    seed
  };
  const result = line.json
    ? `${JSON.stringify({ network: about, ...measured }, null, 2)}\n`
    : measuresAsText(opened.input, measured, words);
  return { code: 0, result, messages };
}
