import type { Point } from '#domain/fields.ts';
import type { Box } from '#drawing/box.ts';
import { NODE_LOOKS, type Look } from '#drawing/node-look.ts';

/** A coordinate as it is written: a tenth of a unit is finer than the eye. */
export const coordinate = (value: number): string => String(Math.round(value * 10) / 10);

const pair = ([x, y]: Point): string => `${coordinate(x)} ${coordinate(y)}`;

/** How far the ends of a hexagon slant, as a share of its height. */
const SLANT = 0.3;
/** How far the top and the foot of a barrel swell, as a share of its height. */
const SWELL = 0.16;

/** The outline of a box, as an SVG path. */
export function outlinePath(look: Look, box: Box): string {
  const { shape, corner } = NODE_LOOKS[look];
  if (shape === 'ellipse') return ellipse(box);
  if (shape === 'barrel') return barrel(box);
  if (shape === 'round-rectangle') return roundRectangle(box, corner);
  const [first, ...others] = corners(look, box);
  return first ? `M${pair(first)}${others.map((one) => `L${pair(one)}`).join('')}Z` : '';
}

/** Where a line from the middle of a box towards a point leaves its outline. */
export function edgeTowards(look: Look, box: Box, to: Point): Point {
  const [x, y] = box.at;
  const [dx, dy] = [to[0] - x, to[1] - y];
  const reach = reachOf(look, box, [dx, dy]);
  return Number.isFinite(reach) ? [x + dx * reach, y + dy * reach] : box.at;
}

/** How many times a step goes into the way from the middle of a box to its outline. */
function reachOf(look: Look, { width, height }: Box, [dx, dy]: Point): number {
  const [across, along] = [width / 2, height / 2];
  if (NODE_LOOKS[look].shape === 'ellipse') return 1 / Math.hypot(dx / across, dy / along);
  const straight = Math.min(across / Math.abs(dx), along / Math.abs(dy));
  if (NODE_LOOKS[look].shape !== 'hexagon') return straight;
  // Its two slanted sides cut the corners off.
  const slant = SLANT * height;
  const cut = across / (Math.abs(dx) + (slant / along) * Math.abs(dy));
  return Math.min(straight, cut);
}

function corners(look: Look, { at: [x, y], width, height }: Box): Point[] {
  const { shape, corner } = NODE_LOOKS[look];
  const [left, right, top, foot] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
  if (shape === 'hexagon') {
    const slant = SLANT * height;
    return [
      [left + slant, top],
      [right - slant, top],
      [right, y],
      [right - slant, foot],
      [left + slant, foot],
      [left, y]
    ];
  }
  return [
    [left + corner, top],
    [right - corner, top],
    [right, top + corner],
    [right, foot - corner],
    [right - corner, foot],
    [left + corner, foot],
    [left, foot - corner],
    [left, top + corner]
  ];
}

function ellipse({ at: [x, y], width, height }: Box): string {
  const arc = `a${pair([width / 2, height / 2])} 0 1 0 `;
  return `M${pair([x - width / 2, y])}${arc}${pair([width, 0])}${arc}${pair([-width, 0])}Z`;
}

function roundRectangle({ at: [x, y], width, height }: Box, wished: number): string {
  const corner = Math.min(wished, width / 2, height / 2);
  const arc = (dx: number, dy: number): string =>
    `a${pair([corner, corner])} 0 0 1 ${pair([dx, dy])}`;
  const [across, along] = [coordinate(width - 2 * corner), coordinate(height - 2 * corner)];
  return [
    `M${pair([x - width / 2 + corner, y - height / 2])}h${across}${arc(corner, corner)}`,
    `v${along}${arc(-corner, corner)}h-${across}${arc(-corner, -corner)}`,
    `v-${along}${arc(corner, -corner)}Z`
  ].join('');
}

function barrel({ at: [x, y], width, height }: Box): string {
  const swell = SWELL * height;
  const [left, right] = [x - width / 2, x + width / 2];
  const [top, foot] = [y - height / 2 + swell, y + height / 2 - swell];
  return [
    `M${pair([left, top])}Q${pair([x, top - 2 * swell])} ${pair([right, top])}`,
    `L${pair([right, foot])}Q${pair([x, foot + 2 * swell])} ${pair([left, foot])}Z`
  ].join('');
}
