import type { Box } from '#drawing/box.ts';
import type { DrawnNode } from '#drawing/drawing.ts';
import { Markup, markup } from '#drawing/markup.ts';
import { CONTAINER_PADDING, LINE_HEIGHT, NODE_LOOKS, type Look } from '#drawing/node-look.ts';
import { GROUND, INK } from '#drawing/palette.ts';
import { coordinate, outlinePath } from './outline.ts';

const DASHES: Readonly<Record<(typeof NODE_LOOKS)[Look]['borderStyle'], string>> = {
  dashed: '5 3',
  dotted: '1.5 2.5',
  solid: '',
  double: ''
};

/** A box of the picture and its name, as SVG; what is not there today is outlined by dashes. */
export function drawnBox(node: DrawnNode, box: Box): Markup {
  const { look, label, status } = node;
  const { fontSize } = NODE_LOOKS[look];
  const height = (label.split('\n').length - 1) * fontSize * LINE_HEIGHT;
  return markup`${drawnOutline(look, box, status !== 'existing')}${drawnName(node, box, box.at[1] - height / 2)}`;
}

/** The name of what holds others, in its upper part, with a rim that parts it from the lines it is over. */
export function drawnTitle(node: DrawnNode, box: Box): Markup {
  const y = box.at[1] - box.height / 2 + CONTAINER_PADDING / 2;
  const rim = new Markup(
    ` stroke="${GROUND.light}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`
  );
  return drawnName(node, box, y, rim);
}

/** A name line by line, the middle of its first line at a height. */
function drawnName(
  { look, label }: DrawnNode,
  { at: [x] }: Box,
  first: number,
  rim = new Markup('')
): Markup {
  const { fontSize, weight, italic } = NODE_LOOKS[look];
  const lines = label.split('\n');
  const step = fontSize * LINE_HEIGHT;
  const spans = lines.map(
    (line, index) =>
      markup`<tspan x="${coordinate(x)}" y="${coordinate(first + index * step + fontSize * 0.35)}">${line}</tspan>`
  );
  const slant = italic ? new Markup(' font-style="italic"') : new Markup('');
  return markup`<text font-size="${String(fontSize)}" font-weight="${weight >= 600 ? '700' : '400'}"${slant} fill="${INK.light}" text-anchor="middle"${rim}>${spans}</text>`;
}

/** The outline of a look; a double line is a broad one with a thin one of the inside over it. */
export function drawnOutline(look: Look, box: Box, isAbsent: boolean): Markup {
  const { fill, line, border, borderStyle } = NODE_LOOKS[look];
  const path = outlinePath(look, box);
  const width = isAbsent ? 1.2 : border;
  const dash = isAbsent ? DASHES.dashed : DASHES[borderStyle];
  const dashes = dash === '' ? new Markup('') : markup` stroke-dasharray="${dash}"`;
  const inside =
    borderStyle === 'double' && !isAbsent
      ? [
          markup`<path d="${path}" fill="none" stroke="${fill.light}" stroke-width="${coordinate(border / 3)}"/>`
        ]
      : [];
  const opacity = look === 'container' ? new Markup(' fill-opacity="0.55"') : new Markup('');
  return markup`<path d="${path}" fill="${fill.light}"${opacity} stroke="${line.light}" stroke-width="${coordinate(width)}"${dashes}/>${inside}`;
}
