/** What the pages on the app itself say, but for the accessibility statement. */
export const about = {
  parts: {
    about: 'À propos',
    accessibility: 'Accessibilité',
    version: 'Version et installation'
  },
  nav: 'Pages sur Maillage',
  backToMap: 'Revenir à la carte',
  backHome: 'Accueil',
  what: 'Ce que c’est',
  whatText: [
    'Maillage sert à dessiner qui travaille avec qui sur un territoire, et comment, puis à en parler avec les personnes concernées. Il s’adresse à celles et ceux qui animent des coopérations\u00a0: collectivités, associations, entreprises, recherche.',
    'Il pose des questions sur ce que la carte montre. Il ne juge ni ne note personne, et ne sait que ce que vous y mettez.'
  ],
  data: 'Ce que deviennent vos données',
  dataPoints: [
    'Tout reste dans ce navigateur, sur cet appareil. Rien n’est envoyé\u00a0: il n’y a ni serveur, ni compte, ni mesure d’audience, et la page s’interdit de joindre une autre adresse que la sienne.',
    'Aucun cookie. Les cartes, l’historique et vos préférences sont gardés dans la mémoire que le navigateur réserve à ce site.',
    'Effacer les données du site efface les cartes. Le fichier exporté est votre sauvegarde.',
    'Les cartes ne sont pas chiffrées\u00a0: qui ouvre votre session sur cet appareil peut les lire.',
    'Vous seul décidez à qui vous remettez un fichier. Il porte les noms que vous y avez écrits.'
  ],
  sources: 'Sur quoi il s’appuie',
  sourcesText:
    'Ses mots et ses questions viennent de travaux sur la coopération territoriale, cités à côté de chaque constat\u00a0:',
  publications: (n: number) => `Les ${String(n)} publications d’où viennent les mesures`,
  licence: 'Licence',
  licenceText:
    'Maillage est un logiciel libre sous licence publique de l’Union européenne, EUPL-1.2\u00a0: chacun peut l’utiliser, l’étudier, le modifier et le partager, y compris dans un travail rémunéré. Ce que vous dessinez vous appartient.',
  licenceLink: 'Lire la licence',
  madeWith: (n: number) => `Fait avec ${String(n)} logiciels libres`,
  madeWithLink: 'Lire leurs licences',
  software: 'Logiciel',
  version: 'Version',
  itsLicence: 'Licence',
  report: 'Signaler un problème',
  reportText:
    'Dites-le à qui vous a donné cette adresse, ou ouvrez un ticket dans le dépôt du logiciel\u00a0: ce que vous avez fait, ce que vous attendiez, ce qui s’est passé. N’y joignez jamais une vraie carte, elle nomme des personnes\u00a0: refaites le cas avec des noms inventés.',
  copyDetails: 'Copier les renseignements techniques',
  detailsHelp: 'La version et le navigateur, rien de vos cartes.',
  detailsCopied: 'Renseignements copiés. Collez-les dans votre message.',
  details: { app: 'Maillage', browser: 'Navigateur', window: 'Fenêtre', language: 'Langue' },
  unknown: 'Inconnu',
  number: 'Numéro',
  made: 'Date',
  commit: 'Révision',
  offline: 'Sans réseau',
  readiness: {
    preparing: 'Maillage se range sur cet appareil…',
    ready: 'Prêt\u00a0: Maillage démarre sans réseau sur cet appareil.',
    failed:
      'Maillage n’a pas pu se ranger sur cet appareil. Vérifiez le réseau, puis rechargez la page.',
    unavailable:
      'Ce navigateur ne range pas de page sur l’appareil, ou pas dans cette fenêtre\u00a0: il y faut le réseau.'
  },
  update: 'Mise à jour',
  updateHelp: 'Rien ne se recharge tout seul.',
  look: 'Chercher une nouvelle version',
  looking: 'Recherche en cours…',
  isLatest: 'C’est la version la plus récente.',
  notReached: 'La recherche n’a pas abouti\u00a0: le réseau manque peut-être.',
  space: 'Place occupée',
  spaceUsed: (used: string, quota: string) =>
    `Environ ${used}, cartes et logiciel compris. Le navigateur en permet ${quota}.`,
  size: (bytes: number) => {
    const [unit, divided] =
      bytes >= 1e9 ? ['Go', bytes / 1e9] : bytes >= 1e6 ? ['Mo', bytes / 1e6] : ['ko', bytes / 1e3];
    return `${divided.toLocaleString('fr', { maximumFractionDigits: 1 })}\u00a0${unit}`;
  },
  isPromised:
    'Le navigateur s’est engagé à ne pas effacer les cartes de lui-même quand la place manque.',
  isNotPromised: 'Le navigateur peut effacer les cartes de lui-même quand la place manque.',
  askPromise: 'Demander qu’il les garde',
  promiseRefused:
    'Le navigateur ne s’y engage pas pour l’instant. Installer Maillage, ou l’ouvrir souvent, peut l’y décider. Exportez vos cartes.',
  erase: 'Fermer et effacer de cet ordinateur',
  eraseText:
    'Sur un ordinateur partagé, à la fin d’une séance\u00a0: toutes les cartes, l’historique, vos préférences et Maillage lui-même quittent ce navigateur.',
  eraseOpen: 'Fermer et effacer…',
  eraseSave: (n: number) =>
    n === 1
      ? 'Une carte est sur cet appareil. Enregistrez d’abord son fichier, si vous voulez la retrouver\u00a0:'
      : `${String(n)} cartes sont sur cet appareil. Enregistrez d’abord leurs fichiers, si vous voulez les retrouver\u00a0:`,
  save: 'Enregistrer le fichier',
  saveOne: (title: string) => `Enregistrer le fichier de «\u00a0${title}\u00a0»`,
  hasFiles: 'J’ai les fichiers dont j’ai besoin, ailleurs que dans ce navigateur',
  eraseLimits:
    'Les fichiers déjà enregistrés ou envoyés restent où ils sont, et une copie de sauvegarde de l’ordinateur peut garder ce qui s’y trouvait. Fermez d’abord les autres fenêtres de Maillage.',
  eraseAll: 'Tout effacer',
  erasing: {
    erasing: 'Effacement…',
    erased:
      'C’est effacé\u00a0: ce navigateur ne garde plus rien de Maillage. Fermez cette fenêtre.',
    failed:
      'Tout n’a pas pu être effacé. Fermez les autres fenêtres de Maillage et recommencez, ou effacez les données de ce site dans les réglages du navigateur.'
  },
  install: 'Installation',
  installText:
    'Installer Maillage lui donne sa fenêtre et son icône, comme une application. Ce sont les mêmes cartes, dans le même navigateur\u00a0: rien n’est téléchargé d’ailleurs, rien n’est envoyé, et aucun droit d’administration n’est demandé. On le désinstalle comme une application.',
  installNow: 'Installer Maillage',
  isInstalled: 'Maillage est installé\u00a0: vous êtes dans sa fenêtre.',
  installByHand:
    'Ce navigateur ne le propose pas ici, ou c’est déjà fait. Cherchez «\u00a0Installer\u00a0» ou «\u00a0Ajouter à l’écran d’accueil\u00a0» dans son menu ou son menu de partage.'
};
