import fc from 'fast-check';
import type { Ends } from '#analysis/network.ts';

/** Some actors, as numbers from 0, and ties between them that may repeat or lead back. */
export interface AnyTies {
  readonly size: number;
  readonly ties: readonly (readonly [number, number])[];
}

/** Ties among up to `largest` actors: trees that run down, tangles, and trees with a few ties more. */
export function anyTies(largest: number): fc.Arbitrary<AnyTies> {
  return fc.integer({ min: 1, max: largest }).chain((size) => {
    const tie = fc.tuple(fc.nat(size - 1), fc.nat(size - 1));
    const tangle = fc.array(tie, { maxLength: 2 * size, size: 'max' });
    const tree = fc
      .array(fc.nat(largest), { minLength: size, maxLength: size, size: 'max' })
      .map((above) =>
        above.map((one, below): [number, number] => [below === 0 ? 0 : one % below, below])
      );
    const nearTree = fc
      .tuple(tree, fc.array(tie, { maxLength: 4 }))
      .map(([ties, more]) => [...ties, ...more]);
    return fc.oneof(tangle, tree, nearTree).map((ties) => ({ size, ties }));
  });
}

/** The ends of some ties. */
export function tiesOf({ ties }: AnyTies): Ends {
  return {
    from: Int32Array.from(ties, ([from]) => from),
    to: Int32Array.from(ties, ([, to]) => to)
  };
}

/** The same ties, run the other way. */
export function reversed({ from, to }: Ends): Ends {
  return { from: to, to: from };
}

/** The same ties, once actor `i` is called `names[i]`. */
export function renamed({ from, to }: Ends, names: readonly number[]): Ends {
  const called = (actor: number): number => names[actor] ?? -1;
  return { from: from.map(called), to: to.map(called) };
}
