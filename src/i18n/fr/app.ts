const plural = new Intl.PluralRules('fr');

/** « 1 acteur », « 3 acteurs »: a count with its noun. */
const count = (n: number, one: string, other: string): string =>
  `${n.toLocaleString('fr')}\u00a0${plural.select(n) === 'one' ? one : other}`;

/** What every page says. */
export const app = {
  name: 'Maillage',
  language: 'Langue',
  languages: { fr: 'Français', en: 'English' },
  theme: 'Apparence',
  themes: { system: 'Comme l’appareil', light: 'Claire', dark: 'Sombre' },
  userName: 'Votre nom',
  userNameHelp: 'Gardé sur cet appareil. C’est lui qui apparaît à côté de ce que vous décidez.',
  preferences: 'Préférences',
  about: 'À propos de Maillage',
  loading: 'Chargement…',
  cancel: 'Annuler',
  close: 'Fermer',
  undoIt: 'Annuler',
  newVersion: 'Une nouvelle version est prête.',
  reloadNow: 'Recharger maintenant',
  yes: 'Oui',
  no: 'Non',
  unknown: 'Non renseigné',
  untitled: 'Carte sans titre',
  notFound: 'Cette page n’existe pas.',
  notFoundHelp: 'L’adresse est peut-être incomplète. Vos cartes sont sur la page d’accueil.',
  notOpened: 'Cette page n’a pas pu s’ouvrir.',
  notOpenedHelp:
    'Ce qui était enregistré l’est toujours. Rechargez la page\u00a0; si rien ne change, vérifiez que le navigateur laisse ce site enregistrer des données.',
  backHome: 'Revenir à l’accueil',
  crashed: (detail: string) =>
    `Quelque chose s’est mal passé\u00a0: ${detail}. Ce qui était enregistré l’est toujours. Rechargez la page.`,
  actors: (n: number) => count(n, 'acteur', 'acteurs'),
  links: (n: number) => count(n, 'lien', 'liens'),
  on: (at: number) =>
    new Date(at).toLocaleDateString('fr', { day: 'numeric', month: 'long', year: 'numeric' }),
  at: (at: number) => new Date(at).toLocaleTimeString('fr', { hour: '2-digit', minute: '2-digit' })
};
