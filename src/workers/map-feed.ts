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
  #sending = Promise.resolve(false);
  #turn = 0;

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
    // Asked again for the map on its way, it is there for both once it is there.
    if (ecosystem !== this.#wanted) {
      this.#wanted = ecosystem;
      this.#turn += 1;
      this.#sending = this.#lead(ecosystem, this.#turn);
    }
    return this.#sending;
  }

  /** A map wanted, left for another and wanted again is led to anew: what was sent for the first is not all there. */
  async #lead(ecosystem: Ecosystem, turn: number): Promise<boolean> {
    const changes = this.#sent.changesTo(ecosystem);
    for (;;) {
      const part = nextOf(changes, PART);
      if (part.length > 0) this.#post(part);
      if (part.length < PART) return true;
      await this.#pause();
      if (this.#turn !== turn) return false;
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
