import { readBack } from '#lineage/read-back.ts';
import { networkOfMap } from '#analysis/measure/network-of-map.ts';
import type { Look } from '#analysis/layered.ts';
import type { PlainNetwork } from '#analysis/plain-network.ts';
import { readNetworkFile } from '#exchange/formats/read-network.ts';
import { stateOfSnapshot } from '#exchange/read-snapshot.ts';
import type { CommandLine } from './command-line.ts';
import { openInput, readBytes } from './open-input.ts';
import { refused, type Outcome } from './outcome.ts';
import type { Words } from './words.ts';

/** A network to be measured, and how. */
export interface NetworkInput {
  readonly network: PlainNetwork;
  /** The title of the map, or the path of the file. */
  readonly title: string;
  readonly layer: Look;
  readonly by: string | null;
  readonly seed: number;
  /** What was mended on reading it, one a line. */
  readonly messages: readonly string[];
}

type Opened = { readonly input: NetworkInput } | { readonly refusal: Outcome };

/** Where draws start on a network that is no map, and so keeps no seed. */
const FIRST_SEED = 1;

/**
 * Reads what is to be measured: one layer of a map, or of a snapshot of it, the
 * cooperative one when nobody says; or all of a network that another program wrote.
 */
export async function openNetwork(path: string, line: CommandLine, words: Words): Promise<Opened> {
  const opened = await openEither(path, line, words);
  if ('refusal' in opened) return opened;
  const { by, network } = opened.input;
  if (by === null || Object.hasOwn(network.attributes, by)) return opened;
  const { cli } = words;
  return {
    refusal: refused(cli.badArguments(cli.noAttribute(by, Object.keys(network.attributes))))
  };
}

async function openEither(path: string, line: CommandLine, words: Words): Promise<Opened> {
  const bytes = readBytes(path, words);
  if (bytes instanceof Uint8Array && !isJson(bytes)) return foreign(path, bytes, line, words);
  if (line.actors !== null)
    return { refusal: refused(words.cli.badArguments(words.cli.actorsOfTable)) };
  return ofMap(path, line, words);
}

/** Maps are JSON objects; no table of links begins with a brace. */
function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  return start.trimStart().startsWith('{');
}

async function ofMap(path: string, line: CommandLine, words: Words): Promise<Opened> {
  const opened = await openInput(path, words);
  if ('refusal' in opened) return opened;
  const { file, snapshot, repairs } = opened.input;
  const { ecosystem } = readBack(snapshot ? stateOfSnapshot(snapshot) : file.state);
  const { map } = ecosystem;
  const layer = line.layer ?? 'cooperative';
  return {
    input: {
      network: networkOfMap(ecosystem, layer, { withProposed: line.withProposed }),
      title: map.title || path,
      layer,
      by: line.by ?? line.criterion ?? map.criterion,
      seed: line.seed ?? map.seed,
      messages: repairs.map((repair) => words.cli.about(path, words.exchange.problem(repair)))
    }
  };
}

function foreign(path: string, bytes: Uint8Array, line: CommandLine, words: Words): Opened {
  const { cli, exchange } = words;
  if (line.layer !== null && line.layer !== 'all')
    return { refusal: refused(cli.badArguments(cli.noLayers)) };
  const actors = line.actors === null ? null : readBytes(line.actors, words);
  if (actors !== null && !(actors instanceof Uint8Array)) return { refusal: actors };
  const options = { directed: line.directed, ...(actors && { actors }) };
  const reading = readNetworkFile(bytes, options);
  const tell = (notice: Parameters<typeof exchange.problem>[0]): string =>
    cli.about(path, exchange.problem(notice));
  if (!reading.ok) return { refusal: refused(...reading.problems.map(tell)) };
  return {
    input: {
      network: reading.value,
      title: path,
      layer: 'all',
      by: line.by,
      seed: line.seed ?? FIRST_SEED,
      messages: reading.repairs.map(tell)
    }
  };
}
