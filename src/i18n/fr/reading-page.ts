/** What the page that is only read says, beside the map. */
export const readingPage = {
  lead: 'Une copie à lire, faite à cette date\u00a0: rien ne s’y modifie, rien n’en part, rien n’y est cherché ailleurs.',
  noScript: 'Sans script, cette page montre la carte et ne permet pas d’y chercher.',
  tools: 'Chercher et filtrer',
  search: 'Chercher',
  found: 'Résultats\u00a0:',
  filters: 'Filtrer',
  filtersHelp: 'Dans une même liste, l’un ou l’autre\u00a0; entre deux listes, les deux.',
  showAll: 'Tout réafficher',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Tout voir',
  picture:
    'Dessin. Flèches\u00a0: déplacer\u00a0; + et −\u00a0: zoomer\u00a0; 0\u00a0: tout voir\u00a0; Échap\u00a0: ne rien choisir.',
  sheet: 'Fiche',
  noSheet: 'Choisissez un acteur, un lien, un enjeu ou un espace, sur le dessin ou dans la liste.',
  links: 'Liens',
  around: 'Ne voir que son entourage',
  list: 'Liste',
  findings: 'Constats',
  show: 'Montrer sur la carte',
  colon: '\u00a0:'
};
