/** How values spread: their middle, and the fence that few go beyond. */
export interface Hinges {
  /** Half of the values go no further. */
  readonly median: number;
  /** The median of the lower half, the middle value counted in both halves when there is one. */
  readonly lower: number;
  readonly upper: number;
  /** The upper hinge and one and a half times what lies between the two. */
  readonly fence: number;
}

/** A value beyond it is said to stand apart; a convention of Tukey. */
const STEP = 1.5;

/**
 * The median of some values, their hinges and the upper fence. `null` without values.
 *
 * Source: Tukey, 1977.
 */
export function hingesOf(values: readonly number[]): Hinges | null {
  if (values.length === 0) return null;
  const inOrder = [...values].sort((one, other) => one - other);
  const half = Math.ceil(inOrder.length / 2);
  const lower = medianOf(inOrder.slice(0, half));
  const upper = medianOf(inOrder.slice(-half));
  return { median: medianOf(inOrder), lower, upper, fence: upper + STEP * (upper - lower) };
}

function medianOf(inOrder: readonly number[]): number {
  const middle = inOrder.length >> 1;
  const high = inOrder[middle]!;
  return inOrder.length % 2 === 1 ? high : (inOrder[middle - 1]! + high) / 2;
}
