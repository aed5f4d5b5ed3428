import type { Point } from '#domain/fields.ts';
import type { Way } from '#ui/layouts/way.ts';
import { arrange } from '#drawing/places/arrange.ts';
import { Arranger } from './arranger.ts';
import type { CanvasView } from './canvas-view.ts';
import { layoutRequest } from './layout-request.ts';
import { outside } from './outside.ts';
import { placeNear } from '#drawing/places/place-near.ts';
import { Provisional } from './provisional.ts';
import { rowsBelow } from './rows-below.ts';
import type { ToArrangeAll } from '#drawing/places/to-arrange.ts';

type Places = ReadonlyMap<string, Point>;

/** What works places out. Loaded with the first layout: most maps open with their places. */
export class Layouts {
  readonly provisional: Provisional;
  readonly #canvas: CanvasView;
  readonly #arranger: Arranger;

  constructor(canvas: CanvasView, onbusy: (isBusy: boolean) => void) {
    this.#canvas = canvas;
    this.provisional = new Provisional(canvas);
    this.#arranger = new Arranger(onbusy);
  }

  /** What is drawn as it is now, some of it to stay where it is. */
  requestWith(fixed: ReadonlySet<string>): ToArrangeAll {
    return this.#canvas.with((picture) => layoutRequest(picture, this.#canvas.drawing, fixed));
  }

  /** What is drawn that is not among some boxes, nor in one of them. */
  outside(ids: ReadonlySet<string>): readonly string[] {
    return outside(this.#canvas.drawing, ids);
  }

  /** Off the main thread; `null` when another one was asked for meanwhile, or it was stopped. */
  arrange(request: ToArrangeAll, way: Way): Promise<Places | null> {
    return this.#arranger.arrange(request, way);
  }

  /** At once: each near what it is tied to. */
  near(request: ToArrangeAll): Places {
    return arrange(request, placeNear);
  }

  /** At once, whatever the size of the map: in rows, one by organisation and level. */
  inRows(request: ToArrangeAll): Places {
    return arrange(request, rowsBelow);
  }

  stop(): void {
    this.#arranger.stop();
  }
}
