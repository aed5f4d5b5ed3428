import type { Point } from '#domain/fields.ts';
import type { DrawnEdge, LineKind } from '#drawing/drawing.ts';
import { endedWidth, LINK_STYLES, type ArrowHead, type LinkStyle } from '#drawing/link-style.ts';
import { Markup, markup } from '#drawing/markup.ts';
import { CONCERN_LINE, FACILITATION_LINE } from '#drawing/membership-line.ts';
import { PAPER } from '#drawing/palette.ts';
import { pointOf, restOf, reversed, shortened, type Curve } from './curve.ts';
import { coordinate } from './outline.ts';

/** What the picture is drawn on: paper, and so white. */
const GROUND = PAPER.light;
/** How far the rim of a hollow line stands out on each side of it. */
const RIM = 1.2;
/** Half of the bar across the middle of what is over. */
const BAR = 6;

/** How a line of a kind is drawn. */
export function styleOf(kind: LineKind): LinkStyle {
  if (kind === 'concern') return CONCERN_LINE;
  return kind === 'facilitation' ? FACILITATION_LINE : LINK_STYLES[kind];
}

/** A line of the picture with its heads, as SVG: a hollow one is hoped for, a barred one is over. */
export function drawnLine({ kind, status, arrows }: DrawnEdge, curve: Curve): Markup {
  const style = styleOf(kind);
  const isHollow = status === 'wished' || status === 'proposed';
  const width = status === 'ended' ? endedWidth(style.width) : style.width;
  const look = { style, width, isHollow };
  // Each end that has a head, as the end of a curve.
  const headed = style.head === null || !hasHead(kind, arrows) ? [] : [curve];
  const ends = arrows === 'both-ways' ? headed.flatMap((one) => [one, reversed(one)]) : headed;
  const line = ends.length === 0 ? curve : withRoomFor(ends.length, curve, width);
  return markup`${[
    stroke(line, style.colour.light, isHollow ? width + RIM : width, style.dash),
    ...(isHollow ? [hollowPart(line, status === 'proposed', width)] : []),
    ...(status === 'ended' ? [barAcross(curve, style)] : []),
    ...ends.map((end) => drawnHead(style.head ?? 'triangle', end, look))
  ]}`;
}

/** Whether a line shows which way it runs; who facilitates always does. */
function hasHead(kind: LineKind, arrows: DrawnEdge['arrows']): boolean {
  return kind === 'facilitation' || arrows !== 'none';
}

/** A curve that stops where its heads start, at its end or at both. */
function withRoomFor(heads: number, curve: Curve, width: number): Curve {
  const room = headLength(width) * 0.8;
  const short = shortened(curve, room);
  return heads === 1 ? short : reversed(shortened(reversed(short), room));
}

/** The inside of what is hoped for: all along what is wished, half of what is proposed. */
function hollowPart(line: Curve, isHalf: boolean, width: number): Markup {
  const part = isHalf ? restOf(line, 0.5) : line;
  return stroke(part, GROUND, Math.max(width - RIM, 1), []);
}

function stroke(
  { from, by, to }: Curve,
  colour: string,
  width: number,
  dash: readonly number[]
): Markup {
  const path = `M${point(from)}Q${point(by)} ${point(to)}`;
  const dashes =
    dash.length > 0 ? markup` stroke-dasharray="${dash.map(String).join(' ')}"` : new Markup('');
  return markup`<path d="${path}" fill="none" stroke="${colour}" stroke-width="${coordinate(width)}"${dashes}/>`;
}

function barAcross(curve: Curve, { colour }: LinkStyle): Markup {
  const {
    at: [x, y],
    step: [dx, dy]
  } = pointOf(curve, 0.5);
  const path = `M${point([x - dy * BAR, y + dx * BAR])}L${point([x + dy * BAR, y - dx * BAR])}`;
  return markup`<path d="${path}" stroke="${colour.light}" stroke-width="2"/>`;
}

const headLength = (width: number): number => 7 + 1.5 * width;

interface HeadLook {
  readonly style: LinkStyle;
  readonly width: number;
  readonly isHollow: boolean;
}

/** The head at the end of a curve, that points along it. */
function drawnHead(head: ArrowHead, curve: Curve, { style, width, isHollow }: HeadLook): Markup {
  const length = headLength(width);
  const { at, step } = pointOf(curve, 1);
  const colour = style.colour.light;
  const path = headPath(head, { at, step, length, half: length * 0.5 });
  return markup`<path d="${path}" fill="${isHollow ? GROUND : colour}" stroke="${colour}" stroke-width="1.2"/>`;
}

interface HeadPlace {
  readonly at: Point;
  readonly step: Point;
  readonly length: number;
  readonly half: number;
}

function headPath(
  head: ArrowHead,
  { at: [x, y], step: [dx, dy], length, half }: HeadPlace
): string {
  const put = (back: number, side: number): string =>
    point([x - dx * back - dy * side, y - dy * back + dx * side]);
  switch (head) {
    case 'triangle':
      return `M${put(0, 0)}L${put(length, half)}L${put(length, -half)}Z`;
    case 'vee':
      return `M${put(0, 0)}L${put(length, half)}L${put(length * 0.7, 0)}L${put(length, -half)}Z`;
    case 'diamond':
      return `M${put(0, 0)}L${put(length / 2, half)}L${put(length, 0)}L${put(length / 2, -half)}Z`;
    case 'circle': {
      const arc = `A${coordinate(half)} ${coordinate(half)} 0 1 1 `;
      return `M${put(0, 0)}${arc}${put(2 * half, 0)}${arc}${put(0, 0)}Z`;
    }
  }
}

const point = ([x, y]: Point): string => `${coordinate(x)} ${coordinate(y)}`;
