import type { ActorKind } from '#domain/actor.ts';
import type { LinkKind } from '#domain/link-kind.ts';
import type { Status } from '#domain/link.ts';

/** What the legend writes, in the language of the reader. */
export interface LegendWords {
  readonly title: string;
  readonly links: string;
  readonly actors: string;
  /** The heading over stakes and spaces. */
  readonly others: string;
  readonly linkKind: (kind: LinkKind) => string;
  readonly status: (status: Exclude<Status, 'existing'>) => string;
  readonly actorKind: (kind: ActorKind) => string;
  readonly container: string;
  readonly stake: string;
  readonly contestedStake: string;
  readonly concern: string;
  readonly space: string;
  readonly facilitation: string;
  /** What partners read differently. */
  readonly debated: string;
}
