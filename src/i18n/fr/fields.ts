import type { RecordType } from '#domain/ecosystem.ts';
import type { FieldWords } from './field-words.ts';
import { linkFields } from './link-fields.ts';

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
const visibility: FieldWords = {
  label: 'Jusqu’où cela va',
  help: 'Qui reçoit la note et ce qui est dit ici, quand la carte est partagée. Faute de choix, les partenaires.'
};
const saidBy: FieldWords = { label: 'Dit par', help: 'Qui l’a dit, ou d’où cela vient.' };

/** How each property of each record is called. */
export const fields: Readonly<
  Record<
    Exclude<RecordType, 'assessment' | 'decision' | 'view' | 'scenario'>,
    Readonly<Record<string, FieldWords>>
  >
> = {
  map: {
    title: { label: 'Titre', help: 'Ce qui la distingue de vos autres cartes.' },
    territory: {
      label: 'Territoire',
      help: 'Le bassin de vie, la commune, le quartier dont il s’agit.'
    },
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
    spheres: { label: 'Sphères ajoutées', help: 'Celles qui manquent à la liste, dans vos mots.' },
    note,
    purpose: {
      label: 'Finalité',
      help: 'À quoi sert cette carte, tel que vous le direz à ceux qui y figurent.'
    },
    controller: {
      label: 'Responsable',
      help: 'L’organisme qui répond de la carte, et comment le joindre.'
    },
    keepUntil: {
      label: 'À conserver jusqu’au',
      help: 'Passé ce jour, un rappel proposera de l’effacer. Rien ne s’efface tout seul.'
    }
  },
  actor: {
    name: {
      label: 'Nom',
      help: 'Une fonction plutôt que le nom d’une personne, quand c’est possible.'
    },
    kind: {
      label: 'Nature',
      help: 'Personne, équipe, service, organisation… ou à préciser plus tard.'
    },
    family: { label: 'Famille', help: 'Juridique ou sociale, pour une organisation.' },
    stratum: { label: 'Strate', help: 'Pour une collectivité.' },
    inside: {
      label: 'Se trouve dans',
      help: 'Une équipe dans son service, un service dans sa commune.'
    },
    level: { label: 'Niveau hiérarchique', help: '0 tout en haut, puis 1, 2…' },
    trade: { label: 'Métier', help: 'Deux acteurs du même métier coopèrent entre pairs.' },
    territory: {
      label: 'Lieu',
      help: 'Où il agit\u00a0: c’est ce qui regroupe les acteurs par territoire.'
    },
    latitude: { label: 'Latitude', help: 'En degrés vers le nord, pour une position précise.' },
    longitude: { label: 'Longitude', help: 'En degrés vers l’est, pour une position précise.' },
    roles: {
      label: 'Rôles dans l’œuvre commune',
      help: 'Ce qu’il fait dans ce que tous construisent ensemble.'
    },
    spheres: { label: 'Sphères fonctionnelles', help: 'Habiter, s’alimenter, se déplacer…' },
    stakes: { label: 'Enjeux propres', help: 'Ce qu’il a à gagner ou à perdre, dans ses mots.' },
    constraints: { label: 'Contraintes', help: 'Celles que les autres gagneraient à connaître.' },
    resources: {
      label: 'Ressources',
      help: 'Ce qu’il apporte ou peut apporter\u00a0: temps, lieux, savoir-faire.'
    },
    expectations: { label: 'Attentes', help: 'Ce qu’il attend des autres.' },
    decisionMaking: {
      label: 'Mode de décision',
      help: 'Qui décide, comment, et en combien de temps.'
    },
    trust: { label: 'Confiance', help: 'La confiance qu’il trouve autour de lui.' },
    relevance: {
      label: 'Pertinence',
      help: 'À quel point ce qu’il fait répond aux besoins, selon lui.'
    },
    competence: { label: 'Compétence', help: 'Les savoir-faire dont il dispose pour ce travail.' },
    authority: {
      label: 'Autorité professionnelle',
      help: 'À quel point son avis professionnel est reconnu.'
    },
    engagement: { label: 'Engagement', help: 'L’envie et l’énergie qu’il y met.' },
    visibility,
    note,
    tags,
    custom
  },
  link: {
    ...linkFields,
    saidBy,
    visibility,
    note,
    tags,
    custom
  },
  stake: {
    name: { label: 'Nom', help: 'Ce que plusieurs ont à gagner ou à perdre ensemble.' },
    concerned: {
      label: 'Acteurs concernés',
      help: 'Ceux qui ont quelque chose à y gagner ou à y perdre.'
    },
    contested: {
      label: 'En débat',
      help: 'Les acteurs concernés ne l’attendent pas de la même façon.'
    },
    positions: { label: 'Ce que chacun en attend', help: 'La position de chacun, dans ses mots.' },
    spheres: { label: 'Sphères fonctionnelles', help: 'Les besoins de la vie auxquels il touche.' },
    visibility,
    note,
    tags,
    custom
  },
  space: {
    name: { label: 'Nom', help: 'Comme on l’appelle quand on s’y retrouve.' },
    kind: { label: 'Nature', help: 'Sa définition se lit en haut de la fiche.' },
    status: { label: 'État', help: 'Seul ce qui existe compte dans les constats.' },
    since: { label: 'Depuis', help: 'Quand on s’y est vu pour la première fois.' },
    until: { label: 'Jusqu’à', help: 'Quand il s’est arrêté, ou doit s’arrêter.' },
    host: { label: 'Accueilli par', help: 'Qui prête les murs.' },
    participants: { label: 'Participants', help: 'Ceux qui y viennent vraiment.' },
    invited: {
      label: 'Invités, mais absents',
      help: 'Ceux qu’on attend, et qui ne viennent pas ou plus.'
    },
    facilitators: {
      label: 'Animé par',
      help: 'De préférence quelqu’un qui n’appartient à aucune des organisations concernées.'
    },
    facilitation: { label: 'Animation', help: 'Si quelqu’un en est chargé, ou chacun à son tour.' },
    backed: {
      label: 'Soutenu par une institution',
      help: 'Quelqu’un qui en a le pouvoir l’a voulu et le protège.'
    },
    backers: { label: 'Par qui', help: 'Les institutions qui le soutiennent.' },
    dedicated: {
      label: 'Un temps et un lieu lui sont réservés',
      help: 'Il ne se prend ni sur les pauses ni au fond d’un couloir.'
    },
    rhythm: { label: 'Rythme', help: 'À quelle fréquence on s’y retrouve.' },
    lastMet: {
      label: 'Dernière rencontre',
      help: 'Un espace où l’on ne se voit plus est une coquille vide.'
    },
    skilled: {
      label: 'L’animation est un savoir-faire reconnu',
      help: 'Quelqu’un a appris à faire parler du travail sans juger.'
    },
    common: { label: 'Dispositif commun', help: 'Plutôt que porté par une seule structure.' },
    carriers: { label: 'Porté par', help: 'Les structures qui l’organisent.' },
    voluntary: { label: 'On y vient de son plein gré', help: 'Personne n’y est envoyé.' },
    confidential: {
      label: 'La confidentialité est convenue',
      help: 'Ce qui s’y dit y reste, sauf ce qu’on décide d’en sortir.'
    },
    concrete: {
      label: 'On part de situations concrètes',
      help: 'On y raconte ce qui s’est passé, avant d’en tirer des règles.'
    },
    treats: { label: 'Ce dont il traite', help: 'Des enjeux, des tensions, des liens.' },
    visibility,
    note,
    tags,
    custom
  },
  situation: {
    name: {
      label: 'Nom',
      help: 'De quoi la retrouver\u00a0: «\u00a0le menu changé après la visite\u00a0».'
    },
    on: { label: 'Date', help: 'Le jour où cela s’est passé.' },
    account: {
      label: 'Récit',
      help: 'Ce qui s’est passé, sans nommer plus de personnes qu’il ne faut.'
    },
    involved: { label: 'Acteurs présents', help: 'Ceux qui y étaient, même sans y prendre part.' },
    evidences: {
      label: 'Ce qu’elle montre',
      help: 'Les liens ou les espaces qu’on y voit à l’œuvre.'
    },
    saidBy,
    visibility
  }
};

/** How the parts of a sheet are called. */
export const sections = {
  identity: 'Identité',
  place: 'Place',
  work: 'Travail',
  resources: 'Ressources immatérielles, vues par l’acteur',
  life: 'Vie du lien',
  carried: 'Ce qui circule, et qui le porte',
  order: 'Commande',
  registers: 'Ce qui le fait tenir',
  frame: 'Cadre',
  who: 'Qui',
  what: 'Quoi',
  reading: 'Lecture',
  duties: 'Données personnelles',
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
