import cytoscape, { type EdgeSingular } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '#domain/fields.ts';
import type { LayOut, LevelBox } from '#drawing/places/arrange.ts';
import { boxAround, type Box } from '#drawing/box.ts';
import { connectedParts } from '#drawing/places/connected-parts.ts';
import { inRows } from '#drawing/places/in-rows.ts';
import { layoutCost } from './layout-cost.ts';
import { placeNear, withoutOverlaps } from '#drawing/places/place-near.ts';
import type { Tie } from '#drawing/places/to-arrange.ts';
import { withSeed } from './with-seed.ts';

/** How many boxes and ties all the draws for a map come to. */
const EFFORT = 3000;
const MOST_DRAWS = 24;
/** Room around what is tied together, when there is more on the map. */
const AROUND_A_PART = 24;
/** Springs pull several ties of one box short: the same places further apart may read better. */
const SCALES = [1, 1.2, 1.45];
/** Past this many boxes and ties, a rougher layout: the fine one takes over five seconds. */
const MANY = 4000;

cytoscape.use(fcose);

/**
 * Lays out the levels of a map of so many boxes and ties by springs: boxes that
 * are tied come near. Springs depend on where they start from: of several draws,
 * as many as the size of the map allows, the one that reads best is kept. The
 * same boxes and ties always get the same answer.
 *
 * Layout: fCoSE (Balci & Dogrusoz, 2022), which keeps fixed boxes in place.
 */
export function springLayout(size: number): LayOut {
  const draws = Math.max(1, Math.min(MOST_DRAWS, Math.floor(EFFORT / size)));
  return (boxes, ties) => {
    if (boxes.every(({ fixed }) => fixed)) return new Map();
    if (boxes.some(({ fixed }) => fixed))
      return easiestToRead(boxes, ties, amongFixed(draws, boxes, ties));

    const parts = connectedParts(boxes, ties).map((part) => {
      const [only, another] = part;
      // Springs for one box take as long as for ten, and most boxes of a large map stand alone.
      if (only && !another) return { boxes: part, places: new Map([[only.id, [0, 0] as const]]) };
      const ids = new Set(part.map(({ id }) => id));
      const within = ties.filter(({ from }) => ids.has(from));
      // Two boxes have one way to stand.
      const drawn = fromScratch(part.length < 3 ? 1 : draws, part, within);
      return { boxes: part, places: easiestToRead(part, within, drawn) };
    });
    return sideBySide(parts);
  };
}

interface Part {
  readonly boxes: readonly LevelBox[];
  readonly places: ReadonlyMap<string, Point>;
}

/** Parts that nothing ties to one another go in rows, the largest first: springs would mix them. */
function sideBySide(parts: readonly Part[]): Map<string, Point> {
  const framed = parts
    .map((part) => {
      const whole = boxAround(part.boxes.map((box) => boxAt(box, part.places)));
      const margin = part.boxes.length > 1 ? AROUND_A_PART : 0;
      return {
        ...part,
        id: part.boxes[0]?.id ?? '',
        middle: whole?.at ?? [0, 0],
        width: (whole?.width ?? 0) + 2 * margin,
        height: (whole?.height ?? 0) + 2 * margin
      };
    })
    .sort((one, other) => other.width * other.height - one.width * one.height);
  const rows = inRows(framed);
  return new Map(
    framed.flatMap(({ id, boxes, places, middle }) => {
      const [x, y] = rows.get(id) ?? [0, 0];
      return boxes.map((box) => {
        const [boxX, boxY] = boxAt(box, places).at;
        return [box.id, [boxX - middle[0] + x, boxY - middle[1] + y] as const];
      });
    })
  );
}

function boxAt({ id, width, height }: LevelBox, places: ReadonlyMap<string, Point>): Box {
  return { at: places.get(id) ?? [0, 0], width, height };
}

function* fromScratch(
  draws: number,
  boxes: readonly LevelBox[],
  ties: readonly Tie[]
): Generator<Map<string, Point>> {
  for (let seed = 1; seed <= draws; seed++) {
    const drawn = springs(boxes, ties, { seed, starts: null });
    for (const scale of SCALES) {
      yield scaled(drawn, scale);
      yield turned(drawn, scale);
    }
  }
}

function* amongFixed(
  draws: number,
  boxes: readonly LevelBox[],
  ties: readonly Tie[]
): Generator<Map<string, Point>> {
  yield springs(boxes, ties, { seed: 1, starts: placeNear(boxes, ties) });
  // With one or two fixed boxes there are as many ways as without; with more, hardly any.
  for (let seed = 1; seed <= draws; seed++) yield springs(boxes, ties, { seed, starts: null });
}

function easiestToRead(
  boxes: readonly LevelBox[],
  ties: readonly Tie[],
  wished: Iterable<Map<string, Point>>
): Map<string, Point> {
  let best = new Map<string, Point>();
  let lowest = Infinity;
  for (const places of wished) {
    const apart = withoutOverlaps(boxes, places);
    const cost = layoutCost(boxes, ties, apart);
    if (cost >= lowest) continue;
    best = apart;
    lowest = cost;
  }
  return best;
}

function scaled(places: ReadonlyMap<string, Point>, factor: number): Map<string, Point> {
  return new Map([...places].map(([id, [x, y]]) => [id, [x * factor, y * factor]]));
}

// Springs know no screen: what came out tall may read as well lying down.
function turned(places: ReadonlyMap<string, Point>, factor: number): Map<string, Point> {
  return new Map([...places].map(([id, [x, y]]) => [id, [y * factor, x * factor]]));
}

interface Start {
  readonly seed: number;
  /** Where boxes start from; `null` to start from distances in the graph. */
  readonly starts: ReadonlyMap<string, Point> | null;
}

function springs(
  boxes: readonly LevelBox[],
  ties: readonly Tie[],
  { seed, starts }: Start
): Map<string, Point> {
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...boxes.map(({ id, width, height }) => {
        const [x, y] = starts?.get(id) ?? [0, 0];
        return { data: { id, width, height }, position: { x, y } };
      }),
      ...ties.map(({ from, to, length }) => ({ data: { source: from, target: to, length } }))
    ],
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }]
  });
  const options = {
    name: 'fcose',
    quality: boxes.length + ties.length > MANY ? 'draft' : 'default',
    animate: false,
    fit: false,
    randomize: starts === null,
    packComponents: false,
    nodeSeparation: 100,
    idealEdgeLength: (edge: EdgeSingular) => edge.data('length') as number,
    nodeRepulsion: 7000,
    gravity: 0.35,
    tilingPaddingVertical: 30,
    tilingPaddingHorizontal: 30,
    fixedNodeConstraint: boxes.flatMap(({ id, fixed }) =>
      fixed ? [{ nodeId: id, position: { x: fixed[0], y: fixed[1] } }] : []
    )
  };
  withSeed(seed, () => graph.layout(options).run());
  const places = new Map(
    graph.nodes().map((node) => {
      const { x, y } = node.position();
      return [node.id(), [x, y] as const];
    })
  );
  graph.destroy();
  return places;
}
