import type { Analysis } from '#analysis/analyse.ts';
import type { Finding } from '#analysis/finding.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { Analyst } from '#workers/analyst.ts';

/** What the analysis says of the map being looked at, kept up to date off the main thread. */
export class Findings {
  readonly #analyst = new Analyst();
  #analysis = $state.raw<Analysis | null>(null);
  #is = $state<'reading' | 'ready' | 'failed'>('reading');
  #asked = 0;

  get is(): 'reading' | 'ready' | 'failed' {
    return this.#is;
  }

  get all(): readonly Finding[] {
    return this.#analysis?.findings ?? [];
  }

  /** Reads a map again; the answer to an older one is let go. */
  async read(ecosystem: Ecosystem): Promise<void> {
    const asked = ++this.#asked;
    this.#is = 'reading';
    try {
      const analysis = await this.#analyst.analyse(ecosystem);
      if (asked !== this.#asked) return;
      this.#analysis = analysis;
      this.#is = 'ready';
    } catch (error) {
      if (asked !== this.#asked) return;
      console.error(error);
      this.#is = 'failed';
    }
  }

  stop(): void {
    this.#asked++;
    this.#analyst.stop();
  }
}
