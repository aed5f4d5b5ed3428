import type { Comparison } from '#analysis/comparison/compare.ts';
import type { Fact, FactAbout, FactOf } from '#analysis/comparison/fact.ts';
import type { MeasureName, Undefined } from '#analysis/comparison/measure-names.ts';
import type { Decision } from '#domain/decision.ts';
import type { Form } from '#domain/form.ts';
import type { ActorId, LinkId, SituationId, SpaceId, StakeId } from '#domain/ids.ts';
import type { LinkKind } from '#domain/link-kind.ts';
import type { Status } from '#domain/link.ts';
import type { Teller } from './wording.ts';

/** Speaks of the records of both states, those that left included. */
export interface ComparisonTeller extends Teller {
  /** “the order between Mairie and Traiteur”. */
  readonly link: (id: LinkId) => string;
  /** The end of a link, by its name. */
  readonly end: (id: LinkId, end: 'from' | 'to') => string;
  /** The tension, the rivalry or the stake in debate that a space may work on. */
  readonly friction: (id: LinkId | StakeId) => string;
  readonly situations: (ids: readonly SituationId[]) => string;
  /** Within a sentence: “joint visit”. */
  readonly spaceKind: (id: SpaceId) => string;
  readonly status: (status: Status) => string;
  readonly form: (form: Form) => string;
  /** What a link rests on, how long it is to hold, how it was awarded. */
  readonly term: (of: FactOf['terms']['of'], value: string) => string;
  /** Whether an actor keeps its name to itself. */
  readonly isHidden: (id: ActorId) => boolean;
}

/** The parts of a comparison, in the order they are told. */
export const SECTIONS = [
  'actors',
  'links',
  'spaces',
  'stakes',
  'measures',
  'resolved',
  'appeared',
  'remaining'
] as const;
export type Section = (typeof SECTIONS)[number];

/** How each fact is told, in one sentence or two. */
export type FactWordings = {
  readonly [About in FactAbout]: (
    fact: Extract<Fact, { about: About }>,
    tell: ComparisonTeller
  ) => string;
};

/** How a measure at both dates is told. */
export interface MeasureWording {
  readonly names: Readonly<Record<MeasureName, string>>;
  readonly lacks: Readonly<Record<Undefined, string>>;
  /** A difference of two shares, from 0 to 100. */
  readonly points: (value: string) => string;
  readonly undefined: (lacks: string) => string;
  readonly moved: (name: string, before: string, after: string) => string;
  readonly stayers: (before: string, after: string) => string;
  readonly margin: (twice: string, within: boolean) => string;
}

/** How a comparison is told: what differs, and never why. */
export interface ComparisonWording {
  readonly same: string;
  readonly lead: (counts: ComparisonCounts) => string;
  readonly records: (count: number) => string;
  readonly caution: string;
  /** When what became of the findings is not known. */
  readonly withoutFindings: string;
  readonly headings: Readonly<Record<Section, string>>;
  /** One question to discuss under some parts. */
  readonly questions: Readonly<Partial<Record<Section, string>>>;
  /** Beyond a few sentences, how many more there are. */
  readonly more: (count: number) => string;
  /** A link of a kind between its two ends. */
  readonly link: (kind: LinkKind, ends: string) => string;
  readonly stake: (name: string) => string;
  readonly facts: FactWordings;
  readonly measures: MeasureWording;
  readonly decided: (decision: Decision, outcome: string, tell: Teller) => string;
}

/** What there is to count first. */
export interface ComparisonCounts {
  readonly actors: Comparison['actors'];
  readonly kept: number;
  readonly appeared: number;
  readonly gone: number;
}
