import type { RecordOf, RecordType } from '#domain/ecosystem.ts';

/** What becomes of a property in a map that is shared without its names. */
export type Fate =
  /** Who is tied to whom and by what: stays. */
  | 'shape'
  /** An answer out of a closed list, a level, a yes: stays, but not in a bare structure. */
  | 'answer'
  /** A name: a number takes its place. */
  | 'name'
  /** A word of the users that groups actors: a number takes its place, the same for the same word. */
  | 'word'
  /** Free texts, dates, places, amounts, what says whose map it is: goes. */
  | 'out';

type FatesOf<Type extends RecordType> = Readonly<Record<Exclude<keyof RecordOf[Type], 'id'>, Fate>>;

/**
 * The fate of each property; a type that is `out` goes with all its records. A
 * new field does not compile until someone has decided here.
 */
export const FATES = {
  map: {
    title: 'name',
    territory: 'out',
    commonWork: 'out',
    governance: 'answer',
    referential: 'shape',
    criterion: 'shape',
    // Chosen by someone, a seed would tell which map this one was made from.
    seed: 'out',
    alpha: 'out',
    spheres: 'word',
    note: 'out',
    purpose: 'out',
    controller: 'out',
    keepUntil: 'out'
  },
  actor: {
    name: 'name',
    kind: 'shape',
    family: 'answer',
    stratum: 'answer',
    inside: 'shape',
    level: 'answer',
    trade: 'word',
    territory: 'word',
    latitude: 'out',
    longitude: 'out',
    roles: 'answer',
    spheres: 'word',
    stakes: 'out',
    constraints: 'out',
    resources: 'out',
    expectations: 'out',
    decisionMaking: 'out',
    // What an actor, often a person, says of itself: no measure needs it.
    trust: 'out',
    relevance: 'out',
    competence: 'out',
    authority: 'out',
    engagement: 'out',
    visibility: 'out',
    note: 'out',
    tags: 'out',
    custom: 'out'
  },
  link: {
    from: 'shape',
    to: 'shape',
    kind: 'shape',
    status: 'shape',
    since: 'out',
    until: 'out',
    direction: 'shape',
    declaredForm: 'answer',
    fromKnowledge: 'answer',
    fromConsideration: 'answer',
    fromTrust: 'answer',
    fromEffort: 'answer',
    toKnowledge: 'answer',
    toConsideration: 'answer',
    toTrust: 'answer',
    toEffort: 'answer',
    formalisation: 'answer',
    term: 'answer',
    flows: 'answer',
    carriers: 'shape',
    award: 'answer',
    resultHandedOver: 'answer',
    conditionsKept: 'answer',
    // Public contracts are published with their amount: it would name both ends.
    volume: 'out',
    fromDependence: 'answer',
    toDependence: 'answer',
    college: 'out',
    saidBy: 'out',
    saidOn: 'out',
    visibility: 'out',
    note: 'out',
    tags: 'out',
    custom: 'out'
  },
  stake: {
    name: 'name',
    concerned: 'shape',
    contested: 'answer',
    positions: 'out',
    spheres: 'word',
    visibility: 'out',
    note: 'out',
    tags: 'out',
    custom: 'out'
  },
  space: {
    name: 'name',
    kind: 'answer',
    status: 'shape',
    since: 'out',
    until: 'out',
    host: 'shape',
    participants: 'shape',
    invited: 'shape',
    facilitators: 'shape',
    facilitation: 'answer',
    backed: 'answer',
    backers: 'shape',
    dedicated: 'answer',
    rhythm: 'answer',
    lastMet: 'out',
    skilled: 'answer',
    common: 'answer',
    carriers: 'shape',
    voluntary: 'answer',
    confidential: 'answer',
    concrete: 'answer',
    treats: 'shape',
    visibility: 'out',
    note: 'out',
    tags: 'out',
    custom: 'out'
  },
  // Told, dated and signed by people; where things are drawn may be where they are; who could leave.
  situation: 'out',
  assessment: 'out',
  decision: 'out',
  view: 'out',
  scenario: 'out'
} as const satisfies { readonly [Type in RecordType]: FatesOf<Type> | 'out' };

/** The types of record that leave something in a map without names. */
export type SharedType = {
  [Type in RecordType]: (typeof FATES)[Type] extends 'out' ? never : Type;
}[RecordType];
