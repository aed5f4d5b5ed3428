/** What the page that starts the app says of the examples. */
export const examples = {
  lead: 'Des cas racontés dans les sources, dessinés tels quels\u00a0; chaque hypothèse y est signalée.',
  open: 'Ouvrir l’exemple',
  texts: {
    loos: {
      title: 'Le marché de Loos-en-Gohelle',
      lead: 'Une mairie, une AMAP, de petits producteurs et un marché que chacun attend autrement.'
    },
    lde: {
      title: 'LDE et son transporteur',
      lead: 'Une relation de donneur d’ordre à prestataire, avant et après deux visites croisées.'
    },
    school: {
      title: 'Les services scolaires d’une ville',
      lead: 'Des équipes conduites par la procédure, un cadre de vie que chacun voit à sa façon, et un scénario\u00a0: en parler ensemble.'
    },
    voisinerie: {
      title: 'La Voisinerie de Wazemmes',
      lead: 'Un lieu de quartier tenu à plusieurs, un bail construit à deux, et un scénario pour ceux qui ne se rencontrent pas encore.'
    }
  }
};
