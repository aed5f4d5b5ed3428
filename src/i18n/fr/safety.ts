/** What is said of what is kept on the device, and of what puts it at risk. */
export const safety = {
  faults: {
    quota: 'Non enregistré\u00a0: il n’y a plus de place sur cet appareil.',
    abort: 'Non enregistré\u00a0: le navigateur a interrompu l’écriture.',
    version:
      'Une version plus récente de Maillage a ouvert cette carte\u00a0: cette page ne peut plus la modifier.',
    blocked:
      'Non enregistré\u00a0: un autre onglet retient cette carte. Fermez les autres onglets de Maillage.',
    corrupt: 'Non enregistré\u00a0: le navigateur n’arrive plus à lire ce qu’il a gardé.',
    closed: 'Non enregistré\u00a0: le navigateur a fermé sa base.',
    unknown: 'Non enregistré\u00a0: le navigateur n’y est pas arrivé.'
  },
  stillHere:
    'Ce que vous avez fait est toujours à l’écran, et Maillage réessaie de lui-même. Pour ne rien risquer, enregistrez la carte dans un fichier.',
  stillHereOutdated:
    'Ce que vous avez fait est toujours à l’écran. Rechargez la page pour continuer avec la nouvelle version.',
  saveFile: 'Enregistrer dans un fichier',
  tryAgain: 'Réessayer',
  makeRoom: 'Faire de la place',
  makeRoomHelp:
    'Efface de cet appareil les copies automatiques et l’historique ancien des cartes\u00a0: ce qu’elles disent reste, ce qui est ancien ne s’annule plus.',
  noRoomMade: 'Cela n’a pas suffi\u00a0: libérez de la place sur l’appareil, puis réessayez.',
  reload: 'Recharger la page',
  blocked: {
    title: 'Un autre onglet retient vos cartes',
    help: 'Il est resté ouvert avec une version plus ancienne de Maillage. Fermez les autres onglets de Maillage\u00a0: cette page continuera d’elle-même.'
  },
  newer: {
    title: 'Vos cartes ont été ouvertes avec une version plus récente de Maillage',
    help: 'Cette page est plus ancienne\u00a0: elle n’y touche pas, pour ne rien abîmer. Rechargez-la pour passer à la nouvelle version.'
  },
  lost: {
    title: 'Cette carte n’a pas pu être relue',
    help: 'Le navigateur en a perdu une partie. Voyez sur la page d’accueil ce qui peut être repris.',
    see: 'Voir ce qui peut être repris'
  },
  recovery: {
    title: 'Des cartes manquent sur cet appareil',
    lead: 'Le navigateur les a perdues, en entier ou en partie. Maillage en garde des copies à un autre endroit\u00a0: voici ce qui peut être repris. Rien ne sera effacé sans votre accord.',
    lostAll:
      'Le navigateur signale qu’il a perdu tout ce qu’il gardait pour ce site. Si vous avez un fichier de vos cartes, ouvrez-le.',
    none: 'Aucune copie lisible n’a été trouvée. Si vous avez un fichier de cette carte, ouvrez-le depuis l’accueil.',
    copyOf: (date: string, time: string) => `Copie du ${date} à ${time}`,
    inDatabase: 'Ce que le navigateur a encore',
    content: (actors: string, links: string) => `${actors}, ${links}`,
    missing: (n: number) => {
      if (n === 0) return 'rien n’y manque';
      return n === 1
        ? 'il y manque le dernier geste'
        : `il y manque les ${n.toLocaleString('fr')}\u00a0derniers gestes`;
    },
    torn: (n: number) =>
      n === 1
        ? 'Une autre copie est abîmée, elle ne peut pas être reprise.'
        : `${String(n)}\u00a0autres copies sont abîmées, elles ne peuvent pas être reprises.`,
    take: 'Reprendre',
    keep: 'Garder',
    giveUp: 'Renoncer à cette carte',
    giveUpAsk: (title: string) =>
      `Renoncer à «\u00a0${title}\u00a0»\u00a0? Ce qui en reste sur cet appareil sera effacé.`,
    notTaken: 'Le navigateur n’a pas pu la remettre en place. Enregistrez-la dans un fichier.',
    later: 'Continuer sans les reprendre',
    laterHelp: 'La question sera posée à la prochaine ouverture.'
  },
  badge: 'Sauvegarde',
  due: 'Sauvegarder',
  dueHelp: (gestures: number) =>
    `${gestures.toLocaleString('fr')}\u00a0geste${gestures === 1 ? '' : 's'} depuis le dernier fichier`,
  promised: {
    yes: 'Le navigateur a promis de ne pas effacer vos cartes de lui-même.',
    no: 'Le navigateur peut effacer vos cartes de lui-même, par exemple s’il manque de place ou si vous ne revenez pas pendant longtemps.',
    unknown: 'Ce navigateur ne dit pas s’il peut effacer vos cartes de lui-même.'
  },
  promisedAnyway:
    'Dans tous les cas, effacer les données de navigation efface les cartes\u00a0: seul un fichier, gardé ailleurs, les met à l’abri.',
  device: 'Sur cet appareil',
  file: 'Dans un fichier',
  noFile: 'Cette carte n’a encore été enregistrée dans aucun fichier.',
  fileOn: (date: string) => `Dernier fichier\u00a0: le ${date}.`,
  since: (gestures: number) =>
    gestures === 0
      ? 'Rien n’a changé depuis.'
      : `${gestures.toLocaleString('fr')}\u00a0geste${gestures === 1 ? '' : 's'} depuis.`,
  copies: 'Copies automatiques',
  copiesLead:
    'Faites d’elles-mêmes pendant que vous travaillez, une par heure puis une par jour, et avant ce qui pourrait se regretter. Ouvrir une copie en fait une nouvelle carte, à côté de celle-ci.',
  noCopies: 'Aucune pour l’instant\u00a0: la première se fait peu après un premier changement.',
  copyKind: {
    auto: 'pendant le travail',
    'before-merge': 'avant une fusion',
    'before-migration': 'avant le passage à une nouvelle version de Maillage'
  },
  copyOn: (date: string, time: string) => `${date}, ${time}`,
  openCopy: 'Ouvrir',
  copyTitle: (title: string, date: string) => `${title} (copie du ${date})`,
  askPromise: 'Demander au navigateur de les garder'
};
