import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Point } from '#domain/fields.ts';
import type { ActorId } from '#domain/ids.ts';
import { MAIN_VIEW, type DrawnId } from '#domain/view.ts';
import { boxAround, type Box } from '#drawing/box.ts';
import { drawEcosystem } from '#drawing/draw-ecosystem.ts';
import type { DrawnEdge, Drawing } from '#drawing/drawing.ts';
import type { DrawingWords } from '#drawing/drawing-words.ts';
import { foldMap, placesFolded } from '#drawing/fold-map.ts';
import { Markup, markup } from '#drawing/markup.ts';
import { PAPER } from '#drawing/palette.ts';
import { SpaceOutlines, type SpaceHull } from '#drawing/space-hull.ts';
import { boxesInPlace, type Boxes } from './boxes-in-place.ts';
import { pointOf, type Curve } from './curve.ts';
import { drawnBox, drawnOutline, drawnTitle } from './drawn-box.ts';
import { drawnLine, styleOf } from './drawn-line.ts';
import { PICTURE_FONT, widthInLook, widthOfText } from './letter-widths.ts';
import { curvesOf } from './line-curves.ts';
import { coordinate } from './outline.ts';

/** Room between what is drawn and the edge of the picture, in units of the canvas. */
const MARGIN = 40;
const LABEL_SIZE = 12;

/** A map as a picture, and what of it is drawn. */
export interface MapPicture {
  /** The `svg` element: its names are escaped, it refers to nothing outside. */
  readonly svg: Markup;
  /** What is drawn, folded actors closed. */
  readonly shown: Ecosystem;
}

/** What a picture says to whoever does not see it. */
export interface PictureWords extends DrawingWords {
  readonly pictureTitle: string;
  readonly pictureDescription: string;
}

/**
 * Draws a map with the looks of the canvas: actors where the map has them, or
 * else where a layout of our own puts them; links in the colour and the pattern
 * of their kind; third spaces as hulls.
 *
 * @param folded - the actors drawn closed; those of the map's own view when left out.
 */
export function mapPicture(
  ecosystem: Ecosystem,
  words: PictureWords,
  folded?: readonly ActorId[]
): MapPicture {
  const view = ecosystem.views.get(MAIN_VIEW);
  const fold = foldMap(ecosystem, folded ?? view?.folded ?? []);
  const known: ReadonlyMap<DrawnId, Point> = placesFolded(view?.positions ?? new Map(), fold);
  const drawing = drawEcosystem(fold.shown, words, widthInLook, { counts: fold.counts });
  const boxes = boxesInPlace(drawing, known);
  const hulls = new SpaceOutlines().hullsOf(fold.shown, boxes as ReadonlyMap<DrawnId, Box>);
  const { at, width, height } = boxAround([...boxes.values()]) ?? {
    at: [0, 0],
    width: 0,
    height: 0
  };
  const frame = [
    at[0] - width / 2 - MARGIN,
    at[1] - height / 2 - MARGIN,
    width + 2 * MARGIN,
    height + 2 * MARGIN
  ];
  const svg = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame.map(coordinate).join(' ')}" role="img" aria-label="${words.pictureTitle}" font-family="${PICTURE_FONT}">
<title>${words.pictureTitle}</title>
<desc>${words.pictureDescription}</desc>
${layersOf(drawing, boxes, hulls)}
</svg>`;
  return { svg, shown: fold.shown };
}

/** From what is underneath to what is over: holders, spaces, lines, names, boxes. */
function layersOf(drawing: Drawing, boxes: Boxes, hulls: readonly SpaceHull[]): readonly Markup[] {
  const { nodes, edges } = drawing;
  const holders = new Set<string | null>([...nodes.values()].map(({ inside }) => inside));
  const curves = curvesOf(edges.values(), nodes, boxes);
  const inOrder = [...boxes].flatMap(([id, at]) => {
    const node = nodes.get(id);
    return node ? [{ node, at, isHolder: holders.has(id) }] : [];
  });
  const holding = inOrder.filter(({ isHolder }) => isHolder);
  const lines = [...edges.values()].flatMap((edge) => {
    const curve = curves.get(edge.id);
    return curve ? [{ edge, curve }] : [];
  });
  return [
    ...holding.map(({ node, at }) =>
      named('box', node.id, drawnOutline(node.look, at, node.status !== 'existing'))
    ),
    ...hulls.map(drawnHull),
    ...lines.map(
      ({ edge, curve }) =>
        markup`<g class="line" data-id="${edge.id}" data-from="${edge.from}" data-to="${edge.to}">${drawnLine(edge, curve)}</g>`
    ),
    ...lines
      .filter(({ edge, curve }) => edge.label !== '' && hasRoom(edge.label, curve))
      .map(({ edge, curve }) => named('word', edge.id, drawnLabel(edge, curve))),
    ...holding.map(({ node, at }) => named('title', node.id, drawnTitle(node, at))),
    ...inOrder
      .filter(({ isHolder }) => !isHolder)
      .map(({ node, at }) => named('box', node.id, drawnBox(node, at)))
  ];
}

/** A part of the picture that a record stands behind. */
function named(what: string, id: string, drawn: Markup): Markup {
  return markup`<g class="${what}" data-id="${id}">${drawn}</g>`;
}

/** Whether a line is long enough for what is written along it; else its colour and pattern tell it. */
function hasRoom(label: string, { from, to }: Curve): boolean {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return widthOfText(label, LABEL_SIZE, false) < length;
}

function drawnHull({ id, path, spokes, tint, existing, fill }: SpaceHull): Markup {
  const colour = tint.colour.light;
  const dash = existing ? tint.dash : [2, 5];
  const dashes =
    dash.length > 0 ? markup` stroke-dasharray="${dash.map(String).join(' ')}"` : new Markup('');
  const lines = spokes.map(
    ([[x, y], [toX, toY]]) =>
      markup`<path d="M${coordinate(x)} ${coordinate(y)}L${coordinate(toX)} ${coordinate(toY)}" stroke="${colour}" stroke-opacity="0.5"/>`
  );
  return markup`<g class="hull" data-id="${id}"><path d="${path}" fill="${colour}" fill-opacity="${String(Math.round(fill * 1000) / 1000)}" stroke="${colour}" stroke-width="1.6"${dashes}/>${lines}</g>`;
}

/** What is written along a line, the right way up, with a rim that parts it from what it crosses. */
function drawnLabel({ label, kind }: DrawnEdge, curve: Curve): Markup {
  const {
    at: [x, y],
    step: [dx, dy]
  } = pointOf(curve, 0.5);
  const turn = (Math.atan2(dy, dx) * 180) / Math.PI;
  const upright = turn > 90 || turn < -90 ? turn + 180 : turn;
  const place = `translate(${coordinate(x)} ${coordinate(y)}) rotate(${coordinate(upright)})`;
  const { colour } = styleOf(kind);
  return markup`<text transform="${place}" y="4" font-size="${String(LABEL_SIZE)}" text-anchor="middle" fill="${colour.light}" stroke="${PAPER.light}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${label}</text>`;
}
