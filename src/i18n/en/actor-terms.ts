import type { actorTerms as french } from '#i18n/fr/actor-terms.ts';

/** The words for actors. */
export const actorTerms: typeof french = {
  actorKind: {
    person: {
      label: 'Person',
      definition:
        'Someone, in their own name or for the structure they work in: it is people who cooperate.',
      source: 'zoein'
    },
    team: {
      label: 'Team',
      definition: 'People who do the same work together, inside a department or apart.',
      source: 'efc-10'
    },
    department: {
      label: 'Department',
      definition: 'A department, a division or a unit inside an organisation.',
      source: 'efc-10'
    },
    organisation: {
      label: 'Organisation',
      definition:
        'A structure that commits itself in its own name: local authority, association, firm, cooperative…',
      source: 'mes-2.3'
    },
    'meta-organisation': {
      label: 'Meta-organisation',
      definition:
        'A structure made of structures that stay autonomous: cooperation cluster, SCIC, third place…',
      source: 'mes-2.3'
    },
    beneficiaries: {
      label: 'Beneficiaries',
      definition:
        'Those the service is for, who also produce it by the use they make of it: inhabitants, users, customers.',
      source: 'efc-10'
    },
    'non-human': {
      label: 'Non-human',
      definition:
        'Something that several depend on and that is nobody: a river, a soil, shared equipment.',
      source: 'zoein'
    },
    unspecified: {
      label: 'To be specified',
      definition: 'An actor noted quickly; what it is will be said later.',
      source: null
    }
  },
  family: {
    'local-authority': 'Local authority',
    state: 'State service or agency',
    'public-body': 'Public body',
    firm: 'Firm',
    association: 'Association',
    cooperative: 'Cooperative',
    'citizen-collective': 'Citizens’ collective',
    funder: 'Funder',
    research: 'Research or training',
    'network-head': 'Network head'
  },
  stratum: {
    commune: 'Commune',
    intercommunality: 'Intercommunality',
    department: 'Département',
    region: 'Region'
  },
  role: {
    carries: 'Carries',
    'co-carries': 'Co-carries',
    steers: 'Steers',
    facilitates: 'Facilitates',
    funds: 'Funds',
    benefits: 'Benefits'
  },
  sphere: {
    housing: 'Having a home',
    health: 'Being healthy',
    food: 'Eating',
    work: 'Working',
    'learning-and-culture': 'Learning and culture',
    mobility: 'Moving around'
  }
};
