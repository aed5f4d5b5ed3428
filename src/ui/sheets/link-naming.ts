import type { Chapters } from '#ui/shared/words.svelte.ts';
import type { LinkNaming } from './reference-options.ts';

/** How links are named, in the language being spoken. */
export function linkNaming({ map, terms }: Pick<Chapters, 'map' | 'terms'>): LinkNaming {
  return {
    linkBetween: map.linkBetween,
    linkTo: map.linkTo,
    kind: (kind) => terms.linkKind[kind].label.toLocaleLowerCase(),
    unnamed: map.unnamed
  };
}
