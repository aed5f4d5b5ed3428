import type { Sides } from './renderer.ts';

/** Room beside a line for its arrows and its name, in units of the map. */
const BESIDE = 40;

/**
 * Whether a line may pass through one of some areas, by the points it goes
 * through or is bent by: x then y, from its start to its end. A curve stays
 * between the points that bend it.
 */
export function mayPass(points: readonly number[], areas: readonly Sides[]): boolean {
  const [startX = 0, startY = 0] = points;
  const [endX = startX, endY = startY] = points.slice(-2);
  const length = Math.hypot(endX - startX, endY - startY);
  if (length === 0) return true;
  // How far to the left of the way from start to end.
  const [leftX, leftY] = [(startY - endY) / length, (endX - startX) / length];
  const besideOf = (x: number, y: number): number => (x - startX) * leftX + (y - startY) * leftY;
  let [least, most] = [-BESIDE, BESIDE];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const beside = besideOf(points[at] ?? 0, points[at + 1] ?? 0);
    least = Math.min(least, beside - BESIDE);
    most = Math.max(most, beside + BESIDE);
  }
  return areas.some(({ x1, y1, x2, y2 }) => {
    const middle = besideOf((x1 + x2) / 2, (y1 + y2) / 2);
    const reach = (Math.abs(leftX) * (x2 - x1) + Math.abs(leftY) * (y2 - y1)) / 2;
    return middle + reach >= least && middle - reach <= most;
  });
}
