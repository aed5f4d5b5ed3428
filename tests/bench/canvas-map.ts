import { generateMap } from '#exchange/generate/generate-map.ts';
import { writeFile } from '#exchange/write-file.ts';
import { drawnOf, inPlace } from '#testing/in-place.ts';

/** A map as a file, every box of which has a place, with about so many boxes and lines. */
export interface CanvasMap {
  readonly file: Buffer;
  readonly boxes: number;
  readonly lines: number;
}

/** A generated map that is drawn with about so many boxes and lines, laid out in rows. */
export async function canvasMap(elements: number): Promise<CanvasMap> {
  const map = generateMap({ actors: actorsFor(elements), seed: 1 });
  const { nodes, edges } = drawnOf(map.state);
  const file = Buffer.from(await writeFile({ ...map, state: inPlace(map.state) }));
  return { file, boxes: nodes.size, lines: edges.size };
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
