import type { RecordType } from '#domain/ecosystem.ts';

/** How a property is called on a sheet, and one sentence on what it is for. */
export interface FieldWords {
  readonly label: string;
  readonly help?: string;
}

const tags: FieldWords = {
  label: 'Étiquettes',
  help: 'Vos propres mots, séparés par des virgules.'
};
const note: FieldWords = {
  label: 'Note',
  help: 'Restez factuel\u00a0: toute personne citée a le droit de lire ce qui la concerne.'
};
const custom: FieldWords = {
  label: 'Champs à vous',
  help: 'Ce que la fiche ne prévoit pas\u00a0: un nom et une valeur chacun.'
};
const saidBy: FieldWords = { label: 'Dit par', help: 'Qui l’a dit, ou d’où cela vient.' };

/** How each property of each record is called. */
export const fields: Readonly<
  Record<
    Exclude<RecordType, 'assessment' | 'decision' | 'view'>,
    Readonly<Record<string, FieldWords>>
  >
> = {
  map: {
    title: { label: 'Titre' },
    territory: { label: 'Territoire' },
    commonWork: { label: 'Œuvre commune', help: 'Ce dont les acteurs sont coauteurs.' },
    governance: {
      label: 'Gouvernance',
      help: 'Telle que les membres la déclarent\u00a0: qui tient l’ensemble\u202f?'
    },
    referential: {
      label: 'Référentiel',
      help: 'Les sources ne définissent pas les trois formes de coopération de la même façon.'
    },
    criterion: {
      label: 'Regroupement',
      help: 'Ce qui réunit les acteurs quand on cherche des silos.'
    },
    seed: {
      label: 'Graine',
      help: 'D’où partent les tirages au sort\u00a0: la même graine donne la même lecture.'
    },
    alpha: {
      label: 'Seuil',
      help: 'Part, de 0 à 1, sous laquelle un écart au hasard mérite discussion.'
    },
    spheres: { label: 'Sphères ajoutées' },
    note
  },
  actor: {
    name: { label: 'Nom' },
    kind: { label: 'Nature' },
    family: { label: 'Famille', help: 'Juridique ou sociale, pour une organisation.' },
    stratum: { label: 'Strate', help: 'Pour une collectivité.' },
    inside: {
      label: 'Se trouve dans',
      help: 'Une équipe dans son service, un service dans sa commune.'
    },
    level: { label: 'Niveau hiérarchique', help: '0 tout en haut, puis 1, 2…' },
    trade: { label: 'Métier' },
    territory: { label: 'Lieu' },
    latitude: { label: 'Latitude' },
    longitude: { label: 'Longitude' },
    roles: { label: 'Rôles dans l’œuvre commune' },
    spheres: { label: 'Sphères fonctionnelles', help: 'Habiter, s’alimenter, se déplacer…' },
    stakes: { label: 'Enjeux propres' },
    constraints: { label: 'Contraintes', help: 'Celles que les autres gagneraient à connaître.' },
    resources: { label: 'Ressources' },
    expectations: { label: 'Attentes' },
    decisionMaking: { label: 'Mode de décision' },
    trust: { label: 'Confiance' },
    relevance: { label: 'Pertinence' },
    competence: { label: 'Compétence' },
    authority: { label: 'Autorité professionnelle' },
    engagement: { label: 'Engagement' },
    note,
    tags,
    custom
  },
  link: {
    kind: { label: 'Nature du lien' },
    status: { label: 'État' },
    since: { label: 'Depuis' },
    until: { label: 'Jusqu’à' },
    direction: { label: 'Sens' },
    declaredForm: { label: 'Forme déclarée', help: 'Elle l’emporte sur la forme déduite.' },
    fromKnowledge: { label: 'Connaît le travail et les contraintes de l’autre' },
    fromConsideration: { label: 'En tient compte dans ses arbitrages' },
    fromTrust: { label: 'Confiance' },
    fromEffort: { label: 'Effort fourni' },
    toKnowledge: { label: 'Connaît le travail et les contraintes de l’autre' },
    toConsideration: { label: 'En tient compte dans ses arbitrages' },
    toTrust: { label: 'Confiance' },
    toEffort: { label: 'Effort fourni' },
    formalisation: { label: 'Formalisation' },
    term: { label: 'Terme' },
    flows: { label: 'Ce qui circule' },
    carriers: { label: 'Porté par', help: 'Les personnes qui font vivre le lien.' },
    award: { label: 'Attribution', help: 'Comment la commande a été attribuée.' },
    resultHandedOver: { label: 'Le prestataire répond du résultat' },
    conditionsKept: { label: 'Le donneur d’ordre garde une part des conditions' },
    volume: { label: 'Volume annuel (€)' },
    fromDependence: { label: 'Part de l’activité du premier qui en dépend (%)' },
    toDependence: { label: 'Part de l’activité du second qui en dépend (%)' },
    college: { label: 'Collège', help: 'Pour une appartenance.' },
    saidBy,
    saidOn: { label: 'Dit le' },
    note,
    tags,
    custom
  },
  stake: {
    name: { label: 'Nom' },
    concerned: { label: 'Acteurs concernés' },
    contested: {
      label: 'En débat',
      help: 'Les acteurs concernés ne l’attendent pas de la même façon.'
    },
    positions: { label: 'Ce que chacun en attend' },
    spheres: { label: 'Sphères fonctionnelles' },
    note,
    tags,
    custom
  },
  space: {
    name: { label: 'Nom' },
    kind: { label: 'Nature' },
    status: { label: 'État' },
    since: { label: 'Depuis' },
    until: { label: 'Jusqu’à' },
    host: { label: 'Accueilli par' },
    participants: { label: 'Participants' },
    invited: { label: 'Invités, mais absents' },
    facilitators: {
      label: 'Animé par',
      help: 'De préférence quelqu’un qui n’appartient à aucune des organisations concernées.'
    },
    facilitation: { label: 'Animation' },
    backed: { label: 'Soutenu par une institution' },
    backers: { label: 'Par qui' },
    dedicated: { label: 'Un temps et un lieu lui sont réservés' },
    rhythm: { label: 'Rythme' },
    lastMet: { label: 'Dernière rencontre' },
    skilled: { label: 'L’animation est un savoir-faire reconnu' },
    common: { label: 'Dispositif commun', help: 'Plutôt que porté par une seule structure.' },
    carriers: { label: 'Porté par' },
    voluntary: { label: 'On y vient de son plein gré' },
    confidential: { label: 'La confidentialité est convenue' },
    concrete: { label: 'On part de situations concrètes' },
    treats: { label: 'Ce dont il traite', help: 'Des enjeux, des tensions, des liens.' },
    note,
    tags,
    custom
  },
  situation: {
    name: { label: 'Nom' },
    on: { label: 'Date' },
    account: {
      label: 'Récit',
      help: 'Ce qui s’est passé, sans nommer plus de personnes qu’il ne faut.'
    },
    involved: { label: 'Acteurs présents' },
    evidences: {
      label: 'Ce qu’elle montre',
      help: 'Les liens ou les espaces qu’on y voit à l’œuvre.'
    },
    saidBy
  }
};

/** How the parts of a sheet are called. */
export const sections = {
  identity: 'Identité',
  place: 'Place',
  work: 'Travail',
  resources: 'Ressources immatérielles, vues par l’acteur',
  life: 'Vie du lien',
  order: 'Commande',
  registers: 'Ce qui le fait tenir',
  frame: 'Cadre',
  who: 'Qui',
  what: 'Quoi',
  reading: 'Lecture',
  notes: 'Notes'
};

/** What the controls of a sheet say. */
export const controls = {
  levels: ['0 – pas du tout', '1 – un peu', '2 – en partie', '3 – bien', '4 – tout à fait'],
  addMember: (label: string) => `${label}\u00a0: ajouter`,
  removeMember: (name: string) => `Retirer ${name}`,
  choose: 'Choisir…',
  none: 'Aucun',
  customAdd: 'Nom d’un nouveau champ',
  customName: (name: string) => `Nom du champ ${name}`,
  customValue: (name: string) => `Valeur de ${name}`,
  position: (name: string) => `Position de ${name}`,
  invalidNumber: (min: string, max: string) => `Entrez un nombre de ${min} à ${max}.`
};
