import type { Reason } from '#analysis/proposals/proposal.ts';
import type { RuleReadAgain } from '#analysis/proposals/rules-read-again.ts';

/** The space that is proposed, within a sentence: whom it gathers and, for example, who facilitates. */
interface ToldSpace {
  /** « un retour d’expérience ». */
  readonly kind: string;
  readonly participants: string;
  /** `null` when it is to be found. */
  readonly facilitator: string | null;
  /** The links that no space covered and that it would cover. */
  readonly covers: number;
}

/** How a proposal is told: what it would be, never what is to be done. */
export interface ProposalWording {
  readonly title: (spaces: number, links: number) => string;
  readonly space: (space: ToldSpace) => string;
  /** The kinds of space that are proposed, with their article. */
  readonly kinds: Readonly<Record<'joint-visit' | 'deliberation' | 'experience-feedback', string>>;
  readonly otherKind: string;
  readonly cooperation: (both: string) => string;
  readonly acquaintance: (both: string) => string;
  readonly answers: (count: number) => string;
  /** Those asked, and the one who would be in most spaces; `null` when each would be in one only. */
  readonly attendance: (
    actors: number,
    busiest: { readonly actor: string; readonly before: number; readonly after: number } | null
  ) => string;
  readonly fewest: string;
  /** With how many times as many as the fewest there can be, at most. */
  readonly atMost: (times: string) => string;
  readonly raises: (questions: string) => string;
  readonly question: Readonly<Record<RuleReadAgain, string>>;
  readonly why: string;
  readonly discuss: string;
  readonly reason: Readonly<Record<Reason, string>>;
}
