import type { Network } from '#analysis/network.ts';

const WORDS = 4;
const BITS = 32;
/** How many sources are followed at once. */
export const TOGETHER = WORDS * BITS;

/** How far each actor stands from those that some path joins it to, in steps. */
export interface Distances {
  readonly size: number;
  /** How many others a path joins to each actor. */
  readonly reached: Int32Array;
  /** The distances to these others, summed: 0 when there are none. */
  readonly sum: Float64Array;
  /** The inverses of these distances, summed; one that cannot be reached adds nothing. */
  readonly inverse: Float64Array;
}

/**
 * Many sources followed at once, one bit each (Then et al., 2014): at every step
 * an actor takes over the bits of its partners, and each that is new to it is a
 * source at that distance. Bits of actor `i` are the words from `4 × i`.
 */
export interface Wave {
  readonly sources: number;
  /** How many sources each actor has been reached by, itself among them. */
  readonly counts: Int32Array;
  readonly seen: Int32Array;
  /** The sources that reached each actor at the last step. */
  readonly latest: Int32Array;
  readonly next: Int32Array;
}

/** Room for a wave over so many actors. */
export function waveOver(size: number): Wave {
  return {
    sources: 0,
    counts: new Int32Array(size),
    seen: new Int32Array(size * WORDS),
    latest: new Int32Array(size * WORDS),
    next: new Int32Array(size * WORDS)
  };
}

/** Starts anew from `TOGETHER` actors, or as many as there are from the first one given. */
export function startedFrom(first: number, wave: Wave): Wave {
  const { counts, seen, latest } = wave;
  const sources = Math.min(counts.length - first, TOGETHER);
  counts.fill(0);
  seen.fill(0);
  latest.fill(0);
  for (let place = 0; place < sources; place += 1) {
    const source = first + place;
    const word = source * WORDS + Math.floor(place / BITS);
    seen[word] = 1 << (place % BITS);
    latest[word] = 1 << (place % BITS);
    counts[source] = 1;
  }
  return { ...wave, sources };
}

/** Takes the wave one step on, and tells whether it reached anyone. */
export function hasSpread(
  { size, starts, partners }: Network,
  { sources, counts, seen, latest, next }: Wave,
  distance: number,
  found: Distances
): boolean {
  const { reached, sum, inverse } = found;
  let spread = 0;
  for (let actor = 0; actor < size; actor += 1) {
    const own = actor * WORDS;
    // Four words in four variables: twice as quick as a list of them.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    if (counts[actor]! < sources) {
      for (let at = starts[actor]!, end = starts[actor + 1]!; at < end; at += 1) {
        const word = partners[at]! * WORDS;
        a |= latest[word]!;
        b |= latest[word + 1]!;
        c |= latest[word + 2]!;
        d |= latest[word + 3]!;
      }
      a &= ~seen[own]!;
      b &= ~seen[own + 1]!;
      c &= ~seen[own + 2]!;
      d &= ~seen[own + 3]!;
    }
    next[own] = a;
    next[own + 1] = b;
    next[own + 2] = c;
    next[own + 3] = d;
    if ((a | b | c | d) === 0) continue;
    seen[own]! |= a;
    seen[own + 1]! |= b;
    seen[own + 2]! |= c;
    seen[own + 3]! |= d;
    const fresh = bitsOf(a) + bitsOf(b) + bitsOf(c) + bitsOf(d);
    spread += fresh;
    counts[actor]! += fresh;
    reached[actor]! += fresh;
    sum[actor]! += distance * fresh;
    inverse[actor]! += fresh / distance;
  }
  return spread > 0;
}

/** How many bits of a word are set: added up by pairs, by fours, then by eights. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
