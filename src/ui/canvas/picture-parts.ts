import type { Sides } from './renderer.ts';

/** How the map is looked at: where its origin is and how large a unit, in pixels of the canvas. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** More parts than this are drawn as the one that holds them all. */
const MOST_PARTS = 12;
/** Room for the soft edge of lines, in pixels. */
const EDGE = 3;
/** A part of a pixel that shows no blur. */
const WHOLE = 0.01;

/**
 * What to draw again for the picture of one view to become that of another, in
 * pixels, when some parts of the map changed; `null` for all of it.
 */
export function toDrawAgain(
  before: View,
  now: View,
  changed: readonly Sides[]
): readonly Sides[] | null {
  const exposed = exposedBy(before, now);
  if (!exposed) return null;
  const parts = simplified([...exposed, ...inPixels(changed, now)]);
  return isMostOf(parts, now) ? null : parts;
}

/**
 * What comes into view between two views of one scale, in pixels; `null` when the
 * first cannot be moved to the second pixel by pixel.
 */
function exposedBy(before: View, now: View): Sides[] | null {
  const { width, height } = now;
  const [dx, dy] = [now.x - before.x, now.y - before.y];
  const isSameSize = before.width === width && before.height === height;
  if (!isSameSize || before.scale !== now.scale || !isWhole(dx) || !isWhole(dy)) return null;
  const [x, y] = [Math.round(dx), Math.round(dy)];
  const exposed: Sides[] = [];
  if (x > 0) exposed.push({ x1: 0, y1: 0, x2: x, y2: height });
  if (x < 0) exposed.push({ x1: width + x, y1: 0, x2: width, y2: height });
  if (y > 0) exposed.push({ x1: 0, y1: 0, x2: width, y2: y });
  if (y < 0) exposed.push({ x1: 0, y1: height + y, x2: width, y2: height });
  return exposed.flatMap((part) => within(part, now));
}

/** Parts of the map in whole pixels, as far as they are in view. */
function inPixels(parts: readonly Sides[], view: View): Sides[] {
  const { x, y, scale } = view;
  return parts.flatMap(({ x1, y1, x2, y2 }) =>
    within(
      {
        x1: Math.floor(x1 * scale + x) - EDGE,
        y1: Math.floor(y1 * scale + y) - EDGE,
        x2: Math.ceil(x2 * scale + x) + EDGE,
        y2: Math.ceil(y2 * scale + y) + EDGE
      },
      view
    )
  );
}

/** The same parts when they are few, else the one around them all. */
export function simplified(parts: readonly Sides[]): readonly Sides[] {
  if (parts.length <= MOST_PARTS) return parts;
  let { x1, y1, x2, y2 } = parts[0] as Sides;
  for (const part of parts) {
    x1 = Math.min(x1, part.x1);
    y1 = Math.min(y1, part.y1);
    x2 = Math.max(x2, part.x2);
    y2 = Math.max(y2, part.y2);
  }
  return [{ x1, y1, x2, y2 }];
}

/** Whether parts take up so much of a view that drawing all of it is simpler. */
function isMostOf(parts: readonly Sides[], { width, height }: View): boolean {
  const area = parts.reduce((sum, { x1, y1, x2, y2 }) => sum + (x2 - x1) * (y2 - y1), 0);
  return area > 0.7 * width * height;
}

/** Whether a rectangle meets one of some parts. */
export function meets({ x1, y1, x2, y2 }: Sides, parts: readonly Sides[]): boolean {
  return parts.some((part) => x1 <= part.x2 && x2 >= part.x1 && y1 <= part.y2 && y2 >= part.y1);
}

function within({ x1, y1, x2, y2 }: Sides, { width, height }: View): Sides[] {
  const part = {
    x1: Math.max(x1, 0),
    y1: Math.max(y1, 0),
    x2: Math.min(x2, width),
    y2: Math.min(y2, height)
  };
  return part.x1 < part.x2 && part.y1 < part.y2 ? [part] : [];
}

function isWhole(length: number): boolean {
  return Math.abs(length - Math.round(length)) < WHOLE;
}
