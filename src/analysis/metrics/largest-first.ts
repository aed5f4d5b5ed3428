/** Numbers that come out the largest first, whatever order they went in. */
export interface LargestFirst {
  readonly put: (value: number) => void;
  /** Takes out the largest; `null` when none is left. */
  readonly take: () => number | null;
}

/** A queue of numbers; each one goes in and out in the logarithm of how many there are (Williams, 1964). */
export function largestFirst(values: Iterable<number>): LargestFirst {
  const heap: number[] = [];
  const put = (value: number): void => {
    let at = heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (heap[above]! >= value) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = value;
  };
  const take = (): number | null => {
    const largest = heap[0];
    const last = heap.pop();
    if (largest === undefined || last === undefined) return null;
    if (heap.length > 0) sink(heap, last);
    return largest;
  };
  for (const value of values) put(value);
  return { put, take };
}

/** Puts a value in the place of the first, then lets it down below those that are larger. */
function sink(heap: number[], value: number): void {
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && heap[below + 1]! > heap[below]!) below += 1;
    if (heap[below]! <= value) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = value;
}
