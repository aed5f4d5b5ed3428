import type { Coverage, FindingOf, Robustness, Test } from '#analysis/finding.ts';
import type { RuleId } from '#analysis/facts.ts';
import type { ActorId, SpaceId, StakeId } from '#domain/ids.ts';
import type { LinkKind } from '#domain/link-kind.ts';
import type { Criterion } from '#domain/map-info.ts';
import type { Referential } from '#domain/referential.ts';

/** Speaks of the records of a map, in one language, within a sentence. */
export interface Teller {
  /** By its name; a person is “an actor”, with its organisation when that is known. */
  readonly actor: (id: ActorId) => string;
  /** In a list; beyond a few, how many more there are. */
  readonly actors: (ids: readonly ActorId[]) => string;
  /** Records by their names, in the quotation marks of the language. */
  readonly named: (records: readonly ({ readonly name: string } | undefined)[]) => string;
  /** In the quotation marks of the language. */
  readonly stakes: (ids: readonly StakeId[]) => string;
  /** In the quotation marks of the language. */
  readonly spaces: (ids: readonly SpaceId[]) => string;
  readonly kinds: (kinds: readonly LinkKind[]) => string;
  readonly sphere: (sphere: string) => string;
  /** What a grouping by some criterion calls one of its groups. */
  readonly group: (criterion: Criterion, key: string) => string;
  /** What actors are grouped by, as it is called within a sentence. */
  readonly criterion: (criterion: Criterion) => string;
  /** A day such as `2026-11-22`, in full. */
  readonly day: (day: string) => string;
  readonly referential: (referential: Referential) => string;
  readonly list: (words: readonly string[]) => string;
}

type Sentence<Id extends RuleId> = (finding: FindingOf<Id>, tell: Teller) => string;

/**
 * How a finding is told: what was seen on this map, why talk about it, one
 * question to discuss, what could be tried. No adjective about an actor, no
 * order given, no alarm.
 */
export interface Wording<Id extends RuleId> {
  readonly title: Sentence<Id>;
  readonly seen: Sentence<Id>;
  readonly why: string;
  readonly question: Sentence<Id>;
  readonly try: Sentence<Id>;
  /** What the coverage of this rule counts as unknown, with its number. */
  readonly unknown: (count: number) => string;
}

/** The wording of every rule, in one language. */
export type Wordings = { readonly [Id in RuleId]: Wording<Id> };

/** How to say what a finding rests on. */
export interface CoverageWording {
  readonly restsOn: (coverage: Coverage) => string;
  readonly unknown: (what: string) => string;
  readonly saidBy: (coverage: Coverage, names: string | null) => string;
}

/** How to say what a finding was tested against, for those who want the figures. */
export interface TestWording {
  readonly seen: (test: Test) => string;
  readonly p: (test: Test) => string;
  readonly outlasts: (robustness: Robustness) => string;
  /** Until its robustness is known. */
  readonly untried: string;
  /** Said where the finding rests on too few of the maps with mistakes. */
  readonly toConfirm: (robustness: Robustness) => string;
}
