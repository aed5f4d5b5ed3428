import { withoutNews } from './bounds-news.ts';
import type { DrawnElement, Renderer } from './renderer.ts';
import { noteUnderWay } from './under-way.ts';

/** Up to this many changed elements are worked out in the frame they change in. */
const AT_ONCE = 200;
/** How much of a frame working out more takes, in milliseconds. */
const SLICE = 6;
/** As many are worked out between two looks at the clock. */
const FEW = 8;

/**
 * Works out where changed lines and boxes are drawn in slices of frames. cytoscape does so before
 * the next frame, however many they are: laying out a large map would hold the page up.
 */
export class Backlog {
  readonly #renderer: Renderer;
  readonly #workOut: (elements: readonly DrawnElement[]) => void;
  readonly #onready: (elements: readonly DrawnElement[]) => void;
  readonly #due = new Set<DrawnElement>();
  #isLong = false;

  /** @param onready - is told of elements once they are worked out, when they are many. */
  constructor(renderer: Renderer, onready: (elements: readonly DrawnElement[]) => void) {
    const workOut = renderer.recalculateRenderedStyle.bind(renderer);
    this.#renderer = renderer;
    this.#workOut = workOut;
    this.#onready = onready;
    let isInFrame = false;
    renderer.recalculateRenderedStyle = (elements, usesCache) => {
      if (!isInFrame) {
        workOut(elements, usesCache);
        return;
      }
      // Only what a frame asks for may wait, not what this asks for in turn.
      isInFrame = false;
      for (const element of elements) this.#due.add(element);
      this.#goOn();
    };
    const step = renderer.beforeRenderCallbacks.find(
      ({ priority }) => priority === renderer.beforeRenderPriorities.eleCalcs
    );
    if (!step) throw new Error('cytoscape works out its elements at another time');
    const before = step.fn;
    step.fn = (willDraw) => {
      isInFrame = true;
      before(willDraw || this.#isLong);
      isInFrame = false;
    };
  }

  /** Whether some of what changed waits for the frames to come. */
  get isLong(): boolean {
    return this.#isLong;
  }

  #goOn(): void {
    // What is dragged follows the hand.
    const isHeld = this.#renderer.hoverData.draggingEles === true;
    const isLong = !isHeld && (this.#isLong || this.#due.size > AT_ONCE);
    // The last of it is followed by a frame of its own to draw it all in.
    const isWorkedOut = this.#due.size === 0;
    const end = performance.now() + SLICE;
    while (this.#due.size > 0 && (!isLong || performance.now() < end)) {
      const some = takenFrom(this.#due, isLong ? FEW : Infinity);
      withoutNews(this.#renderer.cy, () => {
        this.#workOut(some);
        if (isLong) this.#onready(some);
      });
    }
    this.#isLong = isLong && !isWorkedOut;
    noteUnderWay(this.#renderer.cy, this, this.#isLong);
    if (!isLong || this.#isLong) return;
    this.#renderer.redrawHint('eles', true);
    this.#renderer.redraw();
  }
}

/** Takes some elements out of a set; those that have left the picture are none. */
function takenFrom(all: Set<DrawnElement>, most: number): DrawnElement[] {
  const taken: DrawnElement[] = [];
  for (const element of all) {
    if (taken.length >= most) break;
    all.delete(element);
    if (!element.removed()) taken.push(element);
  }
  return taken;
}
