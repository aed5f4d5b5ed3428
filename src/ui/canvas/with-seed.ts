/**
 * Runs a synchronous job that draws from `Math.random`, with draws that start
 * from a seed: for libraries that take no source of chance. What `Math.random`
 * was comes back afterwards, whatever happens.
 *
 * Source of draws: mulberry32 (Ettinger, 2017).
 */
export function withSeed<T>(seed: number, job: () => T): T {
  const before = Math.random;
  let state = seed >>> 0;
  Math.random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  try {
    return job();
  } finally {
    Math.random = before;
  }
}
