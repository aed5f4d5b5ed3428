import type { ActorId } from '#domain/ids.ts';
import type { Criterion } from '#domain/map-info.ts';
import type { Rhythm } from '#domain/space.ts';

/** What each rule about third-space gaps measures. */
export interface ThirdSpaceFacts {
  'third-space.link-uncovered': LinkUncovered;
  'third-space.tension-uncovered': TensionUncovered;
  'third-space.facilitator-inside': FacilitatorInside;
  'third-space.single-carrier': SingleCarrier;
  'third-space.empty-shell': EmptyShell;
  'third-space.no-reflexive-time': NoReflexiveTime;
  'third-space.who-is-missing': WhoIsMissing;
  'third-space.heavy-attendance': HeavyAttendance;
}

/** Transverse links and orders whose ends share no third space. */
export interface LinkUncovered {
  /** Links looked at: transverse ones, and orders of any form. */
  readonly total: number;
  readonly uncovered: number;
  /** Covered by a space of at most eight actors. */
  readonly coveredInSmall: number;
  /** Mean, over covered links, of the sum of 1/(k−1) over common spaces of k actors (Newman, 2001). */
  readonly weight: number | null;
  /** Links left out because their form cannot be told. */
  readonly unknownForm: number;
  /** Groups of at most eight actors that would cover all of them, the most useful first. */
  readonly gatherings: readonly (readonly ActorId[])[];
}

/** What keeps a tension from being worked on, from the nearest to done to the furthest. */
export const MISSING = [
  'facilitator-unknown',
  'kind-unknown',
  'in-turn',
  'facilitator-inside',
  'nobody',
  'not-reflexive',
  'no-space'
] as const;
export type Missing = (typeof MISSING)[number];

/** A tension, a rivalry or a contested stake that no suitable space works on. */
export interface TensionUncovered {
  readonly about: 'tension' | 'rivalry' | 'contested-stake';
  readonly missing: Missing;
  /** How many actors are concerned. */
  readonly concerned: number;
}

/** A space whose facilitation is worth a question. */
export interface FacilitatorInside {
  readonly variant: 'inside' | 'not-entered' | 'nobody' | 'paid';
  /** How many organisations are concerned; one that cannot be told counts for itself. */
  readonly organisations: number;
  readonly facilitators: readonly ActorId[];
  /** The facilitators' organisations that are concerned. */
  readonly inside: readonly ActorId[];
  /** The organisations concerned that pay for the facilitation, or stand above it. */
  readonly payers: readonly ActorId[];
}

/** A space carried by one structure, where most of those who meet meet nowhere else. */
export interface SingleCarrier {
  /** The structure that carries it; `null` when it was said to be one, and not which. */
  readonly carrier: ActorId | null;
  readonly participants: number;
  /** Pairs of participants. */
  readonly pairs: number;
  /** How many of them meet in no other space, nor does anyone of their organisations. */
  readonly onlyHere: number;
  /** Share of the pairs that also meet elsewhere, from 0 to 1 (Latapy et al., 2008). */
  readonly redundancy: number;
}

/** What a space may be said not to have; without the skills alone, it raises nothing. */
export const LACKS = ['backing', 'time', 'skills', 'meetings'] as const;
export type Lack = (typeof LACKS)[number];

/** A space that lacks, as was said, some of what makes one hold. */
export interface EmptyShell {
  readonly lacking: readonly Lack[];
  readonly rhythm: Rhythm | null;
  readonly lastMet: string | null;
  /** Whole weeks, months, quarters… of its rhythm gone by without a meeting; `null` when unknown. */
  readonly missed: number | null;
  /** The latest day written anywhere on the map, which stands for today; `null` without any. */
  readonly asOf: string | null;
}

/** Third spaces, and none of them to go back over the work itself. */
export interface NoReflexiveTime {
  /** Spaces whose kind is known. */
  readonly spaces: number;
}

/** A space that some of those concerned do not take part in. */
export interface WhoIsMissing {
  readonly criterion: Criterion;
  readonly participants: number;
  /** The group that all participants but one at most belong to; `null` when there is none. */
  readonly group: string | null;
  /** How many participants belong to it; 0 without such a group. */
  readonly ofGroup: number;
  /** Groups concerned beside that one. */
  readonly otherGroups: readonly string[];
  /** Index of qualitative variation, from 0 to 1; `null` when groups overlap or one alone is possible. */
  readonly variation: number | null;
  /** Concerned by what it works on, neither taking part nor invited. */
  readonly absent: readonly ActorId[];
  /** Invited, but absent. */
  readonly invited: readonly ActorId[];
}

/** An actor that takes part in far more spaces than the others. */
export interface HeavyAttendance {
  readonly actor: ActorId;
  readonly attends: number;
  readonly spaces: number;
  /** How many actors take part in some space. */
  readonly attending: number;
  /** How many spaces half of them do not go beyond. */
  readonly median: number;
  /** Beyond it, a value stands apart: the third quartile and 1.5 times the spread (Tukey, 1977). */
  readonly fence: number;
}
