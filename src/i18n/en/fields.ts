import type {
  controls as frenchControls,
  fields as frenchFields,
  FieldWords,
  sections as frenchSections
} from '#i18n/fr/fields.ts';

const tags: FieldWords = { label: 'Tags', help: 'Your own words, separated by commas.' };
const note: FieldWords = {
  label: 'Note',
  help: 'Stay factual: any person named has the right to read what concerns them.'
};
const custom: FieldWords = {
  label: 'Fields of your own',
  help: 'What the sheet has no place for: a name and a value each.'
};
const saidBy: FieldWords = { label: 'Said by', help: 'Who said so, or where it comes from.' };

/** How each property of each record is called. */
export const fields: typeof frenchFields = {
  map: {
    title: { label: 'Title' },
    territory: { label: 'Territory' },
    commonWork: { label: 'Common work', help: 'What the actors are co-authors of.' },
    governance: {
      label: 'Governance',
      help: 'As its members declare it: who holds the whole together?'
    },
    referential: {
      label: 'Definitions',
      help: 'The sources do not define the three forms of cooperation alike.'
    },
    criterion: { label: 'Grouping', help: 'What brings actors together when looking for silos.' },
    seed: {
      label: 'Seed',
      help: 'Where draws of chance start: the same seed gives the same reading.'
    },
    alpha: {
      label: 'Threshold',
      help: 'Share, from 0 to 1, under which a gap from chance is worth discussing.'
    },
    spheres: { label: 'Spheres added' },
    note
  },
  actor: {
    name: { label: 'Name' },
    kind: { label: 'Kind' },
    family: { label: 'Family', help: 'Legal or social, for an organisation.' },
    stratum: { label: 'Stratum', help: 'For a local authority.' },
    inside: {
      label: 'Sits inside',
      help: 'A team in its department, a department in its commune.'
    },
    level: { label: 'Hierarchical level', help: '0 at the very top, then 1, 2…' },
    trade: { label: 'Trade' },
    territory: { label: 'Place' },
    latitude: { label: 'Latitude' },
    longitude: { label: 'Longitude' },
    roles: { label: 'Roles in the common work' },
    spheres: { label: 'Functional spheres', help: 'Having a home, eating, getting around…' },
    stakes: { label: 'Own stakes' },
    constraints: { label: 'Constraints', help: 'Those that others would gain from knowing.' },
    resources: { label: 'Resources' },
    expectations: { label: 'Expectations' },
    decisionMaking: { label: 'Way of deciding' },
    trust: { label: 'Trust' },
    relevance: { label: 'Relevance' },
    competence: { label: 'Competence' },
    authority: { label: 'Professional authority' },
    engagement: { label: 'Engagement' },
    note,
    tags,
    custom
  },
  link: {
    kind: { label: 'Kind of link' },
    status: { label: 'Status' },
    since: { label: 'Since' },
    until: { label: 'Until' },
    direction: { label: 'Direction' },
    declaredForm: { label: 'Declared form', help: 'It wins over the derived form.' },
    fromKnowledge: { label: 'Knows the other’s work and constraints' },
    fromConsideration: { label: 'Takes them into account in its trade-offs' },
    fromTrust: { label: 'Trust' },
    fromEffort: { label: 'Effort made' },
    toKnowledge: { label: 'Knows the other’s work and constraints' },
    toConsideration: { label: 'Takes them into account in its trade-offs' },
    toTrust: { label: 'Trust' },
    toEffort: { label: 'Effort made' },
    formalisation: { label: 'Formalisation' },
    term: { label: 'Term' },
    flows: { label: 'What flows' },
    carriers: { label: 'Carried by', help: 'The persons who make the link live.' },
    award: { label: 'Award', help: 'How the order was awarded.' },
    resultHandedOver: { label: 'The provider answers for the result' },
    conditionsKept: { label: 'The order-giver keeps some of the conditions' },
    volume: { label: 'Yearly volume (€)' },
    fromDependence: { label: 'Share of the first one’s activity that depends on it (%)' },
    toDependence: { label: 'Share of the second one’s activity that depends on it (%)' },
    college: { label: 'College', help: 'For a membership.' },
    saidBy,
    saidOn: { label: 'Said on' },
    note,
    tags,
    custom
  },
  stake: {
    name: { label: 'Name' },
    concerned: { label: 'Actors concerned' },
    contested: { label: 'Under debate', help: 'Those concerned do not expect the same of it.' },
    positions: { label: 'What each expects of it' },
    spheres: { label: 'Functional spheres' },
    note,
    tags,
    custom
  },
  space: {
    name: { label: 'Name' },
    kind: { label: 'Kind' },
    status: { label: 'Status' },
    since: { label: 'Since' },
    until: { label: 'Until' },
    host: { label: 'Hosted by' },
    participants: { label: 'Participants' },
    invited: { label: 'Invited, but absent' },
    facilitators: {
      label: 'Facilitated by',
      help: 'Preferably someone from none of the organisations concerned.'
    },
    facilitation: { label: 'Facilitation' },
    backed: { label: 'An institution stands behind it' },
    backers: { label: 'Which ones' },
    dedicated: { label: 'Time and place are set aside for it' },
    rhythm: { label: 'Rhythm' },
    lastMet: { label: 'Last met' },
    skilled: { label: 'Facilitating is a recognised skill there' },
    common: { label: 'Held in common', help: 'Rather than carried by one structure alone.' },
    carriers: { label: 'Carried by' },
    voluntary: { label: 'People come of their own accord' },
    confidential: { label: 'Confidentiality is agreed' },
    concrete: { label: 'It starts from concrete situations' },
    treats: { label: 'What it works on', help: 'Stakes, tensions, links.' },
    note,
    tags,
    custom
  },
  situation: {
    name: { label: 'Name' },
    on: { label: 'Date' },
    account: { label: 'Account', help: 'What happened, naming no more persons than needed.' },
    involved: { label: 'Actors present' },
    evidences: { label: 'What it shows', help: 'The links or spaces seen at work in it.' },
    saidBy
  }
};

/** How the parts of a sheet are called. */
export const sections: typeof frenchSections = {
  identity: 'Identity',
  place: 'Place',
  work: 'Work',
  resources: 'Immaterial resources, as the actor sees them',
  life: 'Life of the link',
  order: 'Order',
  registers: 'What makes it hold',
  frame: 'Setting',
  who: 'Who',
  what: 'What',
  reading: 'Reading',
  notes: 'Notes'
};

/** What the controls of a sheet say. */
export const controls: typeof frenchControls = {
  levels: ['0 – not at all', '1 – a little', '2 – partly', '3 – well', '4 – fully'],
  addMember: (label) => `${label}: add`,
  removeMember: (name) => `Remove ${name}`,
  choose: 'Choose…',
  none: 'None',
  customAdd: 'Name of a new field',
  customName: (name) => `Name of the field ${name}`,
  customValue: (name) => `Value of ${name}`,
  position: (name) => `Position of ${name}`,
  invalidNumber: (min, max) => `Enter a number from ${min} to ${max}.`
};
