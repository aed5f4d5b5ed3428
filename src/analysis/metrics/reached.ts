import type { Network } from '#analysis/network.ts';

/** All those an actor reaches along ties, itself included, itself first. */
export type Reached = (actor: number) => Int32Array;

/** A search in breadth that keeps its room from one actor to the next. */
export function reachedIn({ size, starts, partners }: Network): Reached {
  const seenFrom = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  return (actor) => {
    let last = 0;
    queue[last++] = actor;
    seenFrom[actor] = actor;
    for (let next = 0; next < last; next += 1) {
      const at = queue[next]!;
      for (let place = starts[at]!; place < starts[at + 1]!; place += 1) {
        const partner = partners[place]!;
        if (seenFrom[partner] === actor) continue;
        seenFrom[partner] = actor;
        queue[last++] = partner;
      }
    }
    return queue.slice(0, last);
  };
}
