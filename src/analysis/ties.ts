import type { ActorId } from '#domain/ids.ts';
import type { TiedLink } from '#domain/link.ts';
import type { Nests } from './nests.ts';

/** The existing links between the sides of two actors. */
export type Ties = (one: ActorId, other: ActorId) => readonly TiedLink[];

/** One key for two actors, whichever comes first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/**
 * Finds the links between two sides.
 *
 * Between two organisations a side is the whole organisation: what two of their
 * departments or persons do together answers for both, since persons cooperate
 * and organisations commit (Zoein; MES, Fiche 2.3). Inside one organisation a
 * side is the actor and all that sits inside it; of two that sit one inside the
 * other, the outer side leaves the inner one out.
 */
export function tiesOf(links: readonly TiedLink[], nests: Nests): Ties {
  const byHomes = new Map<string, TiedLink[]>();
  const byNests = new Map<string, TiedLink[]>();
  for (const link of links) {
    const home = nests.homeOf(link.from);
    const otherHome = nests.homeOf(link.to);
    if (home === otherHome) putByNests(byNests, link, nests);
    else put(byHomes, pairKey(home, otherHome), link);
  }
  return (one, other) => {
    const home = nests.homeOf(one);
    const otherHome = nests.homeOf(other);
    const found =
      home === otherHome ? byNests.get(pairKey(one, other)) : byHomes.get(pairKey(home, otherHome));
    return found ?? [];
  };
}

function putByNests(index: Map<string, TiedLink[]>, link: TiedLink, nests: Nests): void {
  const line = nests.lineOf(link.from);
  const otherLine = nests.lineOf(link.to);
  for (const side of line) {
    for (const otherSide of otherLine) {
      const shareBoth = line.has(otherSide) && otherLine.has(side);
      if (side !== otherSide && !shareBoth) put(index, pairKey(side, otherSide), link);
    }
  }
}

function put(index: Map<string, TiedLink[]>, key: string, link: TiedLink): void {
  const known = index.get(key);
  if (known) known.push(link);
  else index.set(key, [link]);
}
