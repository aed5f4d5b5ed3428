import type { Look } from '#analysis/layered.ts';
import type { PanelMeasures } from '#analysis/measure/panel-measures.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Criterion } from '#domain/map-info.ts';
import type { Analyst } from '#workers/analyst.ts';

/** How far the measures of a map are. */
export type Measuring =
  | { readonly is: 'measuring'; readonly share: number }
  | { readonly is: 'ready' | 'stopped' | 'failed' };

/** How a map is to be measured. */
export interface MeasureReading {
  readonly look: Look;
  readonly criterion: Criterion;
  readonly withProposed: boolean;
}

/** The measures of a map, worked out off the main thread when they are asked for. */
export class Measures {
  readonly #analyst: Analyst;
  #measuring = $state.raw<Measuring>({ is: 'measuring', share: 0 });
  #last = $state.raw<PanelMeasures | null>(null);

  constructor(analyst: Analyst) {
    this.#analyst = analyst;
  }

  get measuring(): Measuring {
    return this.#measuring;
  }

  /** The last ones that were worked out, perhaps of the map as it was; `null` before any. */
  get last(): PanelMeasures | null {
    return this.#last;
  }

  /** Measures a map; what was being measured is given up. */
  read(ecosystem: Ecosystem, { look, criterion, withProposed }: MeasureReading): void {
    this.#measuring = { is: 'measuring', share: 0 };
    const { seed } = ecosystem.map;
    const options = { look, criterion, seed, withProposed };
    void this.#analyst.measure(ecosystem, options, {
      onprogress: (share) => {
        this.#measuring = { is: 'measuring', share };
      },
      onmeasured: (measures) => {
        this.#last = measures;
        this.#measuring = { is: 'ready' };
      },
      onfailure: (error) => {
        console.error(error);
        this.#measuring = { is: 'failed' };
      }
    });
  }

  /** Gives up what is being measured. */
  stop(): void {
    this.#analyst.stopMeasuring();
    if (this.#measuring.is === 'measuring') this.#measuring = { is: 'stopped' };
  }
}
