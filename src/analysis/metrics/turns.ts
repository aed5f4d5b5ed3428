/** Actors to be looked at again, each waiting once at most. */
export class Turns {
  readonly #ring: Int32Array;
  readonly #waits: Uint8Array;
  #first = 0;
  #length: number;

  constructor(actors: Int32Array) {
    this.#ring = actors;
    this.#waits = new Uint8Array(actors.length).fill(1);
    this.#length = actors.length;
  }

  take(): number {
    if (this.#length === 0) return -1;
    const actor = this.#ring[this.#first]!;
    this.#first = this.#from(this.#first + 1);
    this.#length -= 1;
    this.#waits[actor] = 0;
    return actor;
  }

  put(actor: number): void {
    if (this.#waits[actor] === 1) return;
    this.#waits[actor] = 1;
    this.#ring[this.#from(this.#first + this.#length)] = actor;
    this.#length += 1;
  }

  /** A place in the ring, from one at most a turn ahead: a division would take longer than all the rest. */
  #from(place: number): number {
    return place < this.#ring.length ? place : place - this.#ring.length;
  }
}
