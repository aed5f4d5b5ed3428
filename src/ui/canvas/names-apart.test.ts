import { expect, it } from 'vitest';
import type { Point } from '#domain/fields.ts';
import { generateMap } from '#exchange/generate/generate-map.ts';
import { readBack } from '#lineage/read-back.ts';
import { layOut } from '#ui/layouts/lay-out.ts';
import { FREE } from '#ui/layouts/way.ts';
import { areCloser, boxAround, type Box } from '#drawing/box.ts';
import { drawEcosystem } from '#drawing/draw-ecosystem.ts';
import type { Drawing } from '#drawing/drawing.ts';
import { CONTAINER_PADDING, LINE_HEIGHT, NODE_LOOKS } from '#drawing/node-look.ts';
import { springLayout } from './spring-layout.ts';
import { tiesOf } from '#drawing/places/ties.ts';

const words = { held: String, link: String, unnamed: '', contested: 'en débat' };

/** Where each name is written, once all is laid out: in its box, or at the top of what holds others. */
function namesOf({ nodes }: Drawing, places: ReadonlyMap<string, Point>): Box[] {
  const boxes = new Map<string, Box>();
  const boxOf = (id: string): Box => {
    const known = boxes.get(id);
    if (known) return known;
    const { width, height } = nodes.get(id) ?? { width: 0, height: 0 };
    const held = [...nodes.values()].filter(({ inside }) => inside === id);
    const around = boxAround(held.map((one) => boxOf(one.id)));
    const box = around
      ? {
          at: around.at,
          width: Math.max(around.width, width) + 2 * CONTAINER_PADDING,
          height: around.height + 2 * CONTAINER_PADDING
        }
      : { at: places.get(id) ?? [0, 0], width, height };
    boxes.set(id, box);
    return box;
  };
  return [...nodes.values()].map(({ id, look, width, height }) => {
    const box = boxOf(id);
    const { fontSize, room } = NODE_LOOKS[look];
    if (look !== 'container')
      return { at: box.at, width: width - 2 * room[0], height: height - 2 * room[1] };
    const top = box.at[1] - box.height / 2 + CONTAINER_PADDING / 2;
    return { at: [box.at[0], top], width: width - 2 * room[0], height: fontSize * LINE_HEIGHT };
  });
}

it.each([1, 2, 3])(
  'of 150 actors laid out, hardly a name comes over another, at any scale where they stand (map %i)',
  (seed) => {
    const { ecosystem } = readBack(generateMap({ actors: 150, seed }).state);
    const drawing = drawEcosystem(ecosystem, words, (text) => text.length * 7.6);
    const nodes = [...drawing.nodes.values()].map(({ id, inside, width, height }) => {
      const now: Point = [0, 0];
      return { id, inside, width, height, fixed: null, now };
    });
    const request = { nodes, ties: tiesOf(drawing) };
    const size = request.nodes.length + request.ties.length;
    const names = namesOf(drawing, layOut(request, FREE, springLayout(size)));
    const over = names.filter((one) =>
      names.some((other) => other !== one && areCloser(one, other, 0))
    );
    expect(names.length).toBeGreaterThanOrEqual(150);
    expect(over.length / names.length).toBeLessThanOrEqual(0.02);
  },
  60_000
);
