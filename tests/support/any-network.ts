import fc from 'fast-check';
import type { Ends } from '#analysis/network.ts';

/** Actors and the ties drawn among them: some repeat, some lead back to where they start. */
export interface AnyTies extends Ends {
  readonly size: number;
}

const MOST_ACTORS = 24;

/** Any ties: from none at all to many more than there are pairs. */
export const anyTies: fc.Arbitrary<AnyTies> = fc
  .record({
    size: fc.integer({ min: 0, max: MOST_ACTORS }),
    perActor: fc.constantFrom(0, 0.5, 1, 1.5, 3, 8)
  })
  .chain(({ size, perActor }) => tiesAmong(size, perActor));

/** Ties among so many actors, so many for each of them. */
export function tiesAmong(size: number, perActor: number): fc.Arbitrary<AnyTies> {
  const actor = fc.integer({ min: 0, max: Math.max(size - 1, 0) });
  const count = Math.round(size * perActor);
  const ends = fc
    .array(actor, { minLength: count, maxLength: count })
    .map((list) => Int32Array.from(list));
  return fc.record({ size: fc.constant(size), from: ends, to: ends });
}

/** The same ties, each actor having taken the number that `order` gives it. */
export function renumbered({ from, to, size }: AnyTies, order: readonly number[]): AnyTies {
  const moved = (ends: Int32Array): Int32Array => ends.map((actor) => order[actor]!);
  return { size, from: moved(from), to: moved(to) };
}

/** The same ties and each of them again, some of them the other way when `turned`. */
export function repeated(ties: AnyTies, { turned }: { readonly turned: boolean }): AnyTies {
  const { size, from, to } = ties;
  return {
    size,
    from: Int32Array.of(...from, ...(turned ? to : from)),
    to: Int32Array.of(...to, ...(turned ? from : to))
  };
}
