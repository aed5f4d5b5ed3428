import type { Core } from 'cytoscape';
import type { Point } from '#domain/fields.ts';
import type { DrawnId } from '#domain/view.ts';
import { NO_BOXES, type Box } from '#drawing/box.ts';
import { placeForActor } from '#drawing/places/free-place.ts';
import type { LayoutAsked } from '#ui/layouts/way.ts';
import type { Viewport } from './camera.ts';
import type { CanvasApi } from './canvas-api.ts';
import type { CanvasView } from './canvas-view.ts';
import type { Folding } from './folding.svelte.ts';
import type { Placing } from './placing.ts';

/** What is there once a map is drawn, its picture and what finds places on it, and what it can be asked. */
export class Stage implements CanvasApi {
  canvas = $state.raw<CanvasView | null>(null);
  placing = $state.raw<Placing | null>(null);
  viewport = $state.raw<Viewport>({ x: 0, y: 0, zoom: 1 });
  boxes = $state.raw<ReadonlyMap<DrawnId, Box>>(NO_BOXES);
  readonly #folding: Folding;
  readonly focus: () => void;

  constructor(folding: Folding, focus: () => void) {
    this.#folding = folding;
    this.focus = focus;
  }

  fit(ids?: Iterable<string>): void {
    this.canvas?.camera.fit(ids && this.#folding.drawnFor([...ids]));
  }

  centreOn(ids: Iterable<string>): void {
    this.canvas?.camera.centreOn(this.#folding.drawnFor([...ids]));
  }

  zoomBy(factor: number): void {
    this.canvas?.camera.zoomBy(factor);
  }

  with<Result>(work: (picture: Core) => Result): Result | undefined {
    return this.canvas?.with(work);
  }

  async arrange(asked: LayoutAsked): Promise<void> {
    await this.placing?.arrange(this.#folding.view, asked);
  }

  stopArranging(): void {
    this.placing?.stop();
  }

  freePlace(near?: Point, besides: readonly Box[] = []): Point {
    const extent = this.canvas?.camera.extent() ?? null;
    return placeForActor(near, [...this.boxes.values(), ...besides], extent);
  }

  place(positions: ReadonlyMap<DrawnId, Point>): void {
    this.placing?.put(positions);
  }
}
