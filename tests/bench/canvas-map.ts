import type { Point } from '#domain/fields.ts';
import { asId, type ViewId } from '#domain/ids.ts';
import type { DrawnId } from '#domain/view.ts';
import { generateMap } from '#exchange/generate/generate-map.ts';
import { writeFile } from '#exchange/write-file.ts';
import { changeOf } from '#lineage/change.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, nextDot } from '#lineage/write.ts';
import { arrange } from '#ui/canvas/arrange.ts';
import type { CanvasWords } from '#ui/canvas/canvas-words.ts';
import { drawEcosystem } from '#ui/canvas/draw-ecosystem.ts';
import type { Drawing } from '#ui/canvas/drawing.ts';
import { inRows } from '#ui/canvas/in-rows.ts';

const WORDS: CanvasWords = {
  region: '',
  keys: '',
  picture: '',
  unnamed: 'sans nom',
  contested: 'en débat',
  link: (kind) => kind,
  linkFrom: (name) => name,
  linkTo: '',
  sphere: (sphere) => sphere,
  overview: '',
  held: (n) => String(n),
  fold: (name) => name
};

/** A map as a file, every box of which has a place, with about so many boxes and lines. */
export interface CanvasMap {
  readonly file: Buffer;
  readonly boxes: number;
  readonly lines: number;
}

/** A generated map that is drawn with about so many boxes and lines, laid out in rows. */
export async function canvasMap(elements: number): Promise<CanvasMap> {
  const actors = actorsFor(elements);
  const map = generateMap({ actors, seed: 1 });
  const drawing = drawnOf(map.state);
  const boxes = [...drawing.nodes.values()];
  const positions = arrange(
    { nodes: boxes.map((box) => ({ ...box, fixed: null, now: [0, 0] })), ties: [] },
    (level) => inRows(level)
  ) as ReadonlyMap<string, Point> as ReadonlyMap<DrawnId, Point>;
  const changes = [
    changeOf('view', asId<ViewId>('v_main'), {
      positions
    })
  ];
  const state = fold(map.state, [{ dot: nextDot(map.state, 'benchbenchbench0'), changes }]);
  const file = Buffer.from(await writeFile({ ...map, state }));
  return { file, boxes: boxes.length, lines: drawing.edges.size };
}

function drawnOf(state: ReturnType<typeof generateMap>['state']): Drawing {
  return drawEcosystem(readBack(state).ecosystem, WORDS, (text) => text.length * 7.5);
}

// Elements grow with actors in proportion, nearly: one correction is enough.
function actorsFor(elements: number): number {
  const size = (actors: number): number => {
    const { nodes, edges } = drawnOf(generateMap({ actors, seed: 1 }).state);
    return nodes.size + edges.size;
  };
  const first = Math.round(elements / 4);
  return Math.round((first * elements) / size(first));
}
