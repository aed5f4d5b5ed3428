/** What a task gives: one value, or one for each actor or kind, in order. */
export type Values = number | ArrayLike<number>;

/** The greatest gap between two results, relative to their size above 1; `NaN` is only near `NaN`. */
export function gapBetween(one: Values, other: Values): number {
  const left = listOf(one);
  const right = listOf(other);
  if (left.length !== right.length) return Infinity;
  let most = 0;
  for (let place = 0; place < left.length; place += 1) {
    most = Math.max(most, gap(left[place] ?? NaN, right[place] ?? NaN));
  }
  return most;
}

function listOf(values: Values): ArrayLike<number> {
  return typeof values === 'number' ? [values] : values;
}

function gap(one: number, other: number): number {
  if (Number.isNaN(one) && Number.isNaN(other)) return 0;
  const size = Math.max(1, Math.abs(one), Math.abs(other));
  const difference = Math.abs(one - other) / size;
  return Number.isNaN(difference) ? Infinity : difference;
}

/** The same values, −1 where undefined, as they come from another process. */
export function withoutNaN(values: Values): Values {
  return Array.from(listOf(values), (value) => (Number.isNaN(value) ? -1 : value));
}
