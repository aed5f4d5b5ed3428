import type { Trial } from '#analysis/finding.ts';
import { NO_STEPS } from '#analysis/what-if/in-scenario.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Gesture } from '#domain/gesture.ts';
import type { ScenarioId } from '#domain/ids.ts';
import type { Scenario, ScenarioSteps } from '#domain/scenario.ts';
import { bin, changeOf } from '#lineage/change.ts';
import { editRecord, type Edit } from './edits.ts';
import { newId } from './new-id.ts';
import { tryOut, type TrialPlan } from './trials.ts';

/** What is said of a scenario, beside what happens in it. */
export type ScenarioLabel = Pick<Scenario, 'name' | 'note'>;

/** The scenarios of a map, by name. */
export function scenariosInOrder({ scenarios }: Pick<Ecosystem, 'scenarios'>): Scenario[] {
  return [...scenarios.values()].sort(
    (one, other) => one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1)
  );
}

/** Adds a scenario, in which these steps happen. */
export function addScenario(
  label: ScenarioLabel,
  steps: Partial<ScenarioSteps> = NO_STEPS
): Edit & { id: ScenarioId } {
  const id = newId('c');
  const change = changeOf('scenario', id, { ...label, ...steps });
  return { id, gesture: gestureOn('add', label.name), plan: () => [change] };
}

/** Gives a scenario another name, or has something else said of it. */
export function relabelScenario(scenario: Scenario, label: ScenarioLabel): Edit {
  return editRecord('scenario', scenario, label);
}

/** Has one thing more happen in a scenario, or one less. */
export function setStep<Step extends keyof ScenarioSteps>(
  scenario: Scenario,
  step: Step,
  id: ScenarioSteps[Step][number],
  happens: boolean
): Edit {
  const others = scenario[step].filter((one) => one !== id);
  return editRecord('scenario', scenario, { [step]: happens ? [...others, id] : others });
}

/** Puts on the map, as proposed, what could be tried, and has the scenario add it: one gesture. */
export function tryIn(scenario: Scenario, trial: Trial, how: TrialPlan): Edit {
  const tried = tryOut(trial, how);
  const adds = [...scenario.adds, ...tried.ids];
  return {
    gesture: gestureOn('try', scenario.name),
    plan: (state) => [
      ...tried.plan(state),
      changeOf('scenario', scenario.id, { adds }, { adds: scenario.adds })
    ]
  };
}

/** Puts a scenario in the bin; what it adds stays proposed on the map. */
export function binScenario({ id, name }: Scenario): Edit {
  return { gesture: gestureOn('bin', name), plan: (state) => bin(state, [id]) };
}

const gestureOn = (does: Gesture['does'], name: string): Gesture => ({
  does,
  type: 'scenario',
  name
});
