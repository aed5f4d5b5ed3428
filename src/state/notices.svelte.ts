import { untrack } from 'svelte';

/** Something to tell the user, read out by assistive technology, that goes by itself. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  /** What can be done about it: usually, taking it back. */
  readonly action: { readonly label: string; readonly run: () => void } | null;
  /** Stays until it is dismissed. */
  readonly lasts: boolean;
}

const SHOWN_FOR = 8_000;

/** What there is to tell the user now. */
export class Notices {
  #notices = $state.raw<readonly Notice[]>([]);
  #next = 1;

  get current(): readonly Notice[] {
    return this.#notices;
  }

  /** Says something; the last two are shown, for more would cover the map. */
  say(text: string, action: Notice['action'] = null): void {
    const { id } = this.#add({ text, action, lasts: false });
    setTimeout(() => {
      this.dismiss(id);
    }, SHOWN_FOR);
  }

  /** Says something that can wait for as long as it takes; returns what takes it away. */
  keep(text: string, action: Notice['action']): () => void {
    const { id } = this.#add({ text, action, lasts: true });
    return () => {
      this.dismiss(id);
    };
  }

  dismiss(id: number): void {
    this.#notices = this.#notices.filter((notice) => notice.id !== id);
  }

  #add(notice: Omit<Notice, 'id'>): Notice {
    const added = { ...notice, id: this.#next++ };
    // Not through `current`: whoever says something does not follow what else is said.
    untrack(() => {
      const passing = this.#notices.filter(({ lasts }) => !lasts).slice(-1);
      this.#notices = [...this.#notices.filter((one) => one.lasts || passing.includes(one)), added];
    });
    return added;
  }
}
