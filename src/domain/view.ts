import { byRecord, NAME, referencesTo, type FieldsOf, type Point } from './fields.ts';
import type { ActorId, SpaceId, StakeId, ViewId } from './ids.ts';

/** What has a place on the canvas. */
export type DrawnId = ActorId | StakeId | SpaceId;

/** « Vue »: where things are drawn. */
export interface View {
  readonly id: ViewId;
  readonly name: string;
  readonly positions: ReadonlyMap<DrawnId, Point>;
  /** What someone placed by hand: no layout moves it. */
  readonly placed: readonly DrawnId[];
}

/** How each property of a view is kept. */
export const VIEW_FIELDS = {
  name: NAME,
  positions: byRecord('at', 'point', 'actor', 'stake', 'space'),
  placed: referencesTo('placed', 'actor', 'stake', 'space')
} as const satisfies FieldsOf<View>;
