const plural = new Intl.PluralRules('fr');
const count = (n: number, one: string, other: string): string =>
  `${n.toLocaleString('fr')}\u00a0${plural.select(n) === 'one' ? one : other}`;

/** What the page of who takes part in what says. */
export const spaces = {
  title: 'Qui participe à quoi',
  crossWith: 'Croiser les acteurs avec',
  crossing: { space: 'Espaces tiers', stake: 'Enjeux' },
  caption: {
    space: (actors: string, n: number) =>
      `${actors} et ${count(n, 'espace tiers', 'espaces tiers')}`,
    stake: (actors: string, n: number) => `${actors} et ${count(n, 'enjeu', 'enjeux')}`
  },
  help: {
    space:
      'Flèches pour se déplacer, Espace pour dire qui participe, Entrée pour dire aussi qui anime, porte ou est invité, Suppr pour vider, F2 sur un titre pour le renommer.',
    stake:
      'Flèches pour se déplacer, Espace pour dire qui est concerné, Suppr pour vider, F2 sur un titre pour le renommer.'
  },
  actor: 'Acteur',
  total: 'En tout',
  search: 'Chercher un acteur',
  onlyNone: {
    space: 'Seulement ceux qui ne sont dans aucun',
    stake: 'Seulement ceux que rien ne concerne'
  },
  being: {
    participants: 'Participe',
    facilitators: 'Anime',
    carriers: 'Porte',
    invited: 'Invité, absent',
    concerned: 'Concerné'
  },
  nothing: 'non',
  inCell: (actor: string, gathering: string) => `${actor}, «\u00a0${gathering}\u00a0»`,
  rowTotal: {
    space: (n: number) => (n === 0 ? 'aucun' : count(n, 'espace', 'espaces')),
    stake: (n: number) => (n === 0 ? 'aucun' : count(n, 'enjeu', 'enjeux'))
  },
  columnTotal: {
    space: (n: number) => (n === 0 ? 'personne' : count(n, 'acteur', 'acteurs')),
    stake: (n: number) => (n === 0 ? 'personne' : count(n, 'concerné', 'concernés'))
  },
  add: { space: 'Ajouter un espace tiers', stake: 'Ajouter un enjeu' },
  rename: (name: string) => `Renommer «\u00a0${name}\u00a0»`,
  open: (name: string) => `Voir la fiche de ${name}`,
  sortByName: 'Trier par nom',
  sortByNumber: 'Trier par nombre',
  untreated: (n: number, names: string) =>
    n === 1
      ? `Aucun espace tiers ne traite de «\u00a0${names}\u00a0». Où en parle-t-on\u202f?`
      : `Aucun espace tiers ne traite de ${count(n, 'enjeu', 'enjeux')}\u00a0: ${names}. Où en parle-t-on\u202f?`,
  untreatedHere: 'Où en parle-t-on\u202f?',
  treatedBy: (names: string) => `Traité par ${names}`,
  others: (n: number) => `et ${count(n, 'autre', 'autres')}`,
  inNone: {
    space: (n: number) =>
      n === 1
        ? 'Un acteur n’est dans aucun espace tiers.'
        : `${count(n, 'acteur n’est', 'acteurs ne sont')} dans aucun espace tiers.`,
    stake: (n: number) =>
      n === 1
        ? 'Un acteur n’est concerné par aucun enjeu de la carte.'
        : `${count(n, 'acteur n’est concerné', 'acteurs ne sont concernés')} par aucun enjeu de la carte.`
  },
  empty: {
    space:
      'Aucun espace tiers sur la carte pour l’instant. Où les contraintes de chacun se disent-elles\u202f?',
    stake:
      'Aucun enjeu sur la carte pour l’instant. Qu’est-ce qui compte pour plusieurs acteurs à la fois\u202f?'
  },
  noActors: 'Aucun acteur ne correspond.',
  here: (what: string) => `${what}\u00a0:`
};
