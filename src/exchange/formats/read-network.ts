import type { PlainNetwork } from '#analysis/plain-network.ts';
import { refuse, type Reading, type Repair } from '#exchange/problem.ts';
import { recogniseMarkup } from '#exchange/recognise-other.ts';
import { decodeText } from './decode-text.ts';
import { readGexf } from './gexf.ts';
import { readGraphml } from './graphml.ts';
import { readLinkTable, type LinkTableOptions } from './link-table.ts';

/** What goes with a file that holds a network. */
export interface NetworkOptions {
  /** A table of the actors, beside a table of links. */
  readonly actors?: Uint8Array;
  /** Whether the links of a table run one way where no column says so. */
  readonly directed?: boolean;
}

/**
 * Reads a network that another program wrote, as GraphML, GEXF or a table of
 * links, whatever the name of its file. Never throws: what is refused says why
 * and where, and all that was mended or left out is listed.
 */
export function readNetworkFile(
  bytes: Uint8Array,
  { actors, directed = false }: NetworkOptions = {}
): Reading<PlainNetwork> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  if (!actors) return withRepairs(text.repairs, readAny(text.value, { directed }));
  const table = decodeText(actors);
  if (!table.ok) return table;
  const reading = readAny(text.value, { directed, actors: table.value });
  return withRepairs([...text.repairs, ...table.repairs], reading);
}

function withRepairs<T>(repairs: readonly Repair[], reading: Reading<T>): Reading<T> {
  return reading.ok ? { ...reading, repairs: [...repairs, ...reading.repairs] } : reading;
}

function readAny(text: string, options: LinkTableOptions): Reading<PlainNetwork> {
  const kind = recogniseMarkup(text);
  if (kind === 'graphml') return readGraphml(text);
  if (kind === 'gexf') return readGexf(text);
  if (kind !== null) return refuse({ code: 'other-file', path: '', facts: { kind } });
  return readLinkTable(text, options);
}
