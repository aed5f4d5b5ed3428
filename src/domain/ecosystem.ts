import { ACTOR_FIELDS, type Actor } from './actor.ts';
import { ASSESSMENT_FIELDS, type Assessment } from './assessment.ts';
import { DECISION_FIELDS, type Decision } from './decision.ts';
import type { Field } from './fields.ts';
import type {
  ActorId,
  AssessmentId,
  DecisionId,
  LinkId,
  ScenarioId,
  SituationId,
  SpaceId,
  StakeId,
  ViewId
} from './ids.ts';
import { LINK_FIELDS, type Link, type TiedLink } from './link.ts';
import { MAP_FIELDS, type MapInfo } from './map-info.ts';
import { SCENARIO_FIELDS, type Scenario } from './scenario.ts';
import { SITUATION_FIELDS, type Situation } from './situation.ts';
import { SPACE_FIELDS, type Space } from './space.ts';
import { STAKE_FIELDS, type Stake } from './stake.ts';
import { VIEW_FIELDS, type View } from './view.ts';

/**
 * « Écosystème coopératif territorialisé »: all that a map says, as plain values.
 *
 * Everything in it holds together: links tie two actors of the map, and nesting
 * never loops. What a file or a partner got wrong was set aside at the border.
 */
export interface Ecosystem {
  readonly map: MapInfo;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly links: ReadonlyMap<LinkId, TiedLink>;
  readonly stakes: ReadonlyMap<StakeId, Stake>;
  readonly spaces: ReadonlyMap<SpaceId, Space>;
  readonly situations: ReadonlyMap<SituationId, Situation>;
  readonly assessments: ReadonlyMap<AssessmentId, Assessment>;
  readonly decisions: ReadonlyMap<DecisionId, Decision>;
  readonly views: ReadonlyMap<ViewId, View>;
  readonly scenarios: ReadonlyMap<ScenarioId, Scenario>;
}

/** What each type of record is, once read. */
export interface RecordOf {
  map: MapInfo;
  actor: Actor;
  link: Link;
  stake: Stake;
  space: Space;
  situation: Situation;
  assessment: Assessment;
  decision: Decision;
  view: View;
  scenario: Scenario;
}
export type RecordType = keyof RecordOf;

/** How each property of each type of record is kept. */
export const FIELDS: Readonly<Record<RecordType, Readonly<Record<string, Field>>>> = {
  map: MAP_FIELDS,
  actor: ACTOR_FIELDS,
  link: LINK_FIELDS,
  stake: STAKE_FIELDS,
  space: SPACE_FIELDS,
  situation: SITUATION_FIELDS,
  assessment: ASSESSMENT_FIELDS,
  decision: DECISION_FIELDS,
  view: VIEW_FIELDS,
  scenario: SCENARIO_FIELDS
};

/** Whether this program knows a type of record; it keeps those it does not know as they are. */
export function isRecordType(text: string): text is RecordType {
  return Object.hasOwn(FIELDS, text);
}
