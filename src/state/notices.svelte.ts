/** Something to tell the user, read out by assistive technology, that goes by itself. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  /** What can be done about it: usually, taking it back. */
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

const SHOWN_FOR = 8_000;

/** What there is to tell the user now. */
export class Notices {
  #notices = $state.raw<readonly Notice[]>([]);
  #next = 1;

  get current(): readonly Notice[] {
    return this.#notices;
  }

  /** Says something; the last three are shown. */
  say(text: string, action: Notice['action'] = null): void {
    const id = this.#next++;
    this.#notices = [...this.#notices, { id, text, action }].slice(-3);
    setTimeout(() => {
      this.dismiss(id);
    }, SHOWN_FOR);
  }

  dismiss(id: number): void {
    this.#notices = this.#notices.filter((notice) => notice.id !== id);
  }
}
