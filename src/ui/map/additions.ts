import type { Notices } from '#state/notices.svelte.ts';
import { words } from '#ui/shared/words.svelte.ts';

/** Says what is added: one notice for all that is added while it shows. */
export class Additions {
  readonly #notices: Notices;
  #count = 0;
  #said = '';

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  say(name: string): void {
    const last = this.#notices.current.find(({ text }) => text === this.#said);
    this.#count = last ? this.#count + 1 : 1;
    if (last) this.#notices.dismiss(last.id);
    this.#said =
      this.#count === 1 ? words.map.added(name) : words.map.addedSeveral(this.#count, name);
    this.#notices.say(this.#said);
  }
}
