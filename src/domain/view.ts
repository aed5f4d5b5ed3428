import {
  byRecord,
  DATE,
  FLAG,
  NAME,
  numberWithin,
  referencesTo,
  referenceTo,
  TEXT,
  type FieldsOf,
  type Point
} from './fields.ts';
import { asId, type ActorId, type SpaceId, type StakeId, type ViewId } from './ids.ts';

/** What has a place on the canvas. */
export type DrawnId = ActorId | StakeId | SpaceId;

/** The view that every map opens on. */
export const MAIN_VIEW = asId<ViewId>('v_main');

/**
 * « Vue »: how the map is looked at. The first view, that every map opens on,
 * keeps where things are drawn; the others, saved under a name, keep what is
 * shown and how, over the same places.
 */
export interface View {
  readonly id: ViewId;
  readonly name: string;
  readonly positions: ReadonlyMap<DrawnId, Point>;
  /** What someone placed by hand: no layout moves it. */
  readonly placed: readonly DrawnId[];
  /** Actors drawn closed, with what they hold inside. */
  readonly folded: readonly ActorId[];
  /** What is kept of the map, a facet and a value each: `link-kind=order`; of one facet any will do. */
  readonly filters: readonly string[];
  /** What exists on some day between these two; `null` for no bound. */
  readonly since: string | null;
  readonly until: string | null;
  /** What is left out recedes instead of leaving the map. */
  readonly fades: boolean | null;
  /** What the view looks at the surroundings of. */
  readonly centre: DrawnId | null;
  /** How many steps around the centre, from 1 to 3. */
  readonly steps: number | null;
  /** The attribute or measure that sizes actors, or gives them their colour. */
  readonly sizeBy: string | null;
  readonly colourBy: string | null;
  /** Where the view looks from: the middle, in units of the canvas, and pixels a unit. */
  readonly middleX: number | null;
  readonly middleY: number | null;
  readonly zoom: number | null;
  /** Its place among the steps of a presentation; `null` when it is not one. */
  readonly rank: number | null;
  /** What to say of it. */
  readonly note: string | null;
}

/** Where something that is put at a point is kept: to the nearest unit. */
export const keptPlace = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

/** The furthest that anything is drawn from the middle of the canvas, in its units. */
const FURTHEST = 1_000_000;

/** How each property of a view is kept. */
export const VIEW_FIELDS = {
  name: NAME,
  positions: byRecord('at', 'point', 'actor', 'stake', 'space'),
  placed: referencesTo('placed', 'actor', 'stake', 'space'),
  folded: referencesTo('folded', 'actor'),
  filters: { holds: 'set', cell: 'filter', of: 'word', to: [] },
  since: DATE,
  until: DATE,
  fades: FLAG,
  centre: referenceTo('actor', 'stake', 'space'),
  steps: { holds: 'number', min: 1, max: 3, whole: true, otherwise: null },
  sizeBy: TEXT,
  colourBy: TEXT,
  middleX: numberWithin(-FURTHEST, FURTHEST),
  middleY: numberWithin(-FURTHEST, FURTHEST),
  zoom: numberWithin(0.01, 10),
  rank: { holds: 'number', min: 0, max: 1_000, whole: true, otherwise: null },
  note: TEXT
} as const satisfies FieldsOf<View>;
