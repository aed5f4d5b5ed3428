/** What the list of commands and the sheet of shortcuts say. */
export const commands = {
  title: 'Commandes',
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
    arrangeAll: 'Disposer la carte sans bouger ce que vous avez placé',
    fit: 'Voir toute la carte',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
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
