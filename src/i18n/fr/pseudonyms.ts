/** What stands for names in a map that is shared without them: « Commune 3 ». */
export const pseudonyms = {
  title: 'Carte pseudonymisée',
  actor: 'Acteur',
  stake: 'Enjeu',
  space: 'Espace tiers',
  trade: 'Métier',
  territory: 'Lieu',
  sphere: 'Sphère'
};
