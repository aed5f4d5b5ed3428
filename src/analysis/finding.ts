import type { ActorId, LinkId, SpaceId, StakeId } from '#domain/ids.ts';
import type { LinkKind } from '#domain/link-kind.ts';
import type { TiedLink } from '#domain/link.ts';
import type { Referential } from '#domain/referential.ts';
import type { SpaceKind } from '#domain/space.ts';
import type { Facts, RuleId } from './facts.ts';
import { sorted } from './in-order.ts';

/** What a finding is about, in broad terms; `portrait` describes and points at nothing. */
export const FINDING_FAMILIES = [
  'silo',
  'domination',
  'transverse',
  'third-space',
  'portrait'
] as const;
export type FindingFamily = (typeof FINDING_FAMILIES)[number];

/** The records that a finding points at, each list sorted and without repeats. */
export interface Subjects {
  readonly actors: readonly ActorId[];
  readonly links: readonly LinkId[];
  readonly stakes: readonly StakeId[];
  readonly spaces: readonly SpaceId[];
}

/** What a finding rests on: how much of the map, how much of it unknown, and on whose word. */
export interface Coverage {
  readonly actors: number;
  readonly links: number;
  /** How many of the facts that the rule uses nobody has said; what they are depends on the rule. */
  readonly unknown: number;
  /** Who said that these links are there, sorted, each one once. */
  readonly saidBy: readonly string[];
  /** How many of these links come with no source. */
  readonly unsaid: number;
}

/**
 * How far what was seen is from what chance gives, when the same actors are
 * dealt out anew among the groups and the links stay (Krackhardt and Stern, 1988).
 */
export interface Test {
  readonly observed: number;
  readonly expected: number;
  readonly sd: number;
  /** How many standard deviations below what is expected, when negative. */
  readonly z: number;
  /** Share of the deals at least as far, the one seen included; corrected for all that is tested with it. */
  readonly p: number;
  /** All the deals there are, rather than some drawn at random. */
  readonly exact: boolean;
  readonly deals: number;
  /** How many groups or pairs were tested together (Westfall and Young, 1993). */
  readonly together: number;
  /** `null` until it has been worked out, in the background. */
  readonly robustness: Robustness | null;
}

/** Whether a finding outlasts mistakes in the map: one link in ten wrong, half forgotten, half made up. */
export interface Robustness {
  readonly maps: number;
  /** Share of these maps, from 0 to 1, on which it is found all the same. */
  readonly kept: number;
}

/** Below this share of maps kept, a finding is worded as one to be confirmed; a convention. */
export const SURE_FROM = 0.8;

/** What could be tried, ready to be put on the map as proposed: nothing that is drawn changes. */
export interface Trial {
  readonly links: readonly ProposedLink[];
  readonly spaces: readonly ProposedSpace[];
}

/** A link that could be established. */
export interface ProposedLink {
  readonly kind: LinkKind;
  readonly from: ActorId;
  readonly to: ActorId;
}

/** A third space that could be opened. */
export interface ProposedSpace {
  readonly kind: SpaceKind;
  readonly participants: readonly ActorId[];
  readonly treats: readonly (StakeId | LinkId)[];
  /** An example of who could facilitate; left out, it is for those concerned to find. */
  readonly facilitators?: readonly ActorId[];
}

/** What one rule found. */
export interface FindingOf<Id extends RuleId> {
  /** The rule and what defines the finding: the same when the map is analysed again. */
  readonly id: string;
  readonly rule: Id;
  readonly family: FindingFamily;
  readonly subjects: Subjects;
  readonly measure: Facts[Id];
  readonly coverage: Coverage;
  /** `null` for what states what is drawn, and for what chance says nothing of. */
  readonly test: Test | null;
  /** `null` when what could be tried is to change or to ask something, and adds nothing to the map. */
  readonly trial: Trial | null;
  /** Whose definition of the forms it depends on; `null` when it depends on none. */
  readonly referential: Referential | null;
}

/**
 * « Constat »: something seen on the map that is worth a question, never a
 * verdict on those it names (ATEMIS – IE-EFC, 2024, Fiche 11: cooperation
 * cannot be ordered).
 */
export type Finding = { readonly [Id in RuleId]: FindingOf<Id> }[RuleId];

/** The subjects of a finding, put in order; kinds of record left out are empty. */
export function subjectsOf(subjects: {
  readonly [Kind in keyof Subjects]?: Iterable<Subjects[Kind][number]>;
}): Subjects {
  return {
    actors: subjects.actors ? sorted(subjects.actors) : [],
    links: subjects.links ? sorted(subjects.links) : [],
    stakes: subjects.stakes ? sorted(subjects.stakes) : [],
    spaces: subjects.spaces ? sorted(subjects.spaces) : []
  };
}

/** What a finding rests on, from the links it looked at. */
export function coverageOf(
  links: Iterable<TiedLink>,
  { actors, unknown }: Pick<Coverage, 'actors' | 'unknown'>
): Coverage {
  const all = [...links];
  const saidBy = all.flatMap((link) => (link.saidBy === null ? [] : [link.saidBy]));
  return {
    actors,
    links: all.length,
    unknown,
    saidBy: sorted(saidBy),
    unsaid: all.length - saidBy.length
  };
}
