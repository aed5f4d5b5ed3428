import type { pseudonyms as french } from '#i18n/fr/pseudonyms.ts';

/** What stands for names in a map that is shared without them: “Commune 3”. */
export const pseudonyms: typeof french = {
  title: 'Pseudonymised map',
  actor: 'Actor',
  stake: 'Stake',
  space: 'Third space',
  trade: 'Trade',
  territory: 'Place',
  sphere: 'Sphere'
};
