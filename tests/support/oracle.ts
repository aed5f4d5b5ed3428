import { readFileSync } from 'node:fs';
import {
  directedNetworkOf,
  networkOf,
  type DirectedNetwork,
  type Network
} from '#analysis/network.ts';

/** A value worked out by another program; `null` where it is undefined. */
export type Reference = number | null;
/** Reference values, one for each actor, pair of actors or group. */
export type References = Readonly<Record<string, Reference>>;

/** A network whose measures were worked out by networkx, igraph and sna. */
export interface Dataset {
  readonly name: string;
  readonly directed: boolean;
  readonly ids: readonly string[];
  /** Ties, whichever way they run. */
  readonly network: Network;
  /** Ties as they run; those of an undirected dataset run both ways. */
  readonly directedNetwork: DirectedNetwork;
  /** The ends of ties as written, with their weights. */
  readonly edges: readonly {
    readonly from: number;
    readonly to: number;
    readonly weight: number;
  }[];
  /** The group of each actor under each attribute, in the order of `ids`. */
  readonly attributes: Readonly<Record<string, readonly (string | null)[]>>;
  /** What was worked out, by the name of the section: `general`, `r`, `segregation`… */
  readonly sections: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Raw {
  readonly directed: boolean;
  readonly nodes: readonly string[];
  readonly edges: readonly { source: string; target: string; weight?: number }[];
  readonly nodeAttributes: Record<string, (string | number | null)[]> | null;
}

/** The whole file of reference values, for the sections that are about no dataset. */
export const ORACLES = JSON.parse(
  readFileSync(new URL('../oracles/oracles.json', import.meta.url), 'utf8')
) as { readonly datasets: Record<string, Raw> } & Readonly<Record<string, unknown>>;

/** All the datasets there are reference values for. */
export const DATASETS: readonly Dataset[] = Object.entries(ORACLES.datasets).map(([name, raw]) =>
  datasetOf(name, raw)
);

/** The dataset of a name. */
export function dataset(name: string): Dataset {
  const found = DATASETS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no dataset ${name}.`);
  return found;
}

/** A reference value for each actor, in the order of its ids; `NaN` where it is undefined. */
export function inOrderOf(ids: readonly string[], values: References): number[] {
  return ids.map((id) => values[id] ?? NaN);
}

/** Reference values have twelve digits. */
export const TOLERANCE = 1e-9;

/** The greatest gap between values and their references; infinite when one is defined and not the other. */
export function gapBetween(values: Iterable<number>, references: readonly number[]): number {
  const found = [...values];
  if (found.length !== references.length) return Infinity;
  const gaps = found.map((value, place) => gap(value, references[place] ?? NaN));
  return gaps.reduce((most, one) => Math.max(most, one), 0);
}

function gap(value: number, reference: number): number {
  if (Number.isNaN(value) && Number.isNaN(reference)) return 0;
  const difference = Math.abs(value - reference);
  return Number.isNaN(difference) ? Infinity : difference;
}

function datasetOf(name: string, raw: Raw): Dataset {
  const { directed, nodes, edges: written, nodeAttributes, ...sections } = raw;
  const places = new Map(nodes.map((id, place) => [id, place]));
  const placeOf = (id: string): number => places.get(id) ?? -1;
  const edges = written.map(({ source, target, weight = 1 }) => ({
    from: placeOf(source),
    to: placeOf(target),
    weight
  }));
  const ends = {
    from: Int32Array.from(edges, ({ from }) => from),
    to: Int32Array.from(edges, ({ to }) => to)
  };
  const bothWays = {
    from: Int32Array.of(...ends.from, ...ends.to),
    to: Int32Array.of(...ends.to, ...ends.from)
  };
  return {
    name,
    directed,
    ids: nodes,
    network: networkOf(nodes.length, ends),
    directedNetwork: directedNetworkOf(nodes.length, directed ? ends : bothWays),
    edges,
    attributes: Object.fromEntries(
      Object.entries(nodeAttributes ?? {}).map(([attribute, values]) => [
        attribute,
        values.map((value) => (value === null ? null : String(value)))
      ])
    ),
    sections
  };
}
