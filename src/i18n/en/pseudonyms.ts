import type { pseudonyms as french } from '#i18n/fr/pseudonyms.ts';
import { actorTerms } from './actor-terms.ts';

/** What stands for names in a map that is shared without them: “Commune 3”. */
export const pseudonyms: typeof french = {
  title: 'Pseudonymised map',
  actor: ({ kind, family, stratum }) => {
    if (stratum) return actorTerms.stratum[stratum];
    if (family) return actorTerms.family[family];
    return kind === 'unspecified' ? 'Actor' : actorTerms.actorKind[kind].label;
  },
  stake: 'Stake',
  space: 'Third space',
  trade: 'Trade',
  territory: 'Place',
  sphere: 'Sphere'
};
