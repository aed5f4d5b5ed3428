import type { Ecosystem } from '#domain/ecosystem.ts';
import { MapCopy, type MapChange } from './map-copy.ts';

/** How many records go in one message: copying more of them at once would hold a frame up. */
const PART = 250;

/** Keeps the copy of a map on the other side of a worker's door up to date. */
export class MapFeed {
  readonly #post: (changes: readonly MapChange[]) => void;
  readonly #pause: () => Promise<void>;
  readonly #sent = new MapCopy();
  #wanted: Ecosystem | null = null;

  /** What posts changes, and what lets the page live between two parts. */
  constructor(post: (changes: readonly MapChange[]) => void, pause: () => Promise<void>) {
    this.#post = post;
    this.#pause = pause;
  }

  /**
   * Sends what the other side lacks of a map: all of it the first time, and then
   * what changed. Resolves to whether the other side has it whole: not when
   * another map is wanted meanwhile.
   */
  async send(ecosystem: Ecosystem): Promise<boolean> {
    this.#wanted = ecosystem;
    const changes = this.#sent.changesTo(ecosystem);
    for (;;) {
      const part = nextOf(changes, PART);
      if (part.length > 0) this.#post(part);
      if (part.length < PART) return true;
      await this.#pause();
      if (this.#wanted !== ecosystem) return false;
    }
  }
}

function nextOf(changes: Generator<MapChange, void>, most: number): MapChange[] {
  const part: MapChange[] = [];
  while (part.length < most) {
    const next = changes.next();
    if (next.done) break;
    part.push(next.value);
  }
  return part;
}
