import cytoscape, {
  type Collection,
  type Core,
  type EdgeSingular,
  type NodeSingular,
  type SingularElementArgument,
  type StylesheetStyle
} from 'cytoscape';
import type { Point } from '#domain/fields.ts';
import type { DrawnId } from '#domain/view.ts';
import type { Box } from './box.ts';
import { listen, type CanvasEvents } from './canvas-events.ts';
import type { Drawing } from './drawing.ts';
import { differenceOf } from './drawing-difference.ts';
import { glide, jump } from './move-boxes.ts';
import type { Theme } from './palette.ts';
import { applyDifference } from './apply-difference.ts';
import { stylesheet } from './stylesheet.ts';
import { tiesOf } from './ties.ts';
import type { ToArrangeAll } from './to-arrange.ts';

/** Where the canvas is looked at from, in pixels and pixels a unit. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const NOTHING: Drawing = { nodes: new Map(), edges: new Map(), participations: [] };
/** Room left around the map when it is shown whole, in pixels. */
const FRAME = 40;
/** No closer than this when showing the whole of a small map: names stay the size of the app's. */
const CLOSEST_FIT = 1.4;
/** Past this many boxes a move is shown at once: drawing the way there would stutter. */
const MOST_ANIMATED = 150;

/** The picture of a map: the one owner of the cytoscape instance. */
export class CanvasView {
  /** What the page last asked to be chosen. */
  #asked: ReadonlySet<string> = new Set();
  #isReceding = false;
  readonly #cy: Core;
  #drawing = NOTHING;

  constructor(container: HTMLElement, theme: Theme, events: CanvasEvents) {
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
    keepCentre(this.#cy);
    void this.#quicken();
    listen(this.#cy, {
      ...events,
      onselect: (ids) => {
        // What the page chose may be drawn nowhere, a situation say: that is no choice by hand.
        const chosen = ids.length === this.#drawnOf(this.#asked).length;
        if (!chosen || ids.some((id) => !this.#asked.has(id))) events.onselect(ids);
      }
    });
  }

  // On demand: a map is drawn without it, only slower, and the page sooner.
  async #quicken(): Promise<void> {
    const [{ drawQuickly }, { letPinch }, { boxByFinger }] = await Promise.all([
      import('./quick-drawing.ts'),
      import('./pinch.ts'),
      import('./box-by-finger.ts')
    ]);
    if (this.#cy.destroyed()) return;
    drawQuickly(this.#cy);
    letPinch(this.#cy);
    boxByFinger(this.#cy);
  }

  get viewport(): Viewport {
    return { ...this.#cy.pan(), zoom: this.#cy.zoom() };
  }

  /** What is drawn but has no place yet, and is therefore not shown. */
  get unsettled(): DrawnId[] {
    return this.#cy.nodes('.unsettled:childless').map((node) => node.id() as DrawnId);
  }

  /** Draws a picture in place of the last one, touching only what differs; new boxes wait for a place. */
  draw(drawing: Drawing): void {
    applyDifference(this.#cy, differenceOf(this.#drawing, drawing));
    this.#drawing = drawing;
  }

  /** Puts boxes where they go, but for those that are being dragged; resolves once they are there. */
  async place(positions: Iterable<readonly [string, Point]>, isAnimated = false): Promise<void> {
    const moves = [...positions].flatMap(([id, at]) => {
      const node = this.#cy.getElementById(id);
      return node.nonempty() && node.isChildless() && !node.grabbed() ? [{ node, at }] : [];
    });
    const { nodes } = this.#drawing;
    const isGliding = isAnimated && nodes.size <= MOST_ANIMATED && isMotionWelcome();
    const there = isGliding ? glide(moves) : jump(this.#cy, moves);
    this.#reveal(moves.map(({ node }) => node));
    await there;
  }

  #reveal(nodes: readonly NodeSingular[]): void {
    this.#cy.batch(() => {
      for (const node of nodes) setClass(node, 'unsettled', false);
      this.#cy
        .nodes('.unsettled:parent')
        .filter((node) => node.descendants('.unsettled:childless').empty())
        .removeClass('unsettled');
      this.#cy
        .edges('.unsettled')
        .filter((edge) => edge.connectedNodes('.unsettled').empty())
        .removeClass('unsettled');
    });
  }

  /** What is drawn that is not among some boxes, nor in one of them. */
  outside(ids: ReadonlySet<string>): string[] {
    const { nodes } = this.#drawing;
    const isIn = (id: string | null): boolean =>
      id !== null && (ids.has(id) || isIn(nodes.get(id)?.inside ?? null));
    return [...nodes.keys()].filter((id) => !isIn(id));
  }

  /** What a layout needs to know; the boxes of `fixed` stay where they are. */
  toArrange(fixed: ReadonlySet<string>): ToArrangeAll {
    const { nodes } = this.#drawing;
    return {
      nodes: [...nodes.values()].map(({ id, inside, width, height }) => {
        const node = this.#cy.getElementById(id);
        const { x, y } = node.position();
        const isFixed = fixed.has(id) && node.isChildless();
        return { id, inside, width, height, fixed: isFixed ? [x, y] : null, now: [x, y] };
      }),
      ties: tiesOf(this.#drawing)
    };
  }

  /** The boxes that are shown, containers included. */
  boxes(): Map<DrawnId, Box> {
    const shown = this.#cy.nodes().filter((node) => !node.hasClass('unsettled'));
    return new Map(
      shown.toArray().map((node) => [node.id() as DrawnId, boxOf(node as NodeSingular)])
    );
  }

  /** Where a line is drawn, halfway; `null` for what is no line, or has no place yet. */
  middleOf(id: string): Point | null {
    const line = this.#cy.getElementById(id);
    if (line.empty() || !line.isEdge() || line.hasClass('unsettled')) return null;
    const { x, y } = (line as unknown as EdgeSingular).midpoint();
    return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
  }

  /** The part of the map that is in view. */
  extent(): Box {
    const { x1, y1, w, h } = this.#cy.extent();
    return { at: [x1 + w / 2, y1 + h / 2], width: w, height: h };
  }

  /** Draws in an appearance, with rules over it where colours are imposed. */
  dress(theme: Theme, over: readonly StylesheetStyle[] = []): void {
    this.#cy
      .style()
      .fromJson([...stylesheet(theme), ...over])
      .update();
  }

  select(ids: readonly string[]): void {
    const wanted = new Set(ids);
    this.#asked = wanted;
    this.#cy.batch(() => {
      for (const element of this.#cy.$(':selected').toArray())
        if (!wanted.has(element.id())) element.unselect();
      for (const id of wanted) {
        const element = this.#cy.getElementById(id);
        if (element.nonempty() && !element.selected()) element.select();
      }
    });
  }

  /** Makes some elements stand out, and the rest recede but for what stays bright; `null` for none. */
  highlight(ids: ReadonlySet<string> | null, bright: ReadonlySet<string> | null): void {
    // On a large map, going through all elements for nothing would hold every gesture up.
    if (bright === null && !this.#isReceding) return;
    this.#isReceding = bright !== null;
    this.#cy.batch(() => {
      for (const element of this.#cy.elements().toArray()) {
        setClass(element, 'highlighted', ids?.has(element.id()) ?? false);
        setClass(element, 'faded', bright !== null && !bright.has(element.id()));
      }
    });
  }

  /** Shows which box a link being made would go to; `null` for none. */
  aim(id: string | null): void {
    this.#cy.$('.aimed').removeClass('aimed');
    if (id !== null) this.#cy.getElementById(id).addClass('aimed');
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

  /** Shows the whole map, or some elements, no closer than names are comfortable to read. */
  fit(ids?: Iterable<string>): void {
    const shown = ids ? this.#elements(ids) : this.#cy.nodes();
    if (shown.empty()) return;
    this.#cy.fit(shown, FRAME);
    if (this.#cy.zoom() <= CLOSEST_FIT) return;
    this.#cy.zoom(CLOSEST_FIT);
    this.#cy.center(shown);
  }

  #elements(ids: Iterable<string>): Collection {
    const elements = this.#cy.collection();
    for (const id of ids) elements.merge(this.#cy.getElementById(id));
    return elements;
  }

  #drawnOf(ids: Iterable<string>): string[] {
    return [...ids].filter((id) => this.#cy.getElementById(id).nonempty());
  }

  /** Brings elements to the middle, unless they are in view already. */
  centreOn(ids: Iterable<string>): void {
    const elements = this.#elements(ids);
    if (elements.empty() || isWithin(elements.boundingBox(), this.#cy.extent())) return;
    if (isMotionWelcome()) this.#cy.animate({ center: { eles: elements } }, { duration: 250 });
    else this.#cy.center(elements);
  }

  zoomBy(factor: number): void {
    const middle = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: middle });
  }

  panBy(x: number, y: number): void {
    this.#cy.panBy({ x, y });
  }

  /** Has what is loaded on demand work on the same picture. */
  with<Result>(work: (picture: Core) => Result): Result {
    return work(this.#cy);
  }

  destroy(): void {
    this.#cy.destroy();
  }
}

// Cytoscape styles an element anew even when it is given a class that it has, or loses one it has not.
function setClass(element: SingularElementArgument, name: string, isWanted: boolean): void {
  if (element.hasClass(name) !== isWanted) element.toggleClass(name, isWanted);
}

function boxOf(node: NodeSingular): Box {
  const { x, y } = node.position();
  return { at: [x, y], width: node.outerWidth(), height: node.outerHeight() };
}

function isMotionWelcome(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

interface Extent {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const isWithin = (inner: Extent, outer: Extent): boolean =>
  inner.x1 >= outer.x1 && inner.x2 <= outer.x2 && inner.y1 >= outer.y1 && inner.y2 <= outer.y2;

/** What was in the middle stays there when the window or a panel changes size. */
function keepCentre(cy: Core): void {
  let [width, height] = [cy.width(), cy.height()];
  cy.on('resize', () => {
    cy.panBy({ x: (cy.width() - width) / 2, y: (cy.height() - height) / 2 });
    [width, height] = [cy.width(), cy.height()];
  });
}
