import type { ActorKind, Family, Role, Stratum } from '#domain/actor.ts';
import type { FunctionalSphere } from '#domain/functional-sphere.ts';
import type { Labels, Terms } from '#i18n/term.ts';

/** The words for actors. */
export const actorTerms = {
  actorKind: {
    person: {
      label: 'Personne',
      definition:
        'Quelqu’un, en son nom ou pour la structure où il travaille\u00a0: ce sont les personnes qui coopèrent.',
      source: 'zoein'
    },
    team: {
      label: 'Équipe',
      definition: 'Des personnes qui font ensemble un même travail, dans un service ou à part.',
      source: 'efc-10'
    },
    department: {
      label: 'Service',
      definition: 'Un service, une direction ou un pôle, à l’intérieur d’une organisation.',
      source: 'efc-10'
    },
    organisation: {
      label: 'Organisation',
      definition:
        'Une structure qui s’engage en son nom\u00a0: collectivité, association, entreprise, coopérative…',
      source: 'mes-2.3'
    },
    'meta-organisation': {
      label: 'Méta-organisation',
      definition:
        'Une structure faite de structures qui gardent leur autonomie\u00a0: PTCE, SCIC, tiers-lieu, cluster…',
      source: 'mes-2.3'
    },
    beneficiaries: {
      label: 'Bénéficiaires',
      definition:
        'Ceux pour qui le service existe, et qui le produisent aussi par leur usage\u00a0: habitants, usagers, clients.',
      source: 'efc-10'
    },
    'non-human': {
      label: 'Non-humain',
      definition:
        'Ce dont plusieurs dépendent sans que ce soit quelqu’un\u00a0: une rivière, un sol, un équipement partagé.',
      source: 'zoein'
    },
    unspecified: {
      label: 'À préciser',
      definition: 'Un acteur noté rapidement, dont on dira plus tard ce qu’il est.',
      source: null
    }
  },
  family: {
    'local-authority': 'Collectivité territoriale',
    state: 'Service ou agence de l’État',
    'public-body': 'Établissement public',
    firm: 'Entreprise',
    association: 'Association',
    cooperative: 'Coopérative',
    'citizen-collective': 'Collectif citoyen',
    funder: 'Financeur',
    research: 'Recherche ou formation',
    'network-head': 'Tête de réseau'
  },
  stratum: {
    commune: 'Commune',
    intercommunality: 'Intercommunalité',
    department: 'Département',
    region: 'Région'
  },
  role: {
    carries: 'Porte',
    'co-carries': 'Coporte',
    steers: 'Pilote',
    facilitates: 'Anime',
    funds: 'Finance',
    benefits: 'Bénéficie'
  },
  sphere: {
    housing: 'Habiter',
    health: 'Être en bonne santé',
    food: 'Se nourrir',
    work: 'Travailler',
    'learning-and-culture': 'Apprendre et se cultiver',
    mobility: 'Se déplacer'
  }
} satisfies {
  actorKind: Terms<ActorKind>;
  family: Labels<Family>;
  stratum: Labels<Stratum>;
  role: Labels<Role>;
  sphere: Labels<FunctionalSphere>;
};
