import type { DrawnEdge } from './drawing.ts';

interface Kept {
  readonly mark: string;
  readonly drawn: object;
}

/**
 * What was drawn of each record, so that only what changed is worked out again. Records that did
 * not change keep their identity.
 */
export class DrawingMemory {
  readonly #kept = new WeakMap<object, Kept>();
  #lines: ReadonlyMap<string, DrawnEdge> = new Map();

  /**
   * What is drawn of a record, as before when neither it nor its mark changed.
   *
   * @param mark - all that the drawing depends on but the record itself.
   */
  of<Drawn extends object>(record: object, mark: string, draw: () => Drawn): Drawn {
    const kept = this.#kept.get(record);
    if (kept?.mark === mark) return kept.drawn as Drawn;
    const drawn = draw();
    this.#kept.set(record, { mark, drawn });
    return drawn;
  }

  /** Lines that are of no one record, the same ones as before where they did not change. */
  lines(drawn: readonly DrawnEdge[]): readonly DrawnEdge[] {
    const lines = drawn.map((line) => this.#lines.get(line.id) ?? line);
    this.#lines = new Map(lines.map((line) => [line.id, line]));
    return lines;
  }
}
