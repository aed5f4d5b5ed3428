import type { Core } from 'cytoscape';
import type { Point } from '#domain/fields.ts';
import type { DrawnId } from '#domain/view.ts';
import type { Box } from '#drawing/box.ts';
import type { Viewport } from './camera.ts';
import type { LayoutAsked } from '#ui/layouts/way.ts';

/** What a page can ask of the canvas. */
export interface CanvasApi {
  /** Shows the whole map, or some of its elements. */
  fit(ids?: Iterable<string>): void;
  /** Has what is loaded on demand, of this folder, work on the picture. */
  with<Result>(work: (picture: Core) => Result): Result | undefined;
  /** Brings elements to the middle, without changing the scale, unless they are in view. */
  centreOn(ids: Iterable<string>): void;
  /** Draws larger (above 1) or smaller, around the middle. */
  zoomBy(factor: number): void;
  /** Lays out what was asked for; resolves once it is drawn. */
  arrange(asked: LayoutAsked): Promise<void>;
  /** Gives up a layout that is being worked out. */
  stopArranging(): void;
  /**
   * A place for a new actor, over nothing else: in view if there is room, near a point if given.
   * `besides` are boxes that are not drawn yet.
   */
  freePlace(near?: Point, besides?: readonly Box[]): Point;
  /** Draws boxes elsewhere, for a gesture that is under way: it keeps nothing. */
  place(positions: ReadonlyMap<DrawnId, Point>): void;
  /** Gives the keyboard to the canvas. */
  focus(): void;
  /** Where the canvas is looked at from; whoever draws over it follows it. */
  readonly viewport: Viewport;
  /** What is drawn where; follows every move. */
  readonly boxes: ReadonlyMap<DrawnId, Box>;
}
