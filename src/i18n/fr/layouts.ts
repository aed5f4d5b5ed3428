/** What the menu of layouts says. */
export const layouts = {
  title: 'Disposer la carte',
  selection: (n: number) =>
    `Disposer la sélection\u00a0: ${n.toLocaleString('fr')}\u00a0éléments, le reste ne bouge pas`,
  ways: {
    free: { name: 'Disposition libre', help: 'Rapproche ce qui est lié.' },
    organisations: {
      name: 'Par organisation',
      help: 'Range chaque organisation, puis qui n’en a pas.'
    },
    spheres: {
      name: 'Par sphère fonctionnelle',
      help: 'Une colonne par sphère\u00a0: habiter, se nourrir…'
    },
    rings: {
      name: 'En cercles',
      help: 'Qui est concerné d’abord, puis de proche en proche.'
    },
    commands: {
      name: 'Commandes de haut en bas',
      help: 'Ordre, financement et hiérarchie descendent.'
    }
  },
  centre: 'Autour de',
  stakes: 'Enjeux',
  actors: 'Acteurs',
  placed: 'Ce que vous avez placé',
  stays: 'ne bouge pas',
  moves: 'bouge aussi',
  columns: (names: readonly string[]) => `Colonnes, de gauche à droite\u00a0: ${names.join(', ')}.`,
  noSphere: 'sans sphère'
};
