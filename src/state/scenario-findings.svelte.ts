import { findingsBetween, type ComparedFindings } from '#analysis/comparison/findings-between.ts';
import type { TwoStates } from '#analysis/comparison/stayers.ts';
import { inScenario, NO_STEPS } from '#analysis/what-if/in-scenario.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { sameValue } from '#domain/same-value.ts';
import type { Scenario, ScenarioSteps } from '#domain/scenario.ts';
import { readTheSame } from '#workers/map-copy.ts';
import { Findings, type Reading } from './findings.svelte.ts';

/** Today's map, the map in a scenario, and what became of the findings from one to the other. */
export interface ScenarioReading {
  readonly states: TwoStates;
  readonly findings: ComparedFindings;
}

/** A map as it is, without what is no more than proposed, and as it would be in a scenario. */
export function statesOf(ecosystem: Ecosystem, steps: ScenarioSteps): TwoStates {
  return [inScenario(ecosystem, NO_STEPS), inScenario(ecosystem, steps)];
}

/** What a reading starts from. */
interface Basis extends ScenarioSteps {
  readonly ecosystem: Ecosystem;
}

/** The findings in a scenario against those of today, kept up to date off the main thread. */
export class ScenarioFindings {
  readonly #today: Findings;
  readonly #then: Findings;
  #basis: Basis | null = null;
  #states: TwoStates | null = null;
  #last: ScenarioReading | null = null;
  /** What was read last: it stays while a newer state is being read. `null` before anything was. */
  readonly between: ScenarioReading | null = $derived.by(() => {
    const [before, after] = [this.#today.analysis, this.#then.analysis];
    const states = this.#states;
    if (before && after && states)
      this.#last = { states, findings: findingsBetween(before, after, states) };
    return this.#last;
  });
  /** How far the reading is: of both states, the one that is less far. */
  readonly reading: Reading = $derived.by(() =>
    this.#today.reading.is === 'ready' ? this.#then.reading : this.#today.reading
  );

  constructor(today = new Findings(), then = new Findings()) {
    this.#today = today;
    this.#then = then;
  }

  /** Reads both states again, unless nothing that is read has changed; the reading of older ones is given up. */
  read(ecosystem: Ecosystem, { adds, leaves, stops }: Scenario): void {
    const before = this.#basis;
    const basis: Basis = { ecosystem, adds, leaves, stops };
    if (before && readTheSame(before.ecosystem, ecosystem) && haveSameSteps(before, basis)) return;
    this.#basis = basis;
    this.#states = statesOf(ecosystem, basis);
    this.#today.read(this.#states[0]);
    this.#then.read(this.#states[1]);
  }

  /** Lets go of the workers. */
  stop(): void {
    this.#today.stop();
    this.#then.stop();
  }
}

function haveSameSteps(one: ScenarioSteps, other: ScenarioSteps): boolean {
  return (['adds', 'leaves', 'stops'] as const).every((step) => sameValue(one[step], other[step]));
}
