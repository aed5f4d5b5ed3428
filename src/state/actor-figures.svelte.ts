import type { Look } from '#analysis/layered.ts';
import type { PanelMeasures } from '#analysis/measure/panel-measures.ts';
import type { ActorMeasure } from '#analysis/measure/panel-names.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { Analyst } from '#workers/analyst.ts';
import { figuresOf, type Figures } from './figures.ts';

/**
 * Measures of actors, for sizes and colours: worked out layer by layer, in a
 * worker of their own, so that they neither wait for the findings nor are given
 * up when other measures are looked at.
 */
export class ActorFigures {
  readonly #analyst: Analyst;
  #known = $state.raw<Readonly<Partial<Record<Look, PanelMeasures['actors']>>>>({});
  #state = $state.raw<'measuring' | 'ready' | 'failed'>('ready');

  constructor(analyst = new Analyst()) {
    this.#analyst = analyst;
  }

  get state(): 'measuring' | 'ready' | 'failed' {
    return this.#state;
  }

  /** The last figures of a measure on a layer, perhaps of the map as it was; `null` before any. */
  of(measure: ActorMeasure, look: Look): Figures | null {
    const actors = this.#known[look];
    return actors ? figuresOf(actors, measure) : null;
  }

  /** Measures a map on some layers, one after the other; what was being measured is given up. */
  read(ecosystem: Ecosystem, looks: readonly Look[]): void {
    const [look, ...others] = looks;
    if (look === undefined) {
      this.#state = 'ready';
      return;
    }
    this.#state = 'measuring';
    const { criterion, seed } = ecosystem.map;
    void this.#analyst.measure(
      ecosystem,
      { look, criterion, seed },
      {
        onprogress: () => undefined,
        onmeasured: ({ actors }) => {
          this.#known = { ...this.#known, [look]: actors };
          this.read(ecosystem, others);
        },
        onfailure: (error) => {
          console.error(error);
          this.#state = 'failed';
        }
      }
    );
  }

  /** Lets go of the worker. */
  stop(): void {
    this.#analyst.stop();
  }
}
