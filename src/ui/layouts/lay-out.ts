import type { Point } from '#domain/fields.ts';
import { arrange, type LayOut } from '#drawing/places/arrange.ts';
import type { ToArrange, ToArrangeAll } from '#drawing/places/to-arrange.ts';
import { columns } from './columns.ts';
import { gathered, isGroup } from '#drawing/places/gathered.ts';
import { levels } from './levels.ts';
import { packed } from '#drawing/places/packed.ts';
import { rings } from './rings.ts';
import type { Way } from './way.ts';
import { around } from '#drawing/places/wish.ts';

/**
 * Lays boxes out in a way that was asked for: a place for every box that holds
 * no other and is not fixed.
 *
 * @param freely - what lays out the levels that the way says nothing of.
 */
export function layOut(all: ToArrangeAll, way: Way, freely: LayOut): Map<string, Point> {
  switch (way.layout) {
    case 'free':
      return arrange(all, freely);
    case 'organisations':
      return arrange(gathered(all, holdersOf(all)), around(packed));
    case 'spheres':
      return arrange(gathered(all, way.groups), (boxes, ties) =>
        (boxes.some(isGroup) ? around(columns) : freely)(boxes, ties)
      );
    case 'rings':
      return arrange(all, aroundCentre(all, way.centre, freely));
    case 'commands':
      return arrange(all, (boxes, ties) =>
        (ties.some(({ isCommand }) => isCommand) ? around(levels) : freely)(boxes, ties)
      );
  }
}

/** What holds others, gathered apart from what neither holds nor is held. */
function holdersOf({ nodes }: ToArrangeAll): ReadonlyMap<string, string> {
  const holders = new Set(nodes.map(({ inside }) => inside));
  return new Map(nodes.flatMap(({ id }) => (holders.has(id) ? [[id, 'held'] as const] : [])));
}

/** Rings around what holds the centre, and within it around the centre itself. */
function aroundCentre({ nodes }: ToArrangeAll, centre: string | null, freely: LayOut): LayOut {
  const outer = new Map(nodes.map(({ id, inside }) => [id, inside]));
  const line = new Set<string>();
  for (let id = centre; id !== null; id = outer.get(id) ?? null) line.add(id);
  return (boxes, ties) => {
    const middle = boxes.find(({ id }: Pick<ToArrange, 'id'>) => line.has(id));
    return middle ? around(rings(middle.id), middle.id)(boxes, ties) : freely(boxes, ties);
  };
}
