import type { TwoMode } from './two-mode.ts';

/**
 * Redundancy: the share of the pairs that a space gathers that also meet in
 * another space, from 0 to 1; one minus it is the share that only meets there.
 * For an actor, the same the other way round: the share of the pairs of its
 * spaces that someone else also takes part in. Actors first, then spaces; `NaN`
 * below two members, when there is no pair.
 *
 * Source: Latapy, Magnien and Del Vecchio, 2008.
 */
export function redundancies({ network: { size, starts, partners } }: TwoMode): Float64Array {
  const values = new Float64Array(size);
  // Who was met for the last time at which visit: no table is cleared between two visits.
  const metAt = new Int32Array(size).fill(-1);
  let visit = 0;
  for (let place = 0; place < size; place += 1) {
    const first = starts[place]!;
    const end = starts[place + 1]!;
    let elsewhere = 0;
    for (let at = first; at < end; at += 1) {
      const member = partners[at]!;
      visit += 1;
      for (let other = starts[member]!; other < starts[member + 1]!; other += 1) {
        const meeting = partners[other]!;
        if (meeting === place) continue;
        for (let seat = starts[meeting]!; seat < starts[meeting + 1]!; seat += 1)
          metAt[partners[seat]!] = visit;
      }
      for (let next = at + 1; next < end; next += 1)
        if (metAt[partners[next]!] === visit) elsewhere += 1;
    }
    const members = end - first;
    values[place] = members < 2 ? NaN : (2 * elsewhere) / (members * (members - 1));
  }
  return values;
}
