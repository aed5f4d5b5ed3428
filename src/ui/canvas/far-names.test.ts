import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asId, type ActorId } from '#domain/ids.ts';
import type { DrawnId } from '#domain/view.ts';
import { actorId, ecosystemOf } from '#testing/ecosystem-of.ts';
import type { Box } from '#drawing/box.ts';
import { drawEcosystem } from '#drawing/draw-ecosystem.ts';
import { namesAt, namesOf, namesThatFit, type FarName } from './far-names.ts';

const measure = (text: string): number => text.length * 7;
const words = { unnamed: '', contested: '', link: String, held: String } as never;

/** Up to sixty names anywhere on a map, by rank. */
const names = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 3000 }),
      y: fc.integer({ min: 0, max: 3000 }),
      width: fc.integer({ min: 20, max: 160 }),
      lines: fc.integer({ min: 1, max: 4 })
    }),
    { minLength: 20, maxLength: 60 }
  )
  .map((all) =>
    all.map(({ x, y, width, lines }, n): FarName => ({
      id: asId<ActorId>(String(n)),
      lines: [],
      at: [x, y],
      isHolder: false,
      width,
      height: lines * 14
    }))
  );
const zoom = fc.double({ min: 0.06, max: 0.6, noNaN: true });

const meet = (one: FarName, other: FarName, scale: number): boolean =>
  Math.abs(one.at[0] - other.at[0]) * scale < (one.width + other.width) / 2 &&
  Math.abs(one.at[1] - other.at[1]) * scale < (one.height + other.height) / 2;

it('no name that is shown comes over another, and none is left out that would fit', () => {
  let [shownInAll, leftOut] = [0, 0];
  fc.assert(
    fc.property(names, zoom, (ranked, scale) => {
      const shown = namesThatFit(ranked, scale);
      const over = shown.flatMap((one, n) =>
        shown.slice(n + 1).filter((other) => meet(one, other, scale))
      );
      expect(over).toEqual([]);
      expect(shown[0]).toBe(ranked[0]);
      shownInAll += shown.length;
      leftOut += ranked.length - shown.length;
    }),
    { numRuns: 200 }
  );
  console.error(`${String(shownInAll)} names shown, ${String(leftOut)} left out`);
  expect(Math.min(shownInAll, leftOut)).toBeGreaterThan(1000);
});

it('those that hold others come first, then those with more links; the rest makes room', () => {
  const map = ecosystemOf(['A -order-> B', 'A -order-> C', 'B -tension- C', 'C -order-> D'], {
    actors: { Ville: {}, D: { inside: 'Ville' } }
  });
  const drawing = drawEcosystem(map, words, measure);
  const boxes = new Map(
    [...drawing.nodes.keys()].map((id): [DrawnId, Box] => [
      id as DrawnId,
      { at: [0, 0], width: 9, height: 9 }
    ])
  );
  const all = namesAt(namesOf(drawing, measure), boxes);
  expect(all.slice(0, 2).map(({ id }) => id)).toEqual([actorId('Ville'), actorId('C')]);
  expect(namesThatFit(all, 0.3).map(({ id }) => id)).toEqual([actorId('Ville')]);
});
