import type { Point } from '#domain/fields.ts';

/** What a page can ask of the canvas. */
export interface CanvasApi {
  /** Shows the whole map. */
  fit(): void;
  /** Brings elements to the middle, without changing the scale, unless they are in view. */
  centreOn(ids: Iterable<string>): void;
  /** Draws larger (above 1) or smaller, around the middle. */
  zoomBy(factor: number): void;
  /** Lays out all that nobody placed by hand; resolves once it is drawn. */
  arrange(): Promise<void>;
  /** A place for a new actor, over nothing else: in view if there is room, near a point if given. */
  freePlace(near?: Point): Point;
}
