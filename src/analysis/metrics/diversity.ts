/**
 * Diversity: the chance that two members drawn one after the other, the first
 * put back, are of different classes; from 0, when all are of one class, to
 * below 1. From how many members each class has; `null` below two members.
 *
 * Source: Blau, 1977; the complement of the index of Simpson, 1949.
 */
export function blau(counts: readonly number[]): number | null {
  const members = sumOf(counts);
  if (members < 2) return null;
  return 1 - sumOf(counts.map((count) => (count / members) ** 2));
}

/**
 * Index of qualitative variation: diversity over the most that so many classes
 * allow, from 0 to 1. `classes` counts those that are possible, present or not;
 * `null` below two classes or two members.
 *
 * Source: Agresti and Agresti, 1978.
 */
export function qualitativeVariation(counts: readonly number[], classes: number): number | null {
  const diversity = blau(counts);
  return diversity === null || classes < 2 ? null : (diversity * classes) / (classes - 1);
}

/**
 * Diversity for a few members: the chance that two different members are of
 * different classes, from 0 to 1. `null` below two members.
 *
 * Source: Simpson, 1949.
 */
export function smallSampleDiversity(counts: readonly number[]): number | null {
  const members = sumOf(counts);
  if (members < 2) return null;
  const alike = sumOf(counts.map((count) => count * (count - 1)));
  return 1 - alike / (members * (members - 1));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
