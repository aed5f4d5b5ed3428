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
  parallelEdges(): Iterable<DrawnElement>;
  readonly _private: { readonly rscratch: { readonly inDragLayer?: boolean } };
}

/** A part of the map, painted. */
export interface Layer {
  readonly canvas: HTMLCanvasElement;
  readonly bb: { readonly x1: number; readonly y1: number; readonly w: number; readonly h: number };
}

/**
 * The parts of cytoscape's canvas renderer that we lean on. They are its own
 * business and belong to no version's promises: the version is pinned, and
 * tests/e2e/canvas-cache.spec.ts counts what they do.
 */
export interface Renderer {
  readonly NODE: number;
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
  notify: (event: string, elements?: Iterable<DrawnElement>) => void;
  render: (options?: { readonly forcedContext?: object }) => void;
  drawLayeredElements: (
    context: CanvasRenderingContext2D,
    elements: readonly DrawnElement[],
    pixelRatio: number,
    extent: Sides | undefined
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
  readonly beforeRenderPriorities: { readonly lyrTxrDeq: number };
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
