import { expect, it } from 'vitest';
import type { PlainLink, PlainNetwork } from '#analysis/plain-network.ts';
import { finished } from '#analysis/work.ts';
import { measureNetwork, type NetworkMeasures } from './measure-network.ts';

const link = (from: string, to: string, weight = 1): PlainLink => ({ from, to, weight });

const network = (links: readonly PlainLink[], rest: Partial<PlainNetwork> = {}): PlainNetwork => ({
  ids: [...new Set(links.flatMap(({ from, to }) => [from, to]))],
  directed: false,
  links,
  attributes: {},
  ...rest
});

const measured = (plain: PlainNetwork, by: string | null = null): NetworkMeasures =>
  finished(measureNetwork(plain, { by, seed: 1 }));

it('measures nobody, and somebody alone, with nothing that is not a number', () => {
  for (const ids of [[], ['a']]) {
    const found = measured(
      network([], { ids, attributes: { group: ids.map(() => 'A') } }),
      'group'
    );

    expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity|undefined/);
    expect(found.general).toMatchObject({ n: ids.length, m: 0, density: null });
    expect(found.segregation).toMatchObject({ ei: null });
  }
});

it('counts a repeated link once, and leaves out one that leads back to where it starts', () => {
  const simple = network([link('a', 'b'), link('b', 'c')]);
  const odd = network([...simple.links, link('b', 'a'), link('c', 'c')]);

  expect(measured(odd)).toEqual(measured(simple));
});

it('adds up the strength of repeated links, whichever way they run', () => {
  const found = measured(network([link('a', 'b', 2), link('b', 'a', 3), link('b', 'c', 1)]));

  expect(found.weighted).toMatchObject({ strength: { a: 5, b: 6, c: 1 } });
  expect(measured(network([link('a', 'b')])).weighted).toBeUndefined();
});

it('knows two modes by their attribute, unless some link ties two of the same', () => {
  const bipartite = { ids: ['ana', 'bo', 'fête'], attributes: { bipartite: ['0', '0', '1'] } };
  const found = measured(network([link('ana', 'fête'), link('fête', 'bo')], bipartite));

  expect(found.two_mode).toMatchObject({ density: 1, degree_top: { ana: 1, bo: 1 } });
  expect(measured(network([link('ana', 'bo')], bipartite)).two_mode).toBeUndefined();
});

it('leaves out of groups whoever nobody said the group of, and counts them', () => {
  const groups = { attributes: { family: ['A', 'B', null] } };
  const found = measured(network([link('a', 'b'), link('b', 'c')], groups), 'family');

  expect(found.segregation).toMatchObject({ groups: { A: 1, B: 1 }, left_out: 1, links_total: 1 });
  expect(found.general['n']).toBe(3);
  expect(measured(network([link('a', 'b')]), 'unheard of').segregation).toBeUndefined();
});

it('keeps names that other languages hold dear', () => {
  const found = measured(network([link('__proto__', 'constructor')]));

  expect(Object.entries(found.general['core_number'] ?? {})).toEqual([
    ['__proto__', 1],
    ['constructor', 1]
  ]);
});

it('can be left between steps, and says how far it is', () => {
  const steps = [...measureNetwork(network([link('a', 'b')]), { by: null, seed: 1 })];

  expect(steps.length).toBeGreaterThan(50);
  expect(steps.every((share, at) => share >= (steps[at - 1] ?? 0) && share <= 1)).toBe(true);
});
