import type { FieldWords } from './field-words.ts';

/** How the properties that only links have are called. */
export const linkFields: Readonly<Record<string, FieldWords>> = {
  kind: { label: 'Nature du lien', help: 'La définition choisie se lit en haut de la fiche.' },
  status: { label: 'État', help: 'Seul ce qui existe compte dans les constats.' },
  since: { label: 'Depuis', help: 'Quand le lien a commencé.' },
  until: { label: 'Jusqu’à', help: 'Quand il s’est terminé, ou doit se terminer.' },
  direction: { label: 'Sens', help: 'S’il va d’un bout vers l’autre, ou dans les deux sens.' },
  declaredForm: { label: 'Forme déclarée', help: 'Elle l’emporte sur la forme déduite.' },
  fromKnowledge: {
    label: 'Connaît le travail et les contraintes de l’autre',
    help: 'Sait-il ce que l’autre fait, et ce qui le contraint\u202f?'
  },
  fromConsideration: {
    label: 'En tient compte dans ses arbitrages',
    help: 'Cela change-t-il ses choix\u202f?'
  },
  fromTrust: { label: 'Confiance', help: 'Celle qu’il accorde à l’autre.' },
  fromEffort: { label: 'Effort fourni', help: 'Ce qu’il fait pour que le lien vive.' },
  toKnowledge: {
    label: 'Connaît le travail et les contraintes de l’autre',
    help: 'Sait-il ce que l’autre fait, et ce qui le contraint\u202f?'
  },
  toConsideration: {
    label: 'En tient compte dans ses arbitrages',
    help: 'Cela change-t-il ses choix\u202f?'
  },
  toTrust: { label: 'Confiance', help: 'Celle qu’il accorde à l’autre.' },
  toEffort: { label: 'Effort fourni', help: 'Ce qu’il fait pour que le lien vive.' },
  formalisation: {
    label: 'Formalisation',
    help: 'Sur quoi il repose, d’une parole donnée à un contrat.'
  },
  term: {
    label: 'Terme',
    help: 'Jusqu’où il est pensé\u00a0: un long terme laisse le temps d’apprendre.'
  },
  flows: {
    label: 'Ce qui circule',
    help: 'Monétaire ou non\u00a0: argent, biens, temps, savoir-faire, informations, locaux.'
  },
  carriers: { label: 'Porté par', help: 'Les personnes qui font vivre le lien.' },
  award: { label: 'Attribution', help: 'Comment la commande a été attribuée.' },
  resultHandedOver: {
    label: 'Le prestataire répond du résultat',
    help: 'C’est à lui seul de l’obtenir.'
  },
  conditionsKept: {
    label: 'Le donneur d’ordre garde une part des conditions',
    help: 'Une part de ce qu’il faut pour réussir ne dépend pas du prestataire.'
  },
  volume: { label: 'Volume annuel (€)', help: 'Ce qui passe par ce lien en une année.' },
  fromDependence: {
    label: 'Part de l’activité du premier qui en dépend (%)',
    help: 'De 0 à 100\u00a0: ce qu’il perdrait si le lien s’arrêtait.'
  },
  toDependence: {
    label: 'Part de l’activité du second qui en dépend (%)',
    help: 'De 0 à 100\u00a0: ce qu’il perdrait si le lien s’arrêtait.'
  },
  college: { label: 'Collège', help: 'Pour une appartenance.' },
  saidOn: {
    label: 'Dit le',
    help: 'Une parole date vite\u00a0: le jour où elle a été recueillie.'
  }
};
