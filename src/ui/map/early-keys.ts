import { isForPage, isForControl } from './keys-of-page.ts';
import { isElsewhere } from './is-elsewhere.ts';
import type { Early } from './press-again.ts';

/**
 * Keeps what is pressed while what it is for is being loaded, and presses it
 * again, in order, once it is there: nobody has to know that the page comes in parts.
 */
export class EarlyKeys {
  readonly #kept: Early[] = [];
  #awaited = 0;
  /** Until the page is whole, buttons are the browser's: they are there. */
  #isOpening = true;
  #isReplaying = false;
  #isPressing = false;

  /** Keeps what is pressed from now on until something has come; gives it back. */
  until<Coming>(coming: Promise<Coming>): Promise<Coming> {
    this.#awaited += 1;
    // Later: what has come is first put on the page, and may itself await something.
    const end = (): void => {
      setTimeout(() => {
        this.#awaited -= 1;
        void this.#replay();
      });
    };
    coming.then(end, end);
    return coming;
  }

  /** Takes a key before the page does, if it is early. */
  readonly takeKey = (event: KeyboardEvent): void => {
    if (this.#isLate() || !isForPage(event)) return;
    // What is typed in a field stays there, but for what follows keys that are pressed again.
    const isNext = this.#isReplaying || this.#kept.length > 0;
    if (!isNext && (isElsewhere(event.target) || (this.#isOpening && isForControl(event)))) return;
    this.#take(event, event);
  };

  /** Takes what is pasted before the page does, if it is early. */
  readonly takePaste = (event: ClipboardEvent): void => {
    if (this.#isLate() || isElsewhere(event.target)) return;
    const { clipboardData } = event;
    const formats = clipboardData?.types ?? [];
    const pasted = new Map(formats.map((one) => [one, clipboardData?.getData(one) ?? '']));
    this.#take(event, { pasted });
  };

  #isLate(): boolean {
    return this.#isPressing || (this.#awaited === 0 && !this.#isReplaying);
  }

  #take(event: Event, early: Early): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#kept.push(early);
  }

  async #replay(): Promise<void> {
    if (this.#awaited > 0 || this.#isReplaying) return;
    this.#isOpening = false;
    if (this.#kept.length === 0) return;
    this.#isReplaying = true;
    try {
      const { pressAgain } = await import('./press-again.ts');
      while (this.#awaited === 0) {
        const next = this.#kept.shift();
        if (!next) break;
        this.#isPressing = true;
        pressAgain(next);
        this.#isPressing = false;
        // What was pressed may have something else loaded, which the next key is for.
        await new Promise((resolve) => setTimeout(resolve));
      }
    } finally {
      this.#isPressing = this.#isReplaying = false;
    }
  }
}
