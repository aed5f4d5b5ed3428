import type { ActorId, LinkId, SpaceId, StakeId } from '#domain/ids.ts';
import type { TiedLink } from '#domain/link.ts';
import type { Referential } from '#domain/referential.ts';
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

/** What one rule found. */
export interface FindingOf<Id extends RuleId> {
  /** The rule and what defines the finding: the same when the map is analysed again. */
  readonly id: string;
  readonly rule: Id;
  readonly family: FindingFamily;
  readonly subjects: Subjects;
  readonly measure: Facts[Id];
  readonly coverage: Coverage;
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
    actors: sorted(subjects.actors ?? []),
    links: sorted(subjects.links ?? []),
    stakes: sorted(subjects.stakes ?? []),
    spaces: sorted(subjects.spaces ?? [])
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
