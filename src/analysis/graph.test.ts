import { expect, it } from 'vitest';
import { asId, type ActorId } from '#domain/ids.ts';
import { componentsOf, simpleGraph } from './graph.ts';
import { connectedness } from './metrics/connectedness.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => asId<ActorId>(`a_${name}`)) as [
  ActorId,
  ActorId,
  ActorId,
  ActorId
];

it('counts a pair once, whichever way round and however often it comes', () => {
  const graph = simpleGraph(
    [a, b],
    [
      [a, b],
      [b, a],
      [a, b],
      [a, a]
    ]
  );

  expect(graph.size).toBe(1);
  expect(graph.multi).toBe(false);
});

it('refuses a pair that leads out of the map', () => {
  expect(() => simpleGraph([a], [[a, b]])).toThrow();
});

it('lists components with the largest first, each one sorted', () => {
  expect(componentsOf(simpleGraph([d, c, b, a], [[d, b]]))).toEqual([[b, d], [a], [c]]);
});

it('measures connectedness from 0 to 1, and says nothing below two actors', () => {
  expect(connectedness([])).toBeNull();
  expect(connectedness([1])).toBeNull();
  expect(connectedness([1, 1, 1])).toBe(0);
  expect(connectedness([4])).toBe(1);
  expect(connectedness([3, 3])).toBeCloseTo(0.4, 12);
});
