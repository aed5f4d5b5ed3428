import type { CDPSession, Page } from '@playwright/test';

interface Place {
  readonly x: number;
  readonly y: number;
}

const STEPS = 8;

/** Fingers on the screen of a page. */
export class Fingers {
  readonly #session: CDPSession;
  readonly #page: Page;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(page, await page.context().newCDPSession(page));
  }

  /** Moves fingers together, each along its own way, after holding still for so long. */
  async move(ways: readonly (readonly [from: Place, to: Place])[], restsFor = 0): Promise<void> {
    await this.#send(
      'touchStart',
      ways.map(([from]) => from)
    );
    for (let step = 1; step <= STEPS; step++) {
      const at = step / STEPS;
      const points = ways.map(([from, to]) => ({
        x: from.x + (to.x - from.x) * at,
        y: from.y + (to.y - from.y) * at
      }));
      await this.#send('touchMove', points);
    }
    await this.#page.waitForTimeout(restsFor);
    await this.#send('touchEnd', []);
  }

  /** Presses for so many milliseconds. */
  async press(at: Place, during = 40): Promise<void> {
    await this.#send('touchStart', [at]);
    await this.#page.waitForTimeout(during);
    await this.#send('touchEnd', []);
  }

  /** Presses twice in a row, sent at once: a busy machine would put the second too late for one gesture. */
  async pressTwice(at: Place): Promise<void> {
    const types = ['touchStart', 'touchEnd', 'touchStart', 'touchEnd'] as const;
    await Promise.all(types.map((type) => this.#send(type, type === 'touchEnd' ? [] : [at])));
  }

  async #send(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly Place[]
  ): Promise<void> {
    const touchPoints = points.map((point, id) => ({ ...point, id }));
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
