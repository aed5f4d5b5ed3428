import type { Ecosystem } from '#domain/ecosystem.ts';
import { setOf } from '#domain/part.ts';
import type { Status } from '#domain/link.ts';
import type { ScenarioSteps } from '#domain/scenario.ts';
import { without, withoutActor } from './without.ts';

/** Nothing happens: the map as it is today, without what is no more than proposed. */
export const NO_STEPS: ScenarioSteps = { adds: [], leaves: [], stops: [] };

/** What could be is no part of what would be. */
const NO_SCENARIOS: Ecosystem['scenarios'] = new Map();

/**
 * A map as it would be in a scenario: what it adds exists, nothing else that is
 * proposed does, what stops is over, and those who leave are gone with what they
 * carried. A step that leads to what is no longer on the map changes nothing, and
 * the order of the steps does not matter; what is both added and stopped is over.
 */
export function inScenario(
  ecosystem: Ecosystem,
  { adds, leaves, stops }: ScenarioSteps
): Ecosystem {
  const [added, stopped] = [setOf(adds), setOf(stops)];
  const { links, spaces } = ecosystem;
  const onlyProposed = [...links.values(), ...spaces.values()].filter(
    ({ id, status }) => status === 'proposed' && !added.has(id)
  );
  const there = without(ecosystem, setOf(onlyProposed.map(({ id }) => id)));
  const becomes = (id: string, status: Status): Status =>
    stopped.has(id) ? 'ended' : added.has(id) ? 'existing' : status;
  return leaves.reduce(withoutActor, {
    ...there,
    scenarios: NO_SCENARIOS,
    links: withStatuses(there.links, becomes),
    spaces: withStatuses(there.spaces, becomes)
  });
}

/** Records with their statuses as they become; what does not change keeps its identity. */
function withStatuses<Id, Record extends { readonly id: string; readonly status: Status }>(
  records: ReadonlyMap<Id, Record>,
  becomes: (id: string, status: Status) => Status
): ReadonlyMap<Id, Record> {
  const changed = [...records].flatMap(([key, record]): [Id, Record][] => {
    const status = becomes(record.id, record.status);
    return status === record.status ? [] : [[key, { ...record, status }]];
  });
  return changed.length === 0 ? records : new Map([...records, ...changed]);
}
