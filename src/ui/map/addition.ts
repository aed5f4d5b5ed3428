import type { Point } from '#domain/fields.ts';
import type { ActorId } from '#domain/ids.ts';

/** What is being added to a map, and what is known of it already. */
export type Addition =
  | { readonly what: 'actor'; readonly at?: Point }
  | { readonly what: 'link'; readonly from?: ActorId; readonly to?: ActorId }
  | { readonly what: 'stake' | 'space' };
