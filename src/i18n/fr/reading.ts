import type { Facet } from '#domain/facet.ts';
import type { Attribute } from '#domain/attribute.ts';
import type { NumberField } from '#domain/said-number.ts';
import type { Look } from '#analysis/layered.ts';
import { countFr as count } from '#i18n/plural.ts';

/** What is said of how a map is read: filters, focus, sizes and colours, views, search, presentation. */
export const reading = {
  tools: { search: 'Chercher', filters: 'Filtrer', look: 'Apparence', views: 'Vues' },
  toolTitles: {
    search: 'Chercher sur la carte (Ctrl+F)',
    filters: 'Filtrer la carte',
    look: 'Taille et couleur des acteurs',
    views: 'Vues enregistrées'
  },
  filtersOn: (n: number) => count(n, 'filtre actif', 'filtres actifs'),
  focusOn: 'Ne voir que son entourage',
  present: 'Présenter en plein écran',

  active: 'Ce qui est montré de la carte',
  shownOf: (shown: number, all: number) =>
    `${String(shown)} ${all > 1 ? 'acteurs' : 'acteur'} sur ${String(all)}`,
  linksOf: (shown: number, all: number) =>
    `${String(shown)} ${all > 1 ? 'liens' : 'lien'} sur ${String(all)}`,
  fadedRest: 'le reste est estompé',
  showAll: 'Tout réafficher',
  remove: (what: string) => `Retirer le filtre\u00a0: ${what}`,
  removeDates: 'Retirer les dates',
  between: (since: string, until: string) => `Du ${since} au ${until}`,
  from: (since: string) => `Depuis le ${since}`,
  to: (until: string) => `Jusqu’au ${until}`,
  around: (name: string) => `Autour de\u00a0: ${name}`,
  steps: 'Jusqu’à combien de pas',
  step: (n: number) => count(n, 'pas', 'pas'),
  leaveFocus: 'Quitter l’entourage',

  facets: {
    'link-kind': 'Nature du lien',
    layer: 'Couche de liens',
    form: 'Forme de coopération',
    status: 'Statut',
    'link-tag': 'Étiquette du lien',
    'actor-kind': 'Nature d’acteur',
    family: 'Famille',
    stratum: 'Strate',
    sphere: 'Sphère fonctionnelle',
    territory: 'Territoire',
    organisation: 'Organisation',
    level: 'Niveau hiérarchique',
    tag: 'Étiquette de l’acteur',
    'finding-family': 'Famille de constats',
    finding: 'Constat',
    debate: 'Désaccord'
  } satisfies Record<Facet, string>,
  groups: {
    links: 'Les liens',
    actors: 'Les acteurs',
    findings: 'Les constats',
    debates: 'Les désaccords',
    dates: 'Les dates'
  },
  linksHelp: 'Les acteurs que ces liens ne touchent pas sont laissés de côté.',
  isDebated: 'En désaccord',
  unsaid: 'Non renseigné',
  unknownForm: 'Indéterminée',
  noLayer: 'Dans aucune couche',
  layers: {
    cooperative: 'Coopération',
    coordination: 'Coordination',
    command: 'Commande, hiérarchie, financement',
    friction: 'Tensions et rivalités',
    belonging: 'Appartenance'
  },
  fades: 'Estomper le reste au lieu de le cacher',
  seekValue: (facet: string) => `Chercher dans\u00a0: ${facet}`,
  noValue: 'Rien ne correspond.',
  chosen: (n: number) => count(n, 'choix', 'choix'),
  since: 'À partir du',
  until: 'Jusqu’au',
  datesHelp:
    'Montre les liens et les espaces qui existent au moins un jour dans cette période. Ce qui n’a pas de date reste montré.',
  nothingToFilter: 'Il n’y a encore rien à filtrer sur cette carte.',
  noFinding: 'Aucun constat pour l’instant.',
  moreValues: (n: number) => `Encore ${String(n)}\u00a0: cherchez par le nom.`,

  lookLead:
    'Une taille ou une couleur décrit\u00a0: ce n’est ni une note ni un classement. Rien de ce qui est dessiné n’est changé.',
  colourBy: 'Colorer selon',
  sizeBy: 'Donner une taille selon',
  asDrawn: 'Comme dessiné',
  attributes: 'Ce qui est dit des acteurs',
  measures: 'Ce qui se mesure',
  attribute: {
    kind: 'Nature d’acteur',
    family: 'Famille',
    stratum: 'Strate',
    sphere: 'Sphère fonctionnelle',
    territory: 'Territoire',
    organisation: 'Organisation',
    level: 'Niveau hiérarchique',
    tag: 'Étiquette'
  } satisfies Record<Attribute, string>,
  number: {
    level: 'Niveau hiérarchique',
    trust: 'Confiance, vue par l’acteur',
    relevance: 'Pertinence, vue par l’acteur',
    competence: 'Compétence, vue par l’acteur',
    authority: 'Autorité professionnelle, vue par l’acteur',
    engagement: 'Engagement, vu par l’acteur'
  } satisfies Record<NumberField, string>,
  ownFields: 'Vos champs',
  layer: 'Liens lus',
  looks: {
    cooperative: 'Coopération',
    coordination: 'Coordination',
    command: 'Commande, hiérarchie, financement',
    friction: 'Tensions et rivalités',
    all: 'Tous les liens'
  } satisfies Record<Look, string>,
  measureOn: (measure: string, look: string) => `${measure} (${look.toLocaleLowerCase('fr')})`,
  measuring: 'Mesure en cours…',
  measureFailed: 'La mesure a échoué.',
  others: 'Autres',
  several: 'Plusieurs',
  undefinedValue: 'Sans valeur',
  range: (low: string, high: string) => `${low} à ${high}`,
  lookLegend: 'Légende des tailles et des couleurs',
  colour: 'Couleur',
  size: 'Taille',
  sizeHelp: 'La surface suit la valeur. Ce qui contient d’autres acteurs garde son cadre.',
  resetLook: 'Revenir au dessin',

  viewsLead:
    'Une vue garde les filtres, l’entourage, l’apparence et l’endroit d’où l’on regarde. Les positions restent communes à toutes.',
  noView: 'Aucune vue enregistrée.',
  saveView: 'Enregistrer ce qui est montré',
  viewName: 'Nom de la vue',
  viewNote: 'Ce qu’il y a à en dire',
  keepPlace: 'Garder aussi l’endroit d’où l’on regarde',
  needName: 'Donnez un nom à la vue.',
  save: 'Enregistrer',
  saved: (name: string) => `Vue «\u00a0${name}\u00a0» enregistrée.`,
  apply: (name: string) => `Montrer la vue ${name}`,
  current: 'vue montrée',
  update: 'Y mettre ce qui est montré maintenant',
  updated: (name: string) => `Vue «\u00a0${name}\u00a0» mise à jour.`,
  rename: 'Renommer',
  earlier: 'Monter',
  later: 'Descendre',
  deleteView: 'Supprimer',
  deleted: (name: string) => `Vue «\u00a0${name}\u00a0» supprimée.`,
  cancel: 'Annuler',
  actionsOn: (name: string) => `Actions sur la vue ${name}`,
  presentThem: 'Présenter',

  seek: 'Chercher un acteur, un lien, un enjeu, un espace',
  seekHelp: 'Entrée\u00a0: aller au suivant. Maj+Entrée\u00a0: au précédent.',
  results: 'Ce qui correspond',
  place: (at: number, all: number) => `${String(at)} sur ${String(all)}`,
  matches: (n: number) => (n === 0 ? 'Rien ne correspond.' : count(n, 'résultat', 'résultats')),
  next: 'Suivant',
  previous: 'Précédent',
  types: { actor: 'acteur', link: 'lien', stake: 'enjeu', space: 'espace tiers' },

  legend: {
    title: 'Légende',
    links: 'Liens',
    actors: 'Acteurs',
    others: 'Enjeux et espaces',
    container: 'Acteur qui en contient d’autres',
    stake: 'Enjeu',
    contestedStake: 'Enjeu en débat',
    concern: 'Est concerné par l’enjeu',
    space: 'Espace tiers, autour de ses participants',
    facilitation: 'Anime l’espace',
    debated: 'Plusieurs lectures, à discuter',
    empty: 'La légende se compose avec ce que vous dessinez.'
  },

  canvasHelp:
    'Double-cliquez sur le fond pour ajouter un acteur, glissez pour déplacer. Le panneau «\u00a0Liste\u00a0» donne les mêmes éléments au clavier.',
  shortcuts: 'Suppr\u00a0: corbeille · Ctrl+Z\u00a0: annuler · Échap\u00a0: désélectionner',

  presentation: {
    title: 'Présentation',
    next: 'Suivant',
    previous: 'Précédent',
    leave: 'Quitter',
    fullScreen: 'Plein écran',
    larger: 'Agrandir',
    smaller: 'Réduire',
    keys: 'Flèches, Espace ou télécommande pour avancer\u00a0; Échap pour quitter.',
    step: (at: number, all: number) => `${String(at)}\u00a0/\u00a0${String(all)}`,
    commonWork: 'Œuvre commune',
    view: 'Vue',
    finding: 'Question à discuter',
    end: 'Et maintenant\u202f?',
    endLead:
      'Qu’est-ce que cette carte ne dit pas encore\u202f? Que voulons-nous essayer ensemble\u202f?'
  }
};
