import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finished } from '#analysis/work.ts';
import { betweenness } from './betweenness.ts';
import { coMemberships } from './co-membership.ts';
import { distances } from './distances.ts';
import { redundancies } from './redundancy.ts';
import {
  twoModeBetweenness,
  twoModeCloseness,
  twoModeDegreeShares
} from './two-mode-centrality.ts';
import { OVERLAPS, overlapClustering, twoModeClosure } from './two-mode-clustering.ts';
import { twoModeDegrees, twoModeDensity, twoModeOf, type TwoMode } from './two-mode.ts';

type Values = Readonly<Record<string, number>>;
interface Davis {
  readonly nodes: readonly string[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
  readonly two_mode: Readonly<Record<string, number | Values>>;
}
const oracles = JSON.parse(readFileSync('tests/oracles/oracles.json', 'utf8')) as {
  readonly datasets: { readonly davis: Davis };
};

/** The eighteen women and fourteen events of Davis, Gardner and Gardner, 1941. */
const DAVIS = oracles.datasets.davis;
const WOMEN = 18;
const davis = twoModeOf(WOMEN, 14, {
  from: Int32Array.from(DAVIS.edges, ({ source }) => DAVIS.nodes.indexOf(source)),
  to: Int32Array.from(DAVIS.edges, ({ target }) => DAVIS.nodes.indexOf(target) - WOMEN)
});
const oracle = (key: string): Values => DAVIS.two_mode[key] as Values;
const named = (values: ArrayLike<number>): Values =>
  Object.fromEntries(DAVIS.nodes.map((name, place) => [name, values[place] ?? NaN]));

function expectSame(values: Values, key: string): void {
  expect(Object.keys(oracle(key)).length).toBeGreaterThan(13);
  for (const [name, expected] of Object.entries(oracle(key)))
    expect(values[name], `${key} of ${name}`).toBeCloseTo(expected, 9);
}

describe('on the southern women of Davis', () => {
  it('counts who takes part in what', () => {
    expectSame(named(twoModeDegrees(davis)), 'degree_top');
    expectSame(named(twoModeDegrees(davis)), 'degree_bottom');
    expect(twoModeDensity(davis)).toBeCloseTo(
      oracles.datasets.davis.two_mode['density'] as number,
      9
    );
  });

  it('measures what the women share as the reference does', () => {
    const { from, to, common, newman, jaccard } = coMemberships(davis);
    const pairs = Object.fromEntries(
      [...from].map((one, at) => {
        const names = [DAVIS.nodes[one] ?? '', DAVIS.nodes[to[at] ?? -1] ?? ''];
        return [names.sort().join('|'), newman[at] ?? NaN];
      })
    );
    const total = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);

    expectSame(pairs, 'newman_projection');
    expect(Object.keys(pairs)).toHaveLength(Object.keys(oracle('newman_projection')).length);
    expect(common).toHaveLength(DAVIS.two_mode['projection_edges'] as number);
    expect(total(common)).toBe(DAVIS.two_mode['projection_weight_sum']);
    expect(total(jaccard)).toBeCloseTo(DAVIS.two_mode['jaccard_projection_sum'] as number, 9);
  });

  it('measures redundancy as the reference does, the one of E8 included', () => {
    const values = named(redundancies(davis));
    expectSame(values, 'node_redundancy');
    expect(values['E8']).toBeCloseTo(0.802, 3);
  });

  it('measures closure and overlaps as the reference does', () => {
    expect(twoModeClosure(davis)).toBeCloseTo(
      DAVIS.two_mode['robins_alexander_clustering'] as number,
      9
    );
    for (const overlap of OVERLAPS)
      expectSame(named(overlapClustering(davis, overlap)), `latapy_clustering_${overlap}`);
  });

  it('measures centralities as the reference does', () => {
    const { network } = davis;
    expectSame(named(twoModeDegreeShares(davis)), 'bipartite_degree_centrality');
    expectSame(named(twoModeCloseness(davis, finished(distances(network)))), 'bipartite_closeness');
    expectSame(
      named(twoModeBetweenness(davis, finished(betweenness(network)))),
      'bipartite_betweenness'
    );
  });
});

/** Two actors in one space, a third alone in another, a fourth in none. */
const sparse = twoModeOf(4, 3, { from: Int32Array.of(0, 1, 2, 0), to: Int32Array.of(0, 0, 1, 0) });
const empty = twoModeOf(0, 0, { from: new Int32Array(), to: new Int32Array() });

describe('where there is nothing to measure', () => {
  it('counts once who is entered twice, and leaves undefined what is', () => {
    expect([...twoModeDegrees(sparse)]).toEqual([1, 1, 1, 0, 2, 1, 0]);
    expect([...redundancies(sparse)]).toEqual([NaN, NaN, NaN, NaN, 0, NaN, NaN]);
    expect([...overlapClustering(sparse, 'dot')]).toEqual([1, 1, NaN, NaN, NaN, NaN, NaN]);
    expect(twoModeClosure(sparse)).toBeNull();
    // The first two and their space are as near as can be, and two of the six others of each.
    expect([...twoModeCloseness(sparse, finished(distances(sparse.network)))]).toEqual(
      [2, 2, 1, 0, 2, 1, 0].map((reached) => reached / 6)
    );
  });

  it('has no density without actors or spaces', () => {
    expect(twoModeDensity(empty)).toBeNull();
    expect(
      twoModeDensity(twoModeOf(3, 0, { from: new Int32Array(), to: new Int32Array() }))
    ).toBeNull();
  });
});

/** Any two-mode network of up to nine actors and seven spaces. */
const anyMeetings = fc
  .record({ actors: fc.integer({ min: 1, max: 9 }), spaces: fc.integer({ min: 1, max: 7 }) })
  .chain(({ actors, spaces }) =>
    fc.record({
      actors: fc.constant(actors),
      spaces: fc.constant(spaces),
      seats: fc.array(fc.tuple(fc.nat(actors - 1), fc.nat(spaces - 1)), {
        maxLength: 40,
        size: 'max'
      }),
      turn: fc.nat(8)
    })
  );
type Seats = readonly (readonly [number, number])[];
const meetings = (actors: number, spaces: number, seats: Seats): TwoMode =>
  twoModeOf(actors, spaces, {
    from: Int32Array.from(seats, ([actor]) => actor),
    to: Int32Array.from(seats, ([, space]) => space)
  });

describe('on any two-mode network', () => {
  it('agrees with the definition of redundancy, pair by pair', () => {
    let undefinedOnes = 0;
    let between = 0;
    fc.assert(
      fc.property(anyMeetings, ({ actors, spaces, seats }) => {
        const values = redundancies(meetings(actors, spaces, seats));
        const membersOf = (space: number): number[] => [
          ...new Set(seats.filter(([, one]) => one === space).map(([actor]) => actor))
        ];
        const groups = Array.from({ length: spaces }, (_, space) => membersOf(space));
        for (const [space, members] of groups.entries()) {
          const pairs = members.flatMap((one, at) =>
            members.slice(at + 1).map((other) => [one, other] as const)
          );
          const elsewhere = pairs.filter(([one, other]) =>
            groups.some((group, at) => at !== space && group.includes(one) && group.includes(other))
          );
          const value = values[actors + space] ?? NaN;
          if (pairs.length === 0) undefinedOnes += 1;
          else if (value > 0 && value < 1) between += 1;
          expect(value).toBe(elsewhere.length / pairs.length);
        }
      }),
      { numRuns: 500 }
    );
    console.error(`${String(undefinedOnes)} undefined, ${String(between)} between 0 and 1`);
    expect(undefinedOnes).toBeGreaterThan(100);
    expect(between).toBeGreaterThan(100);
  });

  it('gives the same to each whatever the order of actors and of what was entered', () => {
    let tied = 0;
    fc.assert(
      fc.property(anyMeetings, ({ actors, spaces, seats, turn }) => {
        const moved = (actor: number): number => (actor + turn) % actors;
        const one = meetings(actors, spaces, seats);
        const other = meetings(
          actors,
          spaces,
          [...seats, ...seats].reverse().map(([actor, space]) => [moved(actor), space])
        );
        const { common } = coMemberships(one);
        tied += common.length;
        expect(twoModeClosure(other)).toEqual(twoModeClosure(one));
        expect([...coMemberships(other).common].sort()).toEqual([...common].sort());
        for (const measure of [redundancies, twoModeDegrees, twoModeDegreeShares]) {
          const values = measure(one);
          const others = measure(other);
          for (let actor = 0; actor < actors; actor += 1)
            expect(others[moved(actor)]).toBe(values[actor]);
          expect([...others.slice(actors)]).toEqual([...values.slice(actors)]);
        }
      }),
      { numRuns: 200 }
    );
    console.error(`${String(tied)} pairs of actors with a space in common`);
    expect(tied).toBeGreaterThan(500);
  });

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(anyMeetings, ({ actors, spaces, seats }) => {
        const any = meetings(actors, spaces, seats);
        const far = finished(distances(any.network));
        const shares = [
          ...redundancies(any),
          ...OVERLAPS.flatMap((overlap) => [...overlapClustering(any, overlap)]),
          ...twoModeDegreeShares(any),
          ...twoModeCloseness(any, far),
          ...twoModeBetweenness(any, finished(betweenness(any.network))),
          twoModeClosure(any) ?? NaN
        ].filter((share) => !Number.isNaN(share));
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...shares)).toBeLessThanOrEqual(1 + 1e-12);
        expect(coMemberships(any).newman.every((weight) => weight > 0)).toBe(true);
      }),
      { numRuns: 200 }
    );
  });
});
