/** How two groupings of the same actors meet: how many actors are in each pair of groups. */
interface Meeting {
  readonly size: number;
  readonly ones: readonly number[];
  readonly others: readonly number[];
  readonly both: readonly (readonly [one: number, other: number, count: number])[];
}

/**
 * Variation of information between two groupings of the same actors: what is
 * left unknown of each once the other is told, in nats. From 0, when they are
 * the same, to the logarithm of the number of actors; 0 without actors.
 *
 * Source: Meilă, 2007.
 */
export function variationOfInformation(one: Int32Array, other: Int32Array): number {
  const meeting = meetingOf(one, other);
  const apart = entropy(meeting.ones) + entropy(meeting.others) - 2 * information(meeting);
  return Math.max(0, apart);
}

/**
 * Adjusted mutual information of two groupings of the same actors: what one
 * tells of the other, beyond what two groupings of the same sizes dealt out at
 * random would, as a share of the most it could. 1 when they are the same,
 * around 0 by chance, below it at times. `null` when that most is what chance
 * gives: both are one group, or both set every actor apart.
 *
 * Source: Vinh, Epps and Bailey, 2010, with the mean of the two entropies.
 */
export function adjustedMutualInformation(one: Int32Array, other: Int32Array): number | null {
  const meeting = meetingOf(one, other);
  const expected = expectedInformation(meeting);
  const most = (entropy(meeting.ones) + entropy(meeting.others)) / 2;
  if (most - expected < 1e-12) return null;
  return (information(meeting) - expected) / (most - expected);
}

function meetingOf(one: Int32Array, other: Int32Array): Meeting {
  const ones: number[] = [];
  const others: number[] = [];
  const width = other.reduce((most, group) => Math.max(most, group), 0) + 1;
  const counts = new Map<number, number>();
  one.forEach((group, actor) => {
    const second = other[actor]!;
    ones[group] = (ones[group] ?? 0) + 1;
    others[second] = (others[second] ?? 0) + 1;
    counts.set(group * width + second, (counts.get(group * width + second) ?? 0) + 1);
  });
  return {
    size: one.length,
    ones,
    others,
    both: [...counts].map(([key, count]) => [Math.floor(key / width), key % width, count])
  };
}

function entropy(counts: readonly number[]): number {
  const size = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count) => sum - (count / size) * Math.log(count / size), 0);
}

function information({ size, ones, others, both }: Meeting): number {
  return both.reduce(
    (sum, [one, other, count]) =>
      sum + (count / size) * Math.log((size * count) / (ones[one]! * others[other]!)),
    0
  );
}

/** Mean mutual information over all groupings of the same sizes (hypergeometric; Vinh et al., 2010). */
function expectedInformation({ size, ones, others }: Meeting): number {
  const logs = logFactorials(size);
  let sum = 0;
  for (const [a, timesA] of timesOf(ones)) {
    for (const [b, timesB] of timesOf(others)) {
      const fixed = logs[a]! + logs[b]! + logs[size - a]! + logs[size - b]! - logs[size]!;
      for (let n = Math.max(1, a + b - size); n <= Math.min(a, b); n += 1) {
        const chance = fixed - logs[n]! - logs[a - n]! - logs[b - n]! - logs[size - a - b + n]!;
        const gives = (n / size) * Math.log((size * n) / (a * b));
        sum += timesA * timesB * gives * Math.exp(chance);
      }
    }
  }
  return sum;
}

/** Groups of the same size are alike: each size is worked out once. */
function timesOf(counts: readonly number[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const count of counts) {
    if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  }
  return times;
}

function logFactorials(most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let n = 2; n <= most; n += 1) logs[n] = logs[n - 1]! + Math.log(n);
  return logs;
}
