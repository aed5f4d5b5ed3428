import type { Actor } from '#domain/actor.ts';
import type { Twin } from '#state/twin.ts';
import type { Chapters } from '#ui/shared/words.svelte.ts';

/** Why two actors may be one, in words. */
export function toldReason(
  { by, common }: Twin,
  [one, other]: readonly [Actor, Actor],
  { twins }: Pick<Chapters, 'twins'>
): string {
  if (by === 'number') return twins.byNumber(common);
  return one.name === other.name ? twins.sameName : twins.alikeName;
}
