/** What the list of commands and the sheet of shortcuts say. */
export const commands = {
  title: 'Commandes',
  search: 'Chercher une commande, un acteur, un lien, un enjeu, un espace',
  results: 'Résultats',
  found: (n: number) =>
    n === 0
      ? 'Rien ne correspond.'
      : `${n.toLocaleString('fr')}\u00a0${n === 1 ? 'réponse' : 'réponses'}`,
  more: (n: number) => `Et ${n.toLocaleString('fr')} autres\u00a0: précisez le nom.`,
  unavailable: 'Pas maintenant',
  records: { actor: 'Acteurs', link: 'Liens', stake: 'Enjeux', space: 'Espaces tiers' },
  sheetTitle: 'Raccourcis du clavier',
  print: 'Imprimer',
  onCanvas: 'Sur la carte, à la souris ou au doigt',
  gestures: [
    ['Ajouter un acteur', 'Double clic sur le fond'],
    ['Relier deux acteurs', 'Glisser depuis la poignée d’un acteur'],
    ['Déplacer', 'Glisser'],
    ['Sélectionner plusieurs éléments', 'Maj+clic, ou Maj+glisser autour d’eux'],
    ['Se déplacer sur la carte', 'Glisser le fond'],
    ['Agrandir ou réduire', 'Molette, ou deux doigts']
  ] as readonly (readonly [does: string, how: string])[],
  keys: {
    $mod: 'Ctrl',
    Shift: 'Maj',
    Alt: 'Alt',
    Control: 'Ctrl',
    Escape: 'Échap',
    Delete: 'Suppr',
    Backspace: 'Retour arrière',
    Enter: 'Entrée',
    Space: 'Espace',
    ContextMenu: 'Menu'
  },
  groups: {
    edit: 'Modifier',
    add: 'Ajouter',
    arrange: 'Disposer',
    look: 'Regarder',
    go: 'Aller à',
    file: 'Fichier'
  },
  labels: {
    undo: 'Annuler',
    redo: 'Rétablir',
    bin: 'Mettre la sélection à la corbeille',
    selectAll: 'Sélectionner tous les acteurs',
    clear: 'Ne rien sélectionner',
    addActor: 'Ajouter un acteur',
    addLink: 'Ajouter un lien',
    addStake: 'Ajouter un enjeu',
    addSpace: 'Ajouter un espace tiers',
    rename: 'Renommer',
    writeLines: 'Saisir en ligne',
    arrangeAll: 'Disposer la carte sans bouger ce que vous avez placé',
    fit: 'Voir toute la carte',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fold: 'Replier / Déplier',
    foldAll: 'Tout replier',
    unfoldAll: 'Tout déplier',
    goMap: 'Voir la carte',
    goTable: 'Voir le tableau',
    goSpaces: 'Voir qui participe à quoi',
    exportFile: 'Exporter le fichier de la carte',
    listCommands: 'Chercher une commande',
    listShortcuts: 'Voir les raccourcis du clavier'
  }
};

/** What a command is known by. */
export type CommandId = keyof (typeof commands)['labels'];
