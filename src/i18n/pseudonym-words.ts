import type { Actor } from '#domain/actor.ts';
import type { pseudonyms } from './fr/pseudonyms.ts';
import type { actorTerms } from './fr/actor-terms.ts';

type Sort = Pick<Actor, 'kind' | 'family' | 'stratum'>;

/** What stands for names, with what actors are called by what they are: « Commune », « Association ». */
export function pseudonymWords(
  { actor, ...others }: typeof pseudonyms,
  terms: Pick<typeof actorTerms, 'actorKind' | 'family' | 'stratum'>
): Omit<typeof pseudonyms, 'actor'> & { readonly actor: (sort: Sort) => string } {
  return {
    ...others,
    actor: ({ kind, family, stratum }) => {
      if (stratum) return terms.stratum[stratum];
      if (family) return terms.family[family];
      return kind === 'unspecified' ? actor : terms.actorKind[kind].label;
    }
  };
}
