import type { Point } from '#domain/fields.ts';
import type { ActorId } from '#domain/ids.ts';
import type { DrawnId } from '#domain/view.ts';

type Moved = ReadonlyMap<DrawnId, Point>;

/** Who hears of a drop. */
interface Hearing {
  readonly onmove: (moved: Moved) => void;
  readonly onnest?: (drop: Drop, moved: Moved) => void;
}

/** Where actors being dragged would go if they were let go of now. */
export interface Drop {
  readonly ids: readonly string[];
  /** The actor that would hold them; `null` to be on their own. */
  readonly inside: ActorId | null;
}

/** What the next drop does, besides moving: whoever follows a drag says it, whoever hears of the drop takes it. */
export class Dropping {
  #next: Drop | null = null;

  say(drop: Drop | null): void {
    this.#next = drop;
  }

  /** Actors were dropped, here: tells it as the one or the other. */
  tell(moved: Moved, { onmove, onnest }: Hearing): void {
    const drop = this.#next;
    this.#next = null;
    if (drop && onnest) onnest(drop, moved);
    else onmove(moved);
  }
}
