import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { generateMap } from '#exchange/generate/generate-map.ts';
import { readBack } from '#lineage/read-back.ts';
import { anyEcosystem } from '#testing/any-ecosystem.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { MapCopy, readTheSame, type MapChange } from './map-copy.ts';
import { MapFeed } from './map-feed.ts';

/** A feed, and the copy that it keeps up to date on the other side of a clone. */
function feedTo(pause: () => Promise<void> = () => Promise.resolve()) {
  const copy = new MapCopy();
  const parts: (readonly MapChange[])[] = [];
  const feed = new MapFeed((changes) => {
    parts.push(changes);
    copy.take(structuredClone(changes));
  }, pause);
  return { feed, copy, parts };
}

/** What an analysis reads of a map, without the order of its records. */
const read = (ecosystem: Ecosystem | null) => {
  const { views: _views, ...tables } = ecosystem!;
  return tables;
};

it('brings the other side to any map, from any other one', async () => {
  const met = { parts: 0, gone: 0 };
  await fc.assert(
    fc.asyncProperty(anyEcosystem, anyEcosystem, async (one, other) => {
      const { feed, copy, parts } = feedTo();
      for (const wanted of [one, other, one]) {
        expect(await feed.send(wanted)).toBe(true);
        expect(read(copy.ecosystem())).toEqual(read(wanted));
      }
      met.parts += parts.length;
      met.gone += parts.flat().filter(({ record }) => record === null).length;
    }),
    { numRuns: 200 }
  );
  expect(met.parts).toBeGreaterThan(200);
  expect(met.gone).toBeGreaterThan(200);
});

it('sends a large map in parts, and after that only what changed', async () => {
  const { feed, parts } = feedTo();
  const { ecosystem } = readBack(generateMap({ actors: 300, seed: 1 }).state);
  await feed.send(ecosystem);
  expect(parts.length).toBeGreaterThan(3);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(250);

  const sent = parts.length;
  const [id, link] = [...ecosystem.links][3]!;
  const links = new Map(ecosystem.links).set(id, { ...link, kind: 'tension' });
  await feed.send({ ...ecosystem, links });
  expect(parts.slice(sent)).toEqual([
    [{ table: 'links', id, record: { ...link, kind: 'tension' } }]
  ]);
  await feed.send({ ...ecosystem, links });
  expect(parts).toHaveLength(sent + 1);
});

it('turns to a newer map half way, and says that the older one never got there', async () => {
  const { ecosystem: older } = readBack(generateMap({ actors: 300, seed: 1 }).state);
  const newer = ecosystemOf(['Mairie -order-> Traiteur']);
  const { feed, copy } = feedTo(() => new Promise((resume) => setTimeout(resume)));
  const [first, second] = await Promise.all([feed.send(older), feed.send(newer)]);

  expect([first, second]).toEqual([false, true]);
  expect(read(copy.ecosystem())).toEqual(read(newer));
});

it('comes to a map that was left half way for another, and wanted again', async () => {
  const { ecosystem: before } = readBack(generateMap({ actors: 300, seed: 1 }).state);
  const { ecosystem: after } = readBack(generateMap({ actors: 300, seed: 2 }).state);
  const pauses = { before: 0, between: 0 };
  await fc.assert(
    fc.asyncProperty(fc.nat(6), fc.nat(6), async (first, second) => {
      const resumes: (() => void)[] = [];
      const { feed, copy } = feedTo(() => new Promise((resume) => resumes.push(resume)));
      const step = async (times: number): Promise<void> => {
        for (let time = 0; time < times; time += 1) {
          for (const resume of resumes.splice(0)) resume();
          await Promise.resolve();
          await Promise.resolve();
        }
      };
      const sent = [feed.send(before)];
      await step(first);
      sent.push(feed.send(after));
      await step(second);
      sent.push(feed.send(before), feed.send(before));
      await step(40);
      pauses.before += first;
      pauses.between += second;
      expect((await Promise.all(sent)).slice(-2)).toEqual([true, true]);
      expect(read(copy.ecosystem())).toEqual(read(before));
    }),
    { numRuns: 60 }
  );
  process.stdout.write(`map feed: ${JSON.stringify(pauses)} pauses\n`);
  expect(Math.min(pauses.before, pauses.between)).toBeGreaterThan(60);
});

it('takes maps that differ only by their layout for the same', () => {
  const map = ecosystemOf(['Mairie -order-> Traiteur']);
  expect(readTheSame(map, { ...map, views: new Map() })).toBe(true);
  expect(readTheSame(map, { ...map, links: new Map(map.links) })).toBe(false);
});
