import type { Point } from '#domain/fields.ts';
import type { ActorId, SpaceId } from '#domain/ids.ts';
import { isExisting } from '#domain/link.ts';
import { isInside, type Actors } from '#domain/nesting.ts';
import type { Space } from '#domain/space.ts';
import type { DrawnId } from '#domain/view.ts';
import { areCloser, boxAround, type Box } from './box.ts';
import { hullPath, isWithinHull } from './hull.ts';
import { tintsOf, type SpaceTint } from './space-tints.ts';

/** A third space as drawn around those who take part in it. */
export interface SpaceHull {
  readonly id: SpaceId;
  /** The outline, as an SVG path in units of the canvas. */
  readonly path: string;
  /**
   * From the name of the space to each participant; only when somebody who does
   * not take part stands within the outline, which could then be misread.
   */
  readonly spokes: readonly (readonly [from: Point, to: Point])[];
  readonly tint: SpaceTint;
  /** Whether the space is there today. */
  readonly existing: boolean;
  /** How opaque its inside is, from 0 to 1. */
  readonly fill: number;
}

/** How far an outline stands from the boxes it goes around. */
const DISTANCE = 16;
/** How opaque the inside of a hull is, and at most that of all those one over the other. */
const FILL = 0.1;
const FILL_OF_ALL = 0.2;

/** The hulls of the spaces whose name has a place on the canvas, around the participants that have one. */
export function spaceHulls(
  spaces: ReadonlyMap<SpaceId, Space>,
  actors: Actors,
  boxes: ReadonlyMap<DrawnId, Box>
): SpaceHull[] {
  const tints = tintsOf(spaces.keys());
  const hulls = [...spaces.values()].flatMap((space) => {
    const name = boxes.get(space.id);
    const tint = tints.get(space.id);
    if (!name || !tint) return [];
    const around = space.participants.flatMap((id) => boxes.get(id) ?? []);
    // The distance differs a little, so that two hulls around the same actors both show.
    const path = hullPath([name, ...around], DISTANCE + 5 * (tint.dash.length % 3));
    if (path === null) return [];
    const isMixed = outsiders(space, actors, boxes).some(({ at }) =>
      isWithinHull(at, [name, ...around])
    );
    const spokes = isMixed ? around.map(({ at }) => [name.at, at] as const) : [];
    const extent = boxAround([name, ...around]) ?? name;
    return [{ id: space.id, path, spokes, tint, existing: isExisting(space), extent }];
  });
  return hulls.map(({ extent, ...hull }) => {
    const over = hulls.filter((other) => areCloser(extent, other.extent, 0)).length;
    return { ...hull, fill: Math.min(FILL, FILL_OF_ALL / over) };
  });
}

function outsiders(space: Space, actors: Actors, boxes: ReadonlyMap<DrawnId, Box>): Box[] {
  const participants = new Set<ActorId>(space.participants);
  const takesPart = (id: ActorId): boolean =>
    participants.has(id) ||
    // Whoever sits inside a participant is within its box, and holds one is around it.
    space.participants.some(
      (participant) => isInside(actors, id, participant) || isInside(actors, participant, id)
    );
  return [...actors.keys()].flatMap((id) => (takesPart(id) ? [] : (boxes.get(id) ?? [])));
}
