import type { Form } from '#domain/form.ts';
import type { Layer, LinkKind } from '#domain/link-kind.ts';
import type { Award, Direction, Flow, Formalisation, Status, Term } from '#domain/link.ts';
import type { Labels, Terms } from '#i18n/term.ts';

/** The words for links. */
export const linkTerms = {
  linkKind: {
    cooperation: {
      label: 'Coopération',
      definition:
        'Chacun fait entrer ce qui contraint l’autre dans ses propres décisions, y compris quand ils sont en désaccord.',
      source: 'efc-10'
    },
    coordination: {
      label: 'Coordination',
      definition:
        'Les tâches s’emboîtent grâce à des règles fixées d’avance\u00a0: procédures, plannings, fiches de poste.',
      source: 'efc-10'
    },
    collaboration: {
      label: 'Collaboration',
      definition: 'Le travail lui-même est partagé, chacun en prend une part.',
      source: 'zoein'
    },
    pooling: {
      label: 'Mutualisation',
      definition: 'Des moyens sont mis en commun\u00a0: locaux, matériel, postes, fichiers.',
      source: 'ballon'
    },
    partnership: {
      label: 'Partenariat',
      definition: 'Les deux s’associent pour une action précise, et pour elle seule.',
      source: 'ballon'
    },
    alliance: {
      label: 'Alliance',
      definition:
        'Les deux se promettent de se soutenir, chacun veillant d’abord à ses propres intérêts.',
      source: 'zoein'
    },
    'mutual-aid': {
      label: 'Entraide',
      definition: 'Un coup de main spontané, né de l’empathie, sans organisation.',
      source: 'efc-11'
    },
    acquaintance: {
      label: 'Interconnaissance',
      definition: 'Chacun connaît l’autre et sait à quoi ressemble son travail.',
      source: 'zoein'
    },
    service: {
      label: 'Relation de service',
      definition:
        'Un prestataire et un bénéficiaire font le service ensemble\u202f; le lien part du prestataire.',
      source: 'efc-10'
    },
    hierarchy: {
      label: 'Relation hiérarchique',
      definition:
        'L’un encadre l’autre, ou en a la tutelle\u202f; le lien part de celui qui est au-dessus.',
      source: 'efc-10'
    },
    order: {
      label: 'Commande',
      definition:
        'Un contrat, un marché, une délégation ou une sous-traitance\u202f; le lien part du donneur d’ordre.',
      source: 'efc-10'
    },
    funding: {
      label: 'Financement',
      definition: 'De l’argent est accordé\u202f; le lien part du financeur.',
      source: 'mes-2.3'
    },
    rivalry: {
      label: 'Rivalité',
      definition:
        'Les deux sont en concurrence pour des ressources, des usagers ou une reconnaissance.',
      source: 'zoein'
    },
    tension: {
      label: 'Tension',
      definition:
        'Un désaccord ou une friction s’est fait jour\u202f; il y en a dans toute coopération, et il peut en être le départ.',
      source: 'ballon'
    },
    membership: {
      label: 'Appartenance',
      definition:
        'L’un est membre d’une structure, dans un collège parfois\u202f; le lien part du membre.',
      source: 'mes-2.3'
    },
    unspecified: {
      label: 'Lien à préciser',
      definition: 'Un lien tracé rapidement ou importé, dont on dira plus tard ce qu’il est.',
      source: null
    }
  },
  layer: {
    cooperative: 'Coopérations',
    coordination: 'Coordinations',
    command: 'Commandes, hiérarchie, financements',
    friction: 'Tensions et rivalités'
  },
  form: {
    horizontal: {
      label: 'Horizontale',
      definition: 'Entre pairs\u00a0: même métier, même équipe ou même niveau de responsabilité.',
      source: 'efc-10'
    },
    vertical: {
      label: 'Verticale',
      definition:
        'Le long d’une ligne hiérarchique\u202f; pour la Fabrique des transitions, aussi entre une commune et son intercommunalité.',
      source: 'efc-10'
    },
    transverse: {
      label: 'Transverse',
      definition: 'Avec les bénéficiaires, entre services différents ou entre organisations.',
      source: 'efc-10'
    }
  },
  status: {
    existing: 'Existant',
    wished: 'Souhaité',
    proposed: 'Proposé',
    ended: 'Terminé'
  },
  direction: { 'one-way': 'À sens unique', 'both-ways': 'Dans les deux sens' },
  formalisation: {
    none: 'Aucune',
    oral: 'Orale',
    charter: 'Charte',
    agreement: 'Convention',
    contract: 'Contrat',
    membership: 'Adhésion'
  },
  term: { short: 'Court terme', medium: 'Moyen terme', long: 'Long terme' },
  flow: {
    money: 'Argent',
    goods: 'Biens',
    'working-time': 'Temps de travail',
    skills: 'Compétences',
    information: 'Information',
    premises: 'Locaux'
  },
  award: {
    'lowest-bid': 'Au moins-disant',
    'several-criteria': 'Sur plusieurs critères',
    'without-competition': 'Sans mise en concurrence'
  }
} satisfies {
  linkKind: Terms<LinkKind>;
  layer: Labels<Layer>;
  form: Terms<Form>;
  status: Labels<Status>;
  direction: Labels<Direction>;
  formalisation: Labels<Formalisation>;
  term: Labels<Term>;
  flow: Labels<Flow>;
  award: Labels<Award>;
};
