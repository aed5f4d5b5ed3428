import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alignBoxes, ALIGNMENTS, distributeBoxes } from './align-boxes.ts';
import { boxAround, type Box } from '#drawing/box.ts';

const box = (x: number, y: number, width = 20, height = 10): Box => ({ at: [x, y], width, height });
const moved = (
  boxes: ReadonlyMap<string, Box>,
  moves: ReturnType<typeof alignBoxes<string>>
): Box[] =>
  [...boxes].map(([id, one]) => {
    const [x, y] = moves.get(id) ?? [0, 0];
    return { ...one, at: [one.at[0] + x, one.at[1] + y] };
  });

const roomOf = (boxes: readonly Box[]): Box => boxAround(boxes) ?? box(0, 0, 0, 0);

it('lines boxes up by their edges, whatever their sizes', () => {
  const boxes = new Map([
    ['a', box(0, 0, 20)],
    ['b', box(100, 50, 60)]
  ]);
  expect(alignBoxes(boxes, 'left').get('b')).toEqual([-80, 0]);
  expect(alignBoxes(boxes, 'right').get('a')).toEqual([120, 0]);
  expect(alignBoxes(boxes, 'middle')).toEqual(
    new Map([
      ['a', [0, 25]],
      ['b', [0, -25]]
    ])
  );
});

it('leaves the same gap between boxes, and the outermost where they are', () => {
  const boxes = new Map([
    ['c', box(200, 0)],
    ['a', box(0, 0)],
    ['b', box(30, 0, 40)]
  ]);
  expect(distributeBoxes(boxes, 'across')).toEqual(
    new Map([
      ['a', [0, 0]],
      ['b', [70, 0]],
      ['c', [0, 0]]
    ])
  );
  expect(distributeBoxes(new Map([...boxes].slice(0, 2)), 'across').size).toBe(0);
});

it('keeps boxes that have no room between them within the room of all', () => {
  const boxes = new Map([
    ['a', box(25, 0, 50)],
    ['b', box(50, 0, 100)],
    ['c', box(60, 0, 100)]
  ]);
  const all = roomOf([...boxes.values()]);
  expect(roomOf(moved(boxes, distributeBoxes(boxes, 'across')))).toEqual(all);
});

it('never takes a box out of the room that all of them had', () => {
  const sides = fc.integer({ min: 1, max: 100 });
  const places = fc.integer({ min: -500, max: 500 });
  const anyBox = fc.tuple(places, places, sides, sides).map((of) => box(...of));
  fc.assert(
    fc.property(
      fc.array(anyBox, { minLength: 3, maxLength: 8 }),
      fc.constantFrom(...ALIGNMENTS, 'across' as const, 'down' as const),
      (all, how) => {
        const boxes = new Map(all.map((one, index) => [String(index), one]));
        const moves =
          how === 'across' || how === 'down' ? distributeBoxes(boxes, how) : alignBoxes(boxes, how);
        const [before, after] = [roomOf(all), roomOf(moved(boxes, moves))];
        expect(after.width).toBeLessThanOrEqual(before.width + 1e-6);
        expect(after.height).toBeLessThanOrEqual(before.height + 1e-6);
      }
    )
  );
});
