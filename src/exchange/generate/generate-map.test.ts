import { expect, it } from 'vitest';
import { ACTOR_KINDS } from '#domain/actor.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { LINK_KINDS } from '#domain/link-kind.ts';
import { readFile } from '#exchange/read-file.ts';
import { writeFile } from '#exchange/write-file.ts';
import { readBack } from '#lineage/read-back.ts';
import { generateMap, MOST_ACTORS } from './generate-map.ts';

const mapOf = (actors: number, seed = 1): Ecosystem =>
  readBack(generateMap({ actors, seed }).state).ecosystem;

it('has as many actors as asked for, whatever the size, and nothing to set aside', () => {
  for (const actors of [1, 2, 3, 4, 7, 12, 25, 60, 333]) {
    for (const seed of [0, 1, 2 ** 32 - 1]) {
      const { ecosystem, flaws } = readBack(generateMap({ actors, seed }).state);

      expect(ecosystem.actors.size).toBe(actors);
      expect(flaws).toEqual([]);
    }
  }
});

it('is the same map for the same size and seed, and another for another', async () => {
  const text = await writeFile(generateMap({ actors: 60, seed: 5 }));

  expect(await writeFile(generateMap({ actors: 60, seed: 5 }))).toBe(text);
  expect(await writeFile(generateMap({ actors: 60, seed: 6 }))).not.toBe(text);
  expect([...mapOf(60, 5).links.values()]).not.toEqual([...mapOf(60, 6).links.values()]);
  expect(generateMap({ actors: 61, seed: 5 }).id).not.toBe(generateMap({ actors: 60, seed: 5 }).id);
});

it('holds every kind of link and of actor, stakes, spaces and situations, half told', () => {
  const { actors, links, stakes, spaces, situations } = mapOf(600);
  const kinds = new Set([...links.values()].map(({ kind }) => kind));
  const actorKinds = new Set([...actors.values()].map(({ kind }) => kind));
  const shareKnown = (known: number, of: number): number => known / of;
  const orders = [...links.values()].filter(({ kind }) => kind === 'order');
  const dependent = orders.filter(({ toDependence }) => toDependence !== null);

  expect([...LINK_KINDS].filter((kind) => !kinds.has(kind))).toEqual([]);
  expect(ACTOR_KINDS.filter((kind) => !actorKinds.has(kind))).toEqual([]);
  expect(stakes.size).toBeGreaterThan(10);
  expect(spaces.size).toBeGreaterThan(10);
  expect(situations.size).toBeGreaterThan(10);
  expect(shareKnown(dependent.length, orders.length)).toBeGreaterThan(0.4);
  expect(shareKnown(dependent.length, orders.length)).toBeLessThan(0.8);
});

it('ties actors unevenly, and mostly those who are near', () => {
  const { actors, links } = mapOf(600);
  const degrees = new Map<string, number>();
  for (const { from, to } of links.values()) {
    for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const most = Math.max(...degrees.values());
  const mean = (2 * links.size) / actors.size;

  expect(mean).toBeCloseTo(4.8, 1);
  expect(most).toBeGreaterThan(4 * mean);
});

it('makes a large map that a file can hold, and that is read back whole', async () => {
  const text = await writeFile(generateMap({ actors: 1500, seed: 1 }));
  const reading = await readFile(text);

  expect(reading).toMatchObject({ ok: true, repairs: [] });
  expect(reading.ok && reading.value.id).toBe(generateMap({ actors: 1500, seed: 1 }).id);
}, 30_000);

it.each([0, -1, 2.5, Number.NaN, MOST_ACTORS + 1])('refuses %s actors', (actors) => {
  expect(() => generateMap({ actors, seed: 1 })).toThrow(RangeError);
});
