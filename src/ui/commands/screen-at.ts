import type { Point } from '#domain/fields.ts';
import type { DrawnId } from '#domain/view.ts';
import type { CanvasApi } from '#ui/canvas/canvas-api.ts';

/** Where something is on the screen, in pixels of the window: the middle of the map if it is not drawn. */
export function screenAt(canvas: CanvasApi | null, id: string | undefined): Point {
  const map = document.querySelector('.canvas')?.getBoundingClientRect();
  const { left = 0, top = 0, width = innerWidth, height = innerHeight } = map ?? {};
  const box = canvas?.boxes.get(id as DrawnId);
  if (!canvas || !box) return [left + width / 2, top + height / 2];
  const { x, y, zoom } = canvas.viewport;
  return [left + x + box.at[0] * zoom, top + y + box.at[1] * zoom];
}
