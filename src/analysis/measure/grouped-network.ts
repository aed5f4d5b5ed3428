import { labelsOf, type Labels } from '#analysis/chance/labels.ts';
import { sorted } from '#analysis/in-order.ts';
import type { PlainNetwork } from '#analysis/plain-network.ts';
import { networkAmong, readNetwork, type ReadNetwork } from './read-network.ts';

/** A network whose actors are grouped by an attribute; those of unknown group are left out. */
export interface GroupedNetwork {
  readonly read: ReadNetwork;
  /** What groups are called, in order. */
  readonly names: readonly string[];
  /** The group of each actor, as a place in `names`. */
  readonly groups: Int32Array;
  readonly labels: Labels;
  readonly leftOut: number;
}

/** Groups the actors of a network by an attribute; `null` when it has no such attribute. */
export function groupedNetwork(plain: PlainNetwork, by: string): GroupedNetwork | null {
  const values = Object.hasOwn(plain.attributes, by) ? plain.attributes[by] : undefined;
  if (!values) return null;
  const isGrouped = (place: number): boolean => typeof values[place] === 'string';
  const read = readNetwork(networkAmong(plain, isGrouped));
  const known = values.flatMap((value) => value ?? []);
  const names = sorted(known);
  const places = new Map(names.map((name, place) => [name, place]));
  const groups = Int32Array.from(known, (name) => places.get(name) ?? 0);
  return {
    read,
    names,
    groups,
    labels: labelsOf([...groups].map((group) => [group])),
    leftOut: plain.ids.length - known.length
  };
}
