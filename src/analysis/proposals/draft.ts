import type { ProposedLink, Trial } from '#analysis/finding.ts';
import type { Reason } from './proposal.ts';

/** What could be proposed, before a new reading of the map confirms it. */
export interface Draft extends Trial {
  /** The identifiers of the findings that it is made for. */
  readonly wants: readonly string[];
  readonly isExact: boolean;
  readonly atMostTimes: number;
}

/** What was worked out for some findings: drafts, and why there is none for the others. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly reasons: ReadonlyMap<string, Reason>;
}

/** Links that would answer some findings, and how few of them there can be. */
export interface LinkAnswer {
  readonly wants: readonly string[];
  readonly links: readonly ProposedLink[];
  readonly atLeast: number;
}

/** How many times as many additions as the fewest there can be: 1 when none can be spared. */
export function timesOf(used: number, atLeast: number): number {
  return atLeast === 0 ? 1 : used / atLeast;
}
