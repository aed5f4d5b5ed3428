import type { ActorId } from '#domain/ids.ts';
import type { LinkKind } from '#domain/link-kind.ts';
import type { Status } from '#domain/link.ts';
import type { DrawnId } from '#domain/view.ts';
import type { Look } from './node-look.ts';

/** A box of the picture: an actor, a stake or a third space. */
export interface DrawnNode {
  readonly id: DrawnId;
  readonly look: Look;
  /** The actor it is drawn inside: of a stake or a space, the one that all those it joins sit in. */
  readonly inside: ActorId | null;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly status: Status;
}

/** What a line of the picture stands for: a link, or a membership that is no link. */
export type LineKind = LinkKind | 'concern' | 'facilitation';

/** A line of the picture. */
export interface DrawnEdge {
  /** The identifier of the link; for the others, their two ends with a `>` between. */
  readonly id: string;
  readonly from: DrawnId;
  readonly to: DrawnId;
  readonly kind: LineKind;
  readonly label: string;
  readonly status: Status;
  readonly arrows: 'none' | 'one-way' | 'both-ways';
}

/** All that is drawn, by identifier; positions are another matter. */
export interface Drawing {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly edges: ReadonlyMap<string, DrawnEdge>;
  /** Who takes part in which space: no line shows it, but a hull, which holds better together. */
  readonly participations: readonly (readonly [space: DrawnId, participant: DrawnId])[];
}
