import type { Point } from '#domain/fields.ts';
import { asId, type ViewId } from '#domain/ids.ts';
import type { DrawnId } from '#domain/view.ts';
import { changeOf } from '#lineage/change.ts';
import type { MapState } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, nextDot } from '#lineage/write.ts';
import { arrange } from '#drawing/places/arrange.ts';
import type { CanvasWords } from '#ui/canvas/canvas-words.ts';
import { drawEcosystem } from '#drawing/draw-ecosystem.ts';
import type { Drawing } from '#drawing/drawing.ts';
import { inRows } from '#drawing/places/in-rows.ts';

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

/** What is drawn of a map, with letters all as wide. */
export function drawnOf(state: MapState): Drawing {
  return drawEcosystem(readBack(state).ecosystem, WORDS, (text) => text.length * 7.5);
}

/** A map every box of which has a place, in rows, as if a layout had put it there. */
export function inPlace(state: MapState): MapState {
  const nodes = [...drawnOf(state).nodes.values()];
  const positions = arrange(
    { nodes: nodes.map((box) => ({ ...box, fixed: null, now: [0, 0] })), ties: [] },
    (level) => inRows(level)
  ) as ReadonlyMap<string, Point> as ReadonlyMap<DrawnId, Point>;
  const changes = [changeOf('view', asId<ViewId>('v_main'), { positions })];
  return fold(state, [{ dot: nextDot(state, 'benchbenchbench0'), changes }]);
}
