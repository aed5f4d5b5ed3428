import type { Point } from '#domain/fields.ts';
import type { Viewport } from './camera.ts';

/** Where a point of the window of the canvas, in pixels, is in units of the canvas. */
export function inUnits([x, y]: Point, { x: left, y: top, zoom }: Viewport): Point {
  return [(x - left) / zoom, (y - top) / zoom];
}
