import type { Core } from 'cytoscape';

/** A rectangle of the canvas by its sides, in its units. */
export interface Sides {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** An element as cytoscape draws it. */
export interface DrawnElement {
  boundingBox(): Sides;
  isEdge(): boolean;
  isParent(): boolean;
  visible(): boolean;
  removed(): boolean;
  parallelEdges(): Iterable<DrawnElement>;
  source(): DrawnElement;
  target(): DrawnElement;
  ancestors(): { readonly length: number };
  interactive(): boolean;
  /** How late it came to the picture. */
  poolIndex(): number;
  readonly _private: {
    readonly rscratch: {
      readonly inDragLayer?: boolean;
      /** Where a line starts, bends and ends, x then y, once it is worked out. */
      readonly allpts?: readonly number[];
    };
  };
}

/** A part of the map, painted. */
export interface Layer {
  readonly canvas: HTMLCanvasElement;
  readonly bb: { readonly x1: number; readonly y1: number; readonly w: number; readonly h: number };
}

/** Elements in the order they are drawn in, and those of them that the pointer meets. */
export type Order = DrawnElement[] & { readonly interactive: readonly DrawnElement[] };

/**
 * The parts of cytoscape's canvas renderer that we lean on. They are its own
 * business and belong to no version's promises: the version is pinned, and
 * tests/e2e/canvas-cache.spec.ts counts what they do.
 */
export interface Renderer {
  readonly NODE: number;
  readonly cy: Core & { mutableElements(): { toArray(): readonly DrawnElement[] } };
  readonly canvasWidth: number;
  readonly canvasHeight: number;
  readonly hoverData: { readonly draggingEles?: boolean };
  readonly data: {
    readonly contexts: readonly CanvasRenderingContext2D[];
    readonly canvasNeedsRedraw: readonly boolean[];
    readonly lyrTxrCache: {
      getLayers: (elements: readonly DrawnElement[], pixelRatio: number) => readonly Layer[] | null;
      invalidateElements: (elements: readonly DrawnElement[]) => void;
      enqueueElementRefinement: (element: DrawnElement) => void;
    };
  };
  /** What is drawn, in that order; `null` when it is to be put in order again. */
  cachedZSortedEles: Order | null;
  getCachedZSortedEles: (isStale?: boolean) => Order;
  updateCachedGrabbedEles(): void;
  notify: (event: string, elements?: Iterable<DrawnElement>) => void;
  render: (options?: { readonly forcedContext?: object }) => void;
  drawLayeredElements: (
    context: CanvasRenderingContext2D,
    elements: readonly DrawnElement[],
    pixelRatio: number,
    extent: Sides | undefined
  ) => void;
  drawCachedElements: (
    context: CanvasRenderingContext2D,
    elements: readonly DrawnElement[],
    pixelRatio: number
  ) => void;
  drawCachedElement(
    context: CanvasRenderingContext2D,
    element: DrawnElement,
    pixelRatio: number,
    extent: Sides
  ): void;
  drawElementUnderlay(context: CanvasRenderingContext2D, element: DrawnElement): void;
  drawElementOverlay(context: CanvasRenderingContext2D, element: DrawnElement): void;
  drawElement(
    context: CanvasRenderingContext2D,
    element: DrawnElement,
    fromCorner: null,
    withText: boolean,
    withOverlay: boolean
  ): void;
  drawElementText(
    context: CanvasRenderingContext2D,
    element: DrawnElement,
    fromCorner: null,
    isShown: boolean
  ): void;
  eleTextBiggerThanMin(element: DrawnElement, scale: number): boolean;
  readonly beforeRenderPriorities: { readonly eleCalcs: number; readonly lyrTxrDeq: number };
  readonly beforeRenderCallbacks: readonly {
    readonly priority: number;
    fn: (willDraw: boolean) => void;
  }[];
  recalculateRenderedStyle: (elements: Iterable<DrawnElement>, usesCache?: boolean) => void;
  beforeRender(callback: () => void, priority: number): void;
  redrawHint(layer: 'drag' | 'eles', isDue: boolean): void;
  redraw(): void;
  getPixelRatio(): number;
  onUpdateEleCalcs(callback: (isToDraw: boolean, changed: Iterable<DrawnElement>) => void): void;
}

/** The renderer behind a canvas. */
export function rendererOf(cy: Core): Renderer {
  return (cy as unknown as { renderer(): Renderer }).renderer();
}
