import type { ActorId } from '#domain/ids.ts';

/** How long the handle of an actor stays once the pointer left it, in milliseconds. */
const LINGERING = 500;

/** What the pointer is on, and the actor that a link is being made from. */
export class Pointing {
  /** What is under the pointer; `null` for the background. */
  under = $state.raw<string | null>(null);
  /** The last actor it was on, for as long as its handle stays. */
  hovered = $state.raw<ActorId | null>(null);
  /** The actor that the next press makes a link from. */
  armed = $state.raw<ActorId | null>(null);
  #leaving: ReturnType<typeof setTimeout> | undefined;

  /** The pointer came on something, an actor or not, or on the background. */
  hover(id: string | null, actor: ActorId | null): void {
    this.stay();
    this.under = id;
    if (this.armed) return;
    if (actor) this.hovered = actor;
    else this.#leaving = setTimeout(() => (this.hovered = null), LINGERING);
  }

  /** The pointer is on the handle: it stays. */
  stay(): void {
    clearTimeout(this.#leaving);
  }
}
