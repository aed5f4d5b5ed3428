/** Picks the form that goes with a count, in French: 0 and 1 are singular. */
export function pluralFr(count: number, one: string, other: string): string {
  return Math.abs(count) < 2 ? one : other;
}

/** Picks the form that goes with a count, in English: only 1 is singular. */
export function pluralEn(count: number, one: string, other: string): string {
  return Math.abs(count) === 1 ? one : other;
}

/** A count and its noun, in French: « 1 acteur », « 3 acteurs ». */
export function countFr(count: number, one: string, other: string): string {
  return `${count.toLocaleString('fr')} ${pluralFr(count, one, other)}`;
}

/** A count and its noun, in English: “1 actor”, “3 actors”. */
export function countEn(count: number, one: string, other: string): string {
  return `${count.toLocaleString('en-GB')} ${pluralEn(count, one, other)}`;
}
