import type { Point } from '#domain/fields.ts';
import type { Drawing } from '#drawing/drawing.ts';
import type { View } from '#domain/view.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import type { CanvasView } from './canvas-view.ts';
import { Placing } from './placing.ts';

const IDS = Array.from({ length: 500 }, (_, rank) => `a_${String(rank)}`);
const at = (place: Point): ReadonlyMap<string, Point> => new Map(IDS.map((id) => [id, place]));
const BEFORE = at([1, 2]);
const AFTER = at([30, 40]);
const ASKED = { way: 'rings', movesPlaced: true } as never;

vi.mock('./layouts.ts', () => ({
  Layouts: class {
    provisional = { show: () => () => undefined, of: () => [], forget: () => undefined };
    requestWith = (): object => ({});
    arrange = (): Promise<unknown> => Promise.resolve(AFTER);
    stop = (): void => undefined;
  }
}));

let there: Map<string, Point>;
let kept: ReadonlyMap<string, Point>[];
let placing: Placing;
/** Resolves once boxes were first put elsewhere. */
let moved: Promise<void>;

beforeEach(() => {
  there = new Map(BEFORE);
  kept = [];
  let isMoving: () => void = () => undefined;
  moved = new Promise((resolve) => (isMoving = resolve));
  const drawing = {
    nodes: new Map(IDS.map((id) => [id, {}])),
    edges: new Map(),
    participations: []
  } as unknown as Drawing;
  const canvas = {
    drawing,
    unsettled: [],
    isBlank: false,
    camera: { fit: () => undefined },
    draw: () => undefined,
    leave: () => undefined,
    place: (places: Iterable<readonly [string, Point]>): Promise<void> => {
      const all = [...places];
      for (const [id, place] of all) there.set(id, place);
      if (all.length > 0) isMoving();
      return Promise.resolve();
    }
  } as unknown as CanvasView;
  placing = new Placing(canvas, {
    onarranged: (positions) => kept.push(positions),
    onbusy: () => undefined
  });
  placing.show(drawing, { positions: BEFORE } as unknown as View);
});

it('keeps places in a turn of their own when they are many, after boxes are put there', async () => {
  const done = placing.arrange(null, ASKED);
  await moved;
  expect(there).toEqual(AFTER);
  expect(kept).toEqual([]);

  await done;
  expect(kept).toEqual([AFTER]);
});

it('puts boxes back, and keeps nothing, when the layout is given up in between', async () => {
  const done = placing.arrange(null, ASKED);
  await moved;
  placing.noteMoved(['a_3']);
  there.set('a_3', [7, 7]);
  placing.stop();

  await done;
  expect(kept).toEqual([]);
  expect(there).toEqual(new Map([...BEFORE, ['a_3', [7, 7]]]));
});

it('leaves what is moved by hand in between where it was put', async () => {
  const done = placing.arrange(null, ASKED);
  await moved;
  placing.noteMoved(['a_3']);

  await done;
  expect(kept[0]?.has('a_3')).toBe(false);
  expect(kept[0]?.size).toBe(IDS.length - 1);
});

it('does nothing more once the map is left', async () => {
  const done = placing.arrange(null, ASKED);
  await moved;
  placing.close();
  await done;
  expect(kept).toEqual([]);
  expect(there).toEqual(AFTER);
});
