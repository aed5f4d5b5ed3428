import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Point } from '#domain/fields.ts';
import type { ActorId, SpaceId } from '#domain/ids.ts';
import { isExisting } from '#domain/link.ts';
import { isInside, type Actors } from '#domain/nesting.ts';
import type { Space } from '#domain/space.ts';
import type { DrawnId } from '#domain/view.ts';
import { areCloser, boxAround, cornersOf, isInBox, type Box } from './box.ts';
import { convexHull, hullPath, isWithin } from './hull.ts';
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

type Boxes = ReadonlyMap<DrawnId, Box>;

/** A hull, and what it was made from. */
interface Made {
  readonly space: Space;
  /** The name of the space, then who takes part. */
  readonly boxes: readonly Box[];
  /** All that these boxes cover. */
  readonly extent: Box;
  readonly hull: SpaceHull;
  readonly corners: readonly Point[];
  /** One of those who stand within the outline without taking part; `null` when there is none. */
  readonly stranger: DrawnId | null;
}

/** A map as it stands: who is where. */
interface Scene {
  readonly actors: Actors;
  readonly boxes: Boxes;
}

/**
 * The hulls of the spaces whose name has a place on the canvas, around the participants that have
 * one. A hull is made again only when what it goes around moved, or when somebody came within it.
 */
export class SpaceOutlines {
  #made = new Map<SpaceId, Made>();
  #scene: Scene = { actors: new Map(), boxes: new Map() };
  #hulls: readonly SpaceHull[] = [];

  hullsOf(
    { spaces, actors }: Pick<Ecosystem, 'spaces' | 'actors'>,
    boxes: Boxes
  ): readonly SpaceHull[] {
    const scene = { actors, boxes };
    const isSameCast = actors === this.#scene.actors;
    const moved = isSameCast ? [...movedBetween(this.#scene.boxes, boxes)] : null;
    const tints = tintsOf(spaces.keys());
    const made = new Map<SpaceId, Made>();
    for (const space of spaces.values()) {
      const tint = tints.get(space.id);
      const one = tint && this.#hullOf(space, tint, scene, moved);
      if (one) made.set(space.id, one);
    }
    fade(made);
    const hulls = [...made.values()].map(({ hull }) => hull);
    [this.#made, this.#scene] = [made, scene];
    if (!isSameList(hulls, this.#hulls)) this.#hulls = hulls;
    return this.#hulls;
  }

  #hullOf(
    space: Space,
    tint: SpaceTint,
    scene: Scene,
    moved: readonly DrawnId[] | null
  ): Made | null {
    const name = scene.boxes.get(space.id);
    if (!name) return null;
    const around = [name, ...space.participants.flatMap((id) => scene.boxes.get(id) ?? [])];
    const known = this.#made.get(space.id);
    const isSame =
      known?.space === space && known.hull.tint === tint && isSameList(known.boxes, around);
    if (isSame && moved) return withStranger(known, strangerSince(known, moved, scene));
    const bare = bareHull(space, tint, around);
    return bare && withStranger(bare, strangerAmong(scene.actors.keys(), bare, scene));
  }
}

function bareHull(space: Space, tint: SpaceTint, around: readonly Box[]): Made | null {
  // The distance differs a little, so that two hulls around the same actors both show.
  const path = hullPath(around, DISTANCE + 5 * (tint.dash.length % 3));
  if (path === null) return null;
  const corners = convexHull(around.flatMap(cornersOf));
  const existing = isExisting(space);
  const hull: SpaceHull = { id: space.id, path, spokes: [], tint, existing, fill: FILL };
  return { space, boxes: around, extent: roomOf(corners), hull, corners, stranger: null };
}

/** Has hulls that are one over the other let through as much together as one does. */
function fade(made: Map<SpaceId, Made>): void {
  const extents = [...made.values()].map(({ extent }) => extent);
  for (const [id, one] of made) {
    const over = extents.filter((other) => areCloser(one.extent, other, 0)).length;
    const fill = Math.min(FILL, FILL_OF_ALL / over);
    if (fill !== one.hull.fill) made.set(id, { ...one, hull: { ...one.hull, fill } });
  }
}

/** A hull, with spokes when somebody who does not take part stands within its outline. */
function withStranger(made: Made, stranger: DrawnId | null): Made {
  if (stranger === made.stranger) return made;
  const isMixed = stranger !== null;
  if (isMixed === made.hull.spokes.length > 0) return { ...made, stranger };
  const [name, ...participants] = made.boxes.map(({ at }) => at);
  const spokes = name && isMixed ? participants.map((at) => [name, at] as const) : [];
  return { ...made, stranger, hull: { ...made.hull, spokes } };
}

/** The same as before as long as it is there: one is enough, and the others need no count. */
function strangerSince(made: Made, moved: readonly DrawnId[], scene: Scene): DrawnId | null {
  const { stranger } = made;
  if (stranger === null) return strangerAmong(moved, made, scene);
  if (strangerAmong([stranger], made, scene) !== null) return stranger;
  return strangerAmong(scene.actors.keys(), made, scene);
}

/** The first of some boxes that is within an outline and of nobody who takes part. */
function strangerAmong(
  ids: Iterable<DrawnId>,
  { space, extent, corners }: Made,
  { actors, boxes }: Scene
): DrawnId | null {
  for (const id of ids) {
    const at = boxes.get(id)?.at;
    if (
      at &&
      isInBox(at, extent) &&
      isWithin(at, corners) &&
      isStranger(id as ActorId, space, actors)
    )
      return id;
  }
  return null;
}

/** Whether somebody neither takes part in a space, nor sits in or holds somebody who does. */
function isStranger(id: ActorId, { participants }: Space, actors: Actors): boolean {
  return (
    actors.has(id) &&
    !participants.some(
      (participant) =>
        participant === id || isInside(actors, id, participant) || isInside(actors, participant, id)
    )
  );
}

function roomOf(corners: readonly Point[]): Box {
  const points = corners.map((at) => ({ at, width: 0, height: 0 }));
  return boxAround(points) ?? { at: [0, 0], width: -1, height: -1 };
}

function* movedBetween(before: Boxes, now: Boxes): Generator<DrawnId> {
  if (before === now) return;
  for (const [id, box] of now) if (before.get(id) !== box) yield id;
  for (const id of before.keys()) if (!now.has(id)) yield id;
}

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
