import { analysing, rulesOf, type AnalysisOptions } from '#analysis/analyse.ts';
import type { RuleId } from '#analysis/facts.ts';
import { panelMeasures, type PanelOptions } from '#analysis/measure/panel-measures.ts';
import { RULES } from '#analysis/rules.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { FindingsSender } from './findings-wire.ts';
import { MapCopy } from './map-copy.ts';
import type { AnalysisShare, MapAnswer, MapQuestion } from './map-questions.ts';
import { Slices, type Clock } from './slices.ts';

/** How many measured actors go in one message. */
const PART = 500;

const ORDER = RULES.map(({ id }) => id);

/** Reads a map for the page: keeps a copy of it, and answers the newest question of each kind. */
export class MapReader {
  readonly #answer: (answer: MapAnswer) => void;
  readonly #slices: Slices;
  readonly #copy = new MapCopy();
  readonly #sender = new FindingsSender();

  constructor(answer: (answer: MapAnswer) => void, clock: Clock) {
    this.#answer = answer;
    this.#slices = new Slices(clock);
  }

  /** Takes in what the page says; answers come later, some of them many slices later. */
  hear(question: MapQuestion): void {
    switch (question.is) {
      case 'changes':
        this.#slices.drop('analysis');
        this.#slices.drop('measures');
        this.#copy.take(question.changes);
        break;
      case 'analyse':
        this.#slices.run('analysis', {
          steps: this.#unlessItFails(question.id, this.#analysing(question.id, question.options)),
          tell: (progress) => {
            this.#answer({ id: question.id, is: 'progress', progress });
          }
        });
        break;
      case 'measure':
        this.#slices.run('measures', {
          steps: this.#unlessItFails(question.id, this.#measuring(question.id, question.options)),
          tell: (share) => {
            this.#answer({ id: question.id, is: 'measuring', share });
          }
        });
        break;
      case 'stop measuring':
        this.#slices.drop('measures');
        break;
    }
  }

  *#analysing(id: number, options: AnalysisOptions): Generator<AnalysisShare, void> {
    for (const { stage, share, analysis } of analysing(this.#map(), options)) {
      yield { stage, share };
      if (!analysis) continue;
      const rules = rulesOf(stage).map((rule): RuleId => rule.id);
      const settled = new Set(rules);
      const findings = analysis.findings.filter(({ rule }) => settled.has(rule));
      for (const part of this.#sender.partsOf(findings)) {
        this.#answer({ id, is: 'findings', part });
        yield { stage, share };
      }
      const { map, measures } = analysis;
      this.#answer({ id, is: 'stage', stage, rules, order: ORDER, map, measures });
    }
  }

  *#measuring(id: number, options: PanelOptions): Generator<number, void> {
    const work = panelMeasures(this.#map(), options);
    let step = work.next();
    while (!step.done) {
      yield step.value;
      step = work.next();
    }
    const { actors, ...rest } = step.value;
    for (let start = 0; start < actors.length; start += PART) {
      this.#answer({ id, is: 'measured actors', part: actors.slice(start, start + PART) });
      yield 1;
    }
    this.#answer({ id, is: 'measured', rest });
  }

  *#unlessItFails<Step>(id: number, steps: Generator<Step, void>): Generator<Step, void> {
    try {
      yield* steps;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#answer({ id, is: 'failed', error: reason });
    }
  }

  #map(): Ecosystem {
    const map = this.#copy.ecosystem();
    if (!map) throw new Error('workers/map-reader: no map came before the question');
    return map;
  }
}
