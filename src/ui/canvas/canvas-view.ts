import cytoscape, {
  type Core,
  type EdgeSingular,
  type NodeSingular,
  type StylesheetStyle
} from 'cytoscape';
import type { Point } from '#domain/fields.ts';
import type { DrawnId } from '#domain/view.ts';
import { isSameBox, type Box } from '#drawing/box.ts';
import { Camera } from './camera.ts';
import { listen, type CanvasEvents } from './canvas-events.ts';
import type { Drawing } from '#drawing/drawing.ts';
import { differenceOf } from './drawing-difference.ts';
import { Marks } from './marks.ts';
import { Mover } from './move-boxes.ts';
import type { Theme } from '#drawing/palette.ts';
import type { Quicken } from './ready-to-draw.ts';
import { applyDifference } from './apply-difference.ts';
import { stylesheet } from './stylesheet.ts';
import { Unsettled } from './unsettled.ts';

const NOTHING: Drawing = { nodes: new Map(), edges: new Map(), participations: [] };

/** The picture of a map: the one owner of the cytoscape instance. */
export class CanvasView {
  /** What is seen of it. */
  readonly camera: Camera;
  /** What is chosen on it, and stands out. */
  readonly marks: Marks;
  readonly #cy: Core;
  readonly #waiting: Unsettled;
  readonly #mover: Mover;
  #drawing = NOTHING;

  constructor(container: HTMLElement, theme: Theme, quicken: Quicken, events: CanvasEvents) {
    this.#cy = cytoscape({
      container,
      style: stylesheet(theme),
      layout: { name: 'preset' },
      minZoom: 0.05,
      maxZoom: 4,
      // One machine pixel a drawn pixel is enough for lines and names of this size, and a screen
      // with twice as many would take twice the time to pan.
      pixelRatio: Math.min(window.devicePixelRatio, 2),
      selectionType: 'single',
      boxSelectionEnabled: true
    });
    quicken(this.#cy);
    this.#waiting = new Unsettled(this.#cy);
    this.#mover = new Mover(this.#cy, (nodes) => {
      this.#waiting.settle(nodes);
    });
    this.camera = new Camera(this.#cy);
    this.marks = new Marks(this.#cy);
    listen(this.#cy, {
      ...events,
      onselect: (ids) => {
        if (!this.marks.isAsked(ids)) events.onselect(ids);
      }
    });
  }

  /** What is drawn, shown or not. */
  get drawing(): Drawing {
    return this.#drawing;
  }

  /** What is drawn but has no place yet, and is therefore not shown. */
  get unsettled(): readonly string[] {
    return this.#waiting.boxes;
  }

  /**
   * Draws a picture in place of the last one, touching only what differs. New boxes are drawn in
   * their place, or wait for one.
   */
  draw(drawing: Drawing, places: ReadonlyMap<string, Point>): void {
    if (drawing === this.#drawing) return;
    const difference = differenceOf(this.#drawing, drawing);
    this.#drawing = drawing;
    this.#waiting.follow(drawing, difference, (id) => places.has(id));
    applyDifference(this.#cy, difference, {
      at: (id) => places.get(id),
      isUnsettled: (id) => this.#waiting.has(id)
    });
  }

  /** Puts boxes where they go, but for those that are being dragged; resolves once they are there. */
  place(positions: Iterable<readonly [string, Point]>, isAnimated = false): Promise<void> {
    return this.#mover.move(positions, isAnimated);
  }

  /** Puts boxes where they go in one frame, however many: for a picture that shows nothing yet. */
  put(positions: ReadonlyMap<string, Point>): void {
    this.#mover.put(positions);
  }

  /** Leaves boxes where someone put them, wherever they were on their way to. */
  leave(ids: Iterable<string>): void {
    this.#mover.leave(ids);
  }

  /** The boxes that are shown, containers included: those known before, but where they changed. */
  boxes(known: ReadonlyMap<DrawnId, Box>, changed: Iterable<string>): ReadonlyMap<DrawnId, Box> {
    const boxes = new Map(known);
    let isSame = true;
    for (const id of changed as Iterable<DrawnId>) {
      const node = this.#cy.getElementById(id);
      const box = node.empty() || this.#waiting.has(id) ? undefined : boxOf(node);
      const before = known.get(id);
      if (box ? before && isSameBox(box, before) : !before) continue;
      isSame = false;
      if (box) boxes.set(id, box);
      else boxes.delete(id);
    }
    return isSame ? known : boxes;
  }

  /** Whether nothing is shown. */
  get isBlank(): boolean {
    return this.#drawing.nodes.size === this.#waiting.count;
  }

  /** Where a line is drawn, halfway; `null` for what is no line, or has no place yet. */
  middleOf(id: string): Point | null {
    const line = this.#cy.getElementById(id);
    if (line.empty() || !line.isEdge() || this.#waiting.has(id)) return null;
    const { x, y } = (line as unknown as EdgeSingular).midpoint();
    return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
  }

  /** Draws in an appearance, with rules over it where colours are imposed. */
  dress(theme: Theme, over: readonly StylesheetStyle[] = []): void {
    this.#cy
      .style()
      .fromJson([...stylesheet(theme), ...over])
      .update();
  }

  setEditable(isEditable: boolean): void {
    this.#cy.autoungrabify(!isEditable);
  }

  setSelectable(isSelectable: boolean): void {
    this.#cy.autounselectify(!isSelectable);
  }

  /** Whether a press adds to what is chosen, and a drag of the background boxes it. */
  setSelecting(isSelecting: boolean): void {
    this.#cy.selectionType(isSelecting ? 'additive' : 'single');
    this.#cy.userPanningEnabled(!isSelecting);
  }

  /** Has what is loaded on demand work on the same picture. */
  with<Result>(work: (picture: Core) => Result): Result {
    return work(this.#cy);
  }

  destroy(): void {
    this.#cy.destroy();
  }
}

function boxOf(node: NodeSingular): Box {
  const { x, y } = node.position();
  return { at: [x, y], width: node.outerWidth(), height: node.outerHeight() };
}
