declare const brand: unique symbol;

type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Identifies an actor for ever, whatever it is renamed to. */
export type ActorId = Branded<'actor'>;
/** Identifies a link between two actors. */
export type LinkId = Branded<'link'>;
/** Identifies a stake. */
export type StakeId = Branded<'stake'>;
/** Identifies a third space. */
export type SpaceId = Branded<'space'>;
/** Identifies a dated situation. */
export type SituationId = Branded<'situation'>;
/** Identifies one reading of a grid. */
export type AssessmentId = Branded<'assessment'>;
/** Identifies what was decided about a finding. */
export type DecisionId = Branded<'decision'>;
/** Identifies a saved view. */
export type ViewId = Branded<'view'>;

/** Identifies a scenario. */
export type ScenarioId = Branded<'scenario'>;

/** Identifies any record of a map. */
export type RecordId =
  | ActorId
  | LinkId
  | StakeId
  | SpaceId
  | SituationId
  | AssessmentId
  | DecisionId
  | ViewId
  | ScenarioId;

/** What the identifiers of records look like: short enough for a cell's name, safe everywhere. */
export const ID_PATTERN = /^[a-z]_[A-Za-z0-9_-]{1,62}$/;

/**
 * Names a text an identifier, checking nothing: for identifiers that this
 * program made itself, or that the border has already checked.
 */
export function asId<Id extends RecordId>(text: string | NoInfer<Id>): Id {
  return text as Id;
}
