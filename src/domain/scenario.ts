import { NAME, referencesTo, TEXT, type FieldsOf } from './fields.ts';
import type { ActorId, LinkId, ScenarioId, SpaceId } from './ids.ts';

/**
 * « Scénario »: what the map would become, told as steps over the map as it is
 * today, so that it does not grow stale while the map is worked on (decision 88).
 */
export interface Scenario extends ScenarioSteps {
  readonly id: ScenarioId;
  readonly name: string;
  readonly note: string | null;
}

/** What happens in a scenario; the order of the steps does not matter. */
export interface ScenarioSteps {
  /** What is proposed on the map, and exists in the scenario; nothing else that is proposed does. */
  readonly adds: readonly (LinkId | SpaceId)[];
  /** Who leaves, with what they carried. */
  readonly leaves: readonly ActorId[];
  /** Links and spaces that come to an end. */
  readonly stops: readonly (LinkId | SpaceId)[];
}

/** How each property of a scenario is kept. */
export const SCENARIO_FIELDS = {
  name: NAME,
  note: TEXT,
  adds: referencesTo('adds', 'link', 'space'),
  leaves: referencesTo('leaves', 'actor'),
  stops: referencesTo('stops', 'link', 'space')
} as const satisfies FieldsOf<Scenario>;
