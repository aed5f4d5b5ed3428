import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTies, renumbered, repeated, type AnyTies } from '#testing/any-network.ts';
import {
  directedNetworkOf,
  networkOf,
  type DirectedNetwork,
  type Network
} from '#analysis/network.ts';
import { finished } from '#analysis/work.ts';
import { betweenness, directedBetweenness } from './betweenness.ts';
import {
  betweennessCentralisation,
  closenessCentralisation,
  degreeCentralisation,
  directedDegreeCentralisation
} from './centralisation.ts';
import { closeness } from './closeness.ts';
import { strongComponents, weakComponents } from './components.ts';
import { constraint, tieCounts } from './constraint.ts';
import { coreNumbers } from './cores.ts';
import { degrees } from './degree.ts';
import { density, directedDensity } from './density.ts';
import { distances } from './distances.ts';
import { dyadCensus, reciprocity, reciprocityBeyondDensity } from './dyads.ts';
import { effectiveSizes } from './effective-size.ts';
import { eigenvector } from './eigenvector.ts';
import { commonPartners } from './link-prediction.ts';
import { pagerank } from './pagerank.ts';
import { efficiency, meanDistance } from './reach.ts';
import { averageClustering, clustering, transitivity } from './transitivity.ts';
import { triadCensus, TRIAD_TYPES, type TriadCensus } from './triad-census.ts';

const RUNS = { numRuns: 150, seed: 7 };
const NEAR = 1e-9;

type PerActor = (directed: DirectedNetwork) => Float64Array;
type Whole = (directed: DirectedNetwork) => number | null;

const around = (measure: (network: Network) => Float64Array | null): PerActor => {
  return (directed) => measure(directed.around) ?? new Float64Array(directed.size).fill(NaN);
};
const whole = (measure: (network: Network) => number | null): Whole => {
  return (directed) => measure(directed.around);
};
const sizesOf = (of: Int32Array, sizes: Int32Array): Float64Array =>
  Float64Array.from(of, (component) => sizes[component]!);

/** One value for each actor. */
const PER_ACTOR: Readonly<Record<string, PerActor>> = {
  degree: around(degrees),
  betweenness: around((network) => finished(betweenness(network))),
  'betweenness along ties': (directed) => finished(directedBetweenness(directed)),
  closeness: around((network) => closeness(finished(distances(network)))),
  'closeness along ties': ({ into }) => closeness(finished(distances(into))),
  eigenvector: around(eigenvector),
  pagerank: ({ out }) => pagerank(out),
  'core number': around(coreNumbers),
  constraint: around(constraint),
  'constraint along ties': (directed) => constraint(directed.around, tieCounts(directed)),
  'effective size': around(effectiveSizes),
  clustering: around(clustering),
  'size of the part': around((network) => {
    const { of, sizes } = weakComponents(network);
    return sizesOf(of, sizes);
  }),
  'size of the circle': (directed) => {
    const { of, sizes } = strongComponents(directed);
    return sizesOf(of, sizes);
  }
};

/** One value for the whole. */
const WHOLE: Readonly<Record<string, Whole>> = {
  density: whole(density),
  'density along ties': directedDensity,
  reciprocity,
  'reciprocity beyond density': reciprocityBeyondDensity,
  transitivity: whole(transitivity),
  'average clustering': whole(averageClustering),
  efficiency: whole((network) => efficiency(finished(distances(network)))),
  'mean distance': whole((network) => meanDistance(finished(distances(network)))),
  'degree centralisation': whole(degreeCentralisation),
  'closeness centralisation': whole((network) =>
    closenessCentralisation(finished(distances(network)))
  ),
  'betweenness centralisation': whole((network) =>
    betweennessCentralisation(finished(betweenness(network)), false)
  ),
  'out-degree centralisation': (directed) => directedDegreeCentralisation(directed, 'out'),
  'pairs with a partner in common': whole((network) => commonPartners(network).from.length),
  'their resource allocation': whole((network) =>
    commonPartners(network).resourceAllocation.reduce((sum, value) => sum + value, 0)
  )
};

/** Networks drawn, and those whose ties repeat; values compared that are not alike. */
const seen = { networks: 0, repeating: 0, values: 0, distinct: 0, mutual: 0 };

const directedOf = (ties: AnyTies): DirectedNetwork => directedNetworkOf(ties.size, ties);

/** Any ties, and a new number for each actor. */
const anyOrder = anyTies.chain((ties) => {
  const numbers = Array.from({ length: ties.size }, (_, actor) => actor);
  return fc.record({
    ties: fc.constant(ties),
    order: fc.shuffledSubarray(numbers, { minLength: ties.size, maxLength: ties.size })
  });
});

function expectAlike(one: number | null, other: number | null, what: string): void {
  const gap = one === null || other === null ? null : Math.abs(one - other);
  // What is undefined stays so, whether written as null or as NaN.
  const value = gap !== null && gap < NEAR ? one : other;
  expect({ what, value }).toEqual({ what, value: one });
}

describe('numbering actors otherwise', () => {
  it.each(Object.entries(PER_ACTOR))('moves the values of %s with their actors', (_, measure) => {
    fc.assert(
      fc.property(anyOrder, ({ ties, order }) => {
        const before = measure(directedOf(ties));
        const after = measure(directedOf(renumbered(ties, order)));
        seen.values += before.length;
        seen.distinct += new Set(before).size;
        order.forEach((moved, actor) => {
          expectAlike(before[actor]!, after[moved]!, `actor ${actor}`);
        });
      }),
      RUNS
    );
  });

  it.each(Object.entries(WHOLE))('does not change %s', (name, measure) => {
    fc.assert(
      fc.property(anyOrder, ({ ties, order }) => {
        expectAlike(measure(directedOf(ties)), measure(directedOf(renumbered(ties, order))), name);
      }),
      RUNS
    );
  });

  it('does not change the census of dyads and of triads', () => {
    fc.assert(
      fc.property(anyOrder, ({ ties, order }) => {
        const before = directedOf(ties);
        const after = directedOf(renumbered(ties, order));
        seen.mutual += dyadCensus(before).mutual;
        expect(dyadCensus(after)).toEqual(dyadCensus(before));
        expect(triadCensus(after)).toEqual(triadCensus(before));
      }),
      RUNS
    );
  });
});

describe('ties that come twice', () => {
  it('change nothing, the same way or, where the way does not matter, the other', () => {
    fc.assert(
      fc.property(anyTies, fc.boolean(), (ties, turned) => {
        const once = networkOf(ties.size, ties);
        seen.networks += 1;
        if (2 * ties.from.length > once.partners.length) seen.repeating += 1;
        expect(networkOf(ties.size, repeated(ties, { turned }))).toEqual(once);
        expect(directedOf(repeated(ties, { turned: false }))).toEqual(directedOf(ties));
      }),
      RUNS
    );
  });
});

describe('turning every tie round', () => {
  const turned = ({ size, from, to }: AnyTies): DirectedNetwork =>
    directedNetworkOf(size, { from: to, to: from });

  it('changes none of the measures that count both ways alike', () => {
    const alike = ['betweenness along ties', 'constraint along ties', 'size of the circle'];
    fc.assert(
      fc.property(anyTies, (ties) => {
        for (const name of alike) {
          const before = PER_ACTOR[name]!(directedOf(ties));
          const after = PER_ACTOR[name]!(turned(ties));
          before.forEach((value, actor) => {
            expectAlike(value, after[actor]!, name);
          });
        }
        expect(reciprocity(turned(ties))).toBe(reciprocity(directedOf(ties)));
        expect(dyadCensus(turned(ties))).toEqual(dyadCensus(directedOf(ties)));
      }),
      RUNS
    );
  });

  it('swaps what starts from an actor and what leads to it', () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        const before = directedOf(ties);
        const after = turned(ties);
        expect(degrees(after.into)).toEqual(degrees(before.out));
        expect(finished(distances(after.into))).toEqual(finished(distances(before.out)));
        expect(directedDegreeCentralisation(after, 'in')).toBe(
          directedDegreeCentralisation(before, 'out')
        );
      }),
      RUNS
    );
  });

  it('swaps triads that point up and down', () => {
    const mirror: Partial<Record<keyof TriadCensus, keyof TriadCensus>> = {
      '021D': '021U',
      '021U': '021D',
      '111D': '111U',
      '111U': '111D',
      '120D': '120U',
      '120U': '120D'
    };
    fc.assert(
      fc.property(anyTies, (ties) => {
        const before = triadCensus(directedOf(ties));
        const after = triadCensus(turned(ties));
        for (const type of TRIAD_TYPES) expect(after[mirror[type] ?? type]).toBe(before[type]);
      }),
      RUNS
    );
  });
});

it('was held to networks of every sort', () => {
  console.error('networks drawn', seen);
  expect(seen.repeating / seen.networks).toBeGreaterThan(0.2);
  expect(seen.distinct / seen.values).toBeGreaterThan(0.2);
  expect(seen.mutual).toBeGreaterThan(50);
});
