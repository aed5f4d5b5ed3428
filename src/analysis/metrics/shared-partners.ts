import type { Network } from '#analysis/network.ts';

/** What a place of a network shares with each of the others two steps away, in their order. */
export interface SharedPartners {
  readonly place: number;
  readonly others: Int32Array;
  /** How many partners the two share. */
  readonly common: Int32Array;
  /** The sum of 1/(k−1) over the partners that the two share, of k partners each. */
  readonly closeness: Float64Array;
}

/** Goes through the places below `places`, and says what each shares; in the sum of degrees squared. */
export function* sharedPartners(
  { size, starts, partners }: Network,
  places: number
): Generator<SharedPartners, void> {
  const common = new Int32Array(size);
  const closeness = new Float64Array(size);
  for (let place = 0; place < places; place += 1) {
    const met: number[] = [];
    for (let at = starts[place]!; at < starts[place + 1]!; at += 1) {
      const partner = partners[at]!;
      const end = starts[partner + 1]!;
      const share = 1 / (end - starts[partner]! - 1);
      for (let next = starts[partner]!; next < end; next += 1) {
        const other = partners[next]!;
        if (other === place) continue;
        if (common[other] === 0) met.push(other);
        common[other]! += 1;
        closeness[other]! += share;
      }
    }
    const others = Int32Array.from(met).sort();
    yield {
      place,
      others,
      common: others.map((other) => common[other]!),
      closeness: Float64Array.from(others, (other) => closeness[other]!)
    };
    common.fill(0, others[0] ?? 0, (others.at(-1) ?? -1) + 1);
    closeness.fill(0, others[0] ?? 0, (others.at(-1) ?? -1) + 1);
  }
}
