import type { Ecosystem } from '#domain/ecosystem.ts';
import type { LinkId, SpaceId } from '#domain/ids.ts';
import { isExisting } from '#domain/link.ts';
import type { Scenario, ScenarioSteps } from '#domain/scenario.ts';
import { optionsFor, type LinkNaming, type Option } from '#ui/sheets/reference-options.ts';

/** What can happen in a scenario, in the order it is told. */
export const STEPS = ['adds', 'leaves', 'stops'] as const satisfies (keyof ScenarioSteps)[];
export type Step = (typeof STEPS)[number];

/** What happens at a step of a scenario, by the name that each thing goes by. */
export function happening(
  step: Step,
  scenario: Scenario,
  ecosystem: Ecosystem,
  naming: LinkNaming
): Option[] {
  const ids = new Set<string>(scenario[step]);
  return all(step, ecosystem, naming).filter(({ value }) => ids.has(value));
}

/** What else could happen at a step: what is proposed can be added, what exists can stop. */
export function possible(
  step: Step,
  scenario: Scenario,
  ecosystem: Ecosystem,
  naming: LinkNaming
): Option[] {
  const ids = new Set<string>(scenario[step]);
  const { links, spaces } = ecosystem;
  return all(step, ecosystem, naming).filter(({ value }) => {
    if (ids.has(value)) return false;
    const record = links.get(value as LinkId) ?? spaces.get(value as SpaceId);
    if (!record) return true;
    return step === 'adds' ? record.status === 'proposed' : isExisting(record);
  });
}

function all(step: Step, ecosystem: Ecosystem, naming: LinkNaming): Option[] {
  return optionsFor(step === 'leaves' ? ['actor'] : ['space', 'link'], ecosystem, naming, '');
}
