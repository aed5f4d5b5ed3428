import type { Point } from '#domain/fields.ts';
import type { ActorId } from '#domain/ids.ts';
import type { DrawnId } from '#domain/view.ts';

/** What is being put on the map over the canvas itself, one thing at a time. */
export type Entry =
  /** A new actor, named where it will be; a free place is found for `null`. */
  | { readonly what: 'actor'; readonly at: Point | null }
  /** Another name for what is there. */
  | { readonly what: 'name'; readonly id: DrawnId }
  /** A link to something; to nothing, it leads to a new actor, there. */
  | {
      readonly what: 'link';
      readonly from: ActorId;
      readonly to: DrawnId | null;
      readonly at: Point | null;
      /** The name of the new actor, when it is known already. */
      readonly name?: string;
    }
  /** A link whose other end is typed. */
  | { readonly what: 'end'; readonly from: ActorId }
  /** Actors and links written in lines, from what was pasted if need be. */
  | { readonly what: 'lines'; readonly text: string };
