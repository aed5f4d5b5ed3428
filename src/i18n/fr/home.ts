const plural = new Intl.PluralRules('fr');
const s = (n: number): string => (plural.select(n) === 'one' ? '' : 's');

/** What the home page says. */
export const home = {
  title: 'Maillage – cartes de coopération',
  lead: 'Dessinez qui travaille avec qui sur un territoire, et comment. Voyez où la coopération manque ou se trouve entravée, et discutez-en avec les personnes concernées.',
  privacy:
    'Tout reste dans ce navigateur\u00a0: rien n’est envoyé, il n’y a ni compte ni serveur. Ce que vous voulez partager, vous l’exportez dans un fichier.',
  newMap: 'Nouvelle carte',
  newMapTitle: 'Titre de la carte',
  newMapPlaceholder: 'Par exemple\u00a0: L’alimentation au pays de…',
  create: 'Créer la carte',
  openFile: 'Ouvrir un fichier',
  dropHere: 'Déposez le fichier de carte ici',
  opening: 'Lecture du fichier…',
  readingFile: (file: string) => `Lecture de «\u00a0${file}\u00a0»…`,
  giveUp: 'Abandonner la lecture',
  maps: 'Vos cartes',
  none: 'Aucune carte pour l’instant. Commencez par un exemple, ou créez la vôtre.',
  noStorage:
    'Ce navigateur ne laisse rien enregistrer\u00a0: Maillage ne peut ni garder ni rouvrir de carte. Autorisez les cookies et les données de ce site, ou quittez la navigation privée, puis rechargez la page.',
  touched: (date: string) => `modifiée le ${date}`,
  actions: (title: string) => `Actions sur ${title}`,
  rename: 'Renommer',
  duplicate: 'Dupliquer',
  export: 'Exporter le fichier',
  delete: 'Supprimer',
  copyOf: (title: string) => `${title} (copie)`,
  deleted: (title: string) => `«\u00a0${title}\u00a0» est dans la corbeille.`,
  examples: 'Exemples',
  binned: (n: number) => `${String(n)}\u00a0carte${s(n)} dans la corbeille`,
  restore: 'Remettre',
  erase: 'Effacer définitivement',
  eraseAsk: (title: string) =>
    `Effacer «\u00a0${title}\u00a0» de cet appareil\u00a0? Son historique et ses instantanés partent avec elle, et rien ne pourra les rendre.`,
  sealed: (file: string) => `«\u00a0${file}\u00a0» est chiffré`,
  sealedLead: 'Il s’ouvre avec la phrase de passe que vous a donnée la personne qui l’a fait.',
  passphrase: 'Phrase de passe',
  showPassphrase: 'Montrer ce que j’écris',
  unseal: 'Ouvrir',
  refused: (file: string) => `«\u00a0${file}\u00a0» n’a pas été ouvert`,
  refusedLead: 'Vos cartes n’ont pas changé. Voici ce qui empêche de le lire\u00a0:',
  repaired: (file: string) => `«\u00a0${file}\u00a0» est ouvert, avec des points à vérifier`,
  repairedLead: 'Rien n’a été perdu\u00a0: ce qui suit a été mis de côté ou réparé.',
  more: (n: number) => `… et ${String(n)} autre${s(n)}.`,
  goToMap: 'Aller à la carte',
  footer:
    'Logiciel libre sous licence EUPL-1.2. Un constat est une question à discuter, jamais un jugement.',
  version: 'Version et installation',
  accessibility: 'Accessibilité\u00a0: partiellement conforme',
  saveAll: 'Tout sauvegarder dans un fichier',
  saveAllHelp:
    'Toutes les cartes de cet appareil, corbeille comprise, en un fichier à garder ailleurs. Pour les remettre, ici ou sur un autre appareil, ouvrez ce fichier.',
  notSaved: (titles: readonly string[]) =>
    `N’ont pas pu y être mises\u00a0: ${titles.map((title) => `«\u00a0${title}\u00a0»`).join(', ')}.`,
  putBack: (file: string) => `«\u00a0${file}\u00a0»\u00a0: ce qui a été remis`,
  putBackLead: 'Les cartes qui étaient déjà sur cet appareil n’ont pas changé.',
  cameBack: (title: string) => `«\u00a0${title}\u00a0» est de retour.`,
  wereHere: (n: number) =>
    n === 1
      ? 'Une carte était déjà là, telle quelle.'
      : `${String(n)}\u00a0cartes étaient déjà là, telles quelles.`
};
