import type { Actor } from '#domain/actor.ts';
import { actorTerms } from './actor-terms.ts';

/** What stands for names in a map that is shared without them: « Commune 3 ». */
export const pseudonyms = {
  title: 'Carte pseudonymisée',
  actor: ({ kind, family, stratum }: Pick<Actor, 'kind' | 'family' | 'stratum'>): string => {
    if (stratum) return actorTerms.stratum[stratum];
    if (family) return actorTerms.family[family];
    return kind === 'unspecified' ? 'Acteur' : actorTerms.actorKind[kind].label;
  },
  stake: 'Enjeu',
  space: 'Espace tiers',
  trade: 'Métier',
  territory: 'Lieu',
  sphere: 'Sphère'
};
