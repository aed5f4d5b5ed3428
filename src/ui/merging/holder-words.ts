import type { Holder } from '#state/holder.ts';
import type { Chapters } from '#ui/shared/words.svelte.ts';

/** Who holds a value, in words: oneself, or whose copy. */
export function toldHolder(holder: Holder, { joining }: Pick<Chapters, 'joining'>): string {
  if (holder.is === 'us') return joining.you;
  return holder.is === 'named' ? joining.copyOf(holder.name) : joining.someCopy(holder.mark);
}
