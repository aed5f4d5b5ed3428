import type { Trial } from '#analysis/finding.ts';
import { LARGEST_GATHERING } from '#analysis/metrics/gatherings.ts';
import type { ActorId, LinkId } from '#domain/ids.ts';

/** What a proposal keeps to. */
export interface Constraints {
  /** How many actors a space gathers at most, whoever facilitates aside. */
  readonly largestGroup: number;
  /** In how many spaces an actor takes part, or facilitates, at most, existing ones included. */
  readonly mostSpaces: number;
  /** How many links and spaces one proposal adds at most. */
  readonly mostAdditions: number;
  /** Who may be named as an example of a facilitator; `null` for whoever fits. */
  readonly facilitators: readonly ActorId[] | null;
}

/** What a proposal keeps to unless someone says otherwise; conventions, all of them. */
export const CONSTRAINTS: Constraints = {
  largestGroup: LARGEST_GATHERING,
  mostSpaces: 5,
  mostAdditions: 12,
  facilitators: null
};

/** What may be asked of those that are numbers: from the first to the last, both included. */
export const LIMITS = {
  largestGroup: [3, 12],
  mostSpaces: [1, 10],
  mostAdditions: [1, 20]
} as const satisfies Partial<Record<keyof Constraints, readonly [number, number]>>;
export type Limit = keyof typeof LIMITS;

/** « Assiduité » asked of an actor: how many spaces it is in, before and with a proposal. */
export interface Attendance {
  readonly actor: ActorId;
  readonly before: number;
  readonly after: number;
}

/**
 * A small set of links and third spaces that would answer some open findings, as
 * a new reading of the map confirmed: a trial, to be put on the map as proposed.
 * Something to discuss, never an order; plain values that can be sent and written.
 */
export interface Proposal extends Trial {
  /** The same for the same additions. */
  readonly id: string;
  /** The identifiers of the findings that are no longer found with it, sorted. */
  readonly answers: readonly string[];
  /** The identifiers of the findings that it would bring, of the rules that were read again, sorted. */
  readonly raises: readonly string[];
  /** Those who would be in more spaces than now, in order. */
  readonly attendance: readonly Attendance[];
  /** For each space, in the same order: the links that no space covered and that it would cover. */
  readonly covers: readonly (readonly LinkId[])[];
  /** Whether no smaller set answers what it was made for, within the same constraints. */
  readonly isExact: boolean;
  /** How many times as large as the smallest set it is at most; 1 when exact. */
  readonly atMostTimes: number;
}

/** Why nothing is proposed for a finding. */
export const REASONS = [
  /** Nothing that is added changes what the rule measures. */
  'not-by-adding',
  /** A space is there already: its kind or its facilitation is to be settled. */
  'to-settle',
  /** Fewer than two actors are concerned. */
  'nobody-to-gather',
  'group-too-large',
  /** Someone would be in more spaces than allowed. */
  'attendance',
  /** Nobody who may facilitate stands outside the organisations concerned. */
  'no-neutral-facilitator',
  /** Someone shares neither stake, space, sphere nor territory with anyone. */
  'nothing-in-common',
  'too-many-additions',
  /** So much is to be met in one conversation that a small set is not looked for. */
  'too-entangled',
  /** What was worked out is not confirmed by a new reading of the map. */
  'not-confirmed'
] as const;
export type Reason = (typeof REASONS)[number];

/** A finding for which nothing is proposed, and why. */
export interface Unanswered {
  readonly finding: string;
  readonly reason: Reason;
}

/** What could be tried on a map, and what could not. */
export interface Proposals {
  /** Those that answer most first, then the smallest. */
  readonly proposals: readonly Proposal[];
  /** In the order of the findings given; the portrait, which asks for no answer, aside. */
  readonly unanswered: readonly Unanswered[];
}
