import type {
  controls as frenchControls,
  fields as frenchFields,
  sections as frenchSections
} from '#i18n/fr/fields.ts';
import type { FieldWords } from '#i18n/fr/field-words.ts';
import { linkFields } from './link-fields.ts';

const tags: FieldWords = { label: 'Tags', help: 'Your own words, separated by commas.' };
const note: FieldWords = {
  label: 'Note',
  help: 'Stay factual: any person named has the right to read what concerns them.'
};
const custom: FieldWords = {
  label: 'Fields of your own',
  help: 'What the sheet has no place for: a name and a value each.'
};
const visibility: FieldWords = {
  label: 'How far it goes',
  help: 'Who gets the note and what is said here when the map is shared. Unless chosen, partners.'
};
const saidBy: FieldWords = { label: 'Said by', help: 'Who said so, or where it comes from.' };

/** How each property of each record is called. */
export const fields: typeof frenchFields = {
  map: {
    title: { label: 'Title', help: 'What tells it from your other maps.' },
    territory: {
      label: 'Territory',
      help: 'The living area, commune or neighbourhood it is about.'
    },
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
    spheres: { label: 'Spheres added', help: 'Those missing from the list, in your own words.' },
    note,
    purpose: {
      label: 'Purpose',
      help: 'What this map is for, as you will tell those who are on it.'
    },
    controller: {
      label: 'Who answers for it',
      help: 'The organisation answerable for the map, and how to reach it.'
    },
    keepUntil: {
      label: 'Keep until',
      help: 'After that day, a reminder will suggest erasing it. Nothing is erased by itself.'
    }
  },
  actor: {
    name: { label: 'Name', help: 'A role rather than a person’s name, where possible.' },
    kind: {
      label: 'Kind',
      help: 'Person, team, department, organisation… or to be specified later.'
    },
    family: { label: 'Family', help: 'Legal or social, for an organisation.' },
    stratum: { label: 'Stratum', help: 'For a local authority.' },
    inside: {
      label: 'Sits inside',
      help: 'A team in its department, a department in its commune.'
    },
    level: { label: 'Hierarchical level', help: '0 at the very top, then 1, 2…' },
    trade: { label: 'Trade', help: 'Two actors of the same trade cooperate as peers.' },
    territory: { label: 'Place', help: 'Where it acts: what groups actors by territory.' },
    latitude: { label: 'Latitude', help: 'In degrees north, for a precise position.' },
    longitude: { label: 'Longitude', help: 'In degrees east, for a precise position.' },
    roles: {
      label: 'Roles in the common work',
      help: 'What it does in what all are building together.'
    },
    spheres: { label: 'Functional spheres', help: 'Having a home, eating, getting around…' },
    stakes: { label: 'Own stakes', help: 'What it stands to gain or lose, in its own words.' },
    constraints: { label: 'Constraints', help: 'Those that others would gain from knowing.' },
    resources: {
      label: 'Resources',
      help: 'What it brings or could bring: time, premises, skills.'
    },
    expectations: { label: 'Expectations', help: 'What it expects of the others.' },
    decisionMaking: { label: 'Way of deciding', help: 'Who decides, how, and how long it takes.' },
    trust: { label: 'Trust', help: 'The trust it finds around it.' },
    relevance: { label: 'Relevance', help: 'How well what it does meets needs, in its own view.' },
    competence: { label: 'Competence', help: 'The skills it has for this work.' },
    authority: {
      label: 'Professional authority',
      help: 'How far its professional judgement is recognised.'
    },
    engagement: { label: 'Engagement', help: 'The will and energy it puts into it.' },
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
    name: { label: 'Name', help: 'What several stand to gain or lose together.' },
    concerned: {
      label: 'Actors concerned',
      help: 'Those who have something to gain or lose in it.'
    },
    contested: { label: 'Under debate', help: 'Those concerned do not expect the same of it.' },
    positions: { label: 'What each expects of it', help: 'Each one’s position, in its own words.' },
    spheres: { label: 'Functional spheres', help: 'The needs of life it has to do with.' },
    visibility,
    note,
    tags,
    custom
  },
  space: {
    name: { label: 'Name', help: 'As people call it when they meet.' },
    kind: { label: 'Kind', help: 'Its definition is at the top of the sheet.' },
    status: { label: 'Status', help: 'Only what exists counts in findings.' },
    since: { label: 'Since', help: 'When people first met there.' },
    until: { label: 'Until', help: 'When it stopped, or is to stop.' },
    host: { label: 'Hosted by', help: 'Who lends the premises.' },
    participants: { label: 'Participants', help: 'Those who really come.' },
    invited: {
      label: 'Invited, but absent',
      help: 'Those who are expected, and do not come, or no longer.'
    },
    facilitators: {
      label: 'Facilitated by',
      help: 'Preferably someone from none of the organisations concerned.'
    },
    facilitation: {
      label: 'Facilitation',
      help: 'Whether someone is in charge of it, or each in turn.'
    },
    backed: {
      label: 'An institution stands behind it',
      help: 'Someone who has the power to wanted it, and protects it.'
    },
    backers: { label: 'Which ones', help: 'The institutions that stand behind it.' },
    dedicated: {
      label: 'Time and place are set aside for it',
      help: 'It is taken neither from breaks nor in a corridor.'
    },
    rhythm: { label: 'Rhythm', help: 'How often people meet there.' },
    lastMet: { label: 'Last met', help: 'A space where nobody meets any more is an empty shell.' },
    skilled: {
      label: 'Facilitating is a recognised skill there',
      help: 'Someone has learnt to have people talk of work without judging.'
    },
    common: { label: 'Held in common', help: 'Rather than carried by one structure alone.' },
    carriers: { label: 'Carried by', help: 'The structures that organise it.' },
    voluntary: { label: 'People come of their own accord', help: 'Nobody is sent there.' },
    confidential: {
      label: 'Confidentiality is agreed',
      help: 'What is said there stays there, but for what people decide to take out.'
    },
    concrete: {
      label: 'It starts from concrete situations',
      help: 'People tell what happened, before drawing rules from it.'
    },
    treats: { label: 'What it works on', help: 'Stakes, tensions, links.' },
    visibility,
    note,
    tags,
    custom
  },
  situation: {
    name: { label: 'Name', help: 'Enough to find it again: “the menu changed after the visit”.' },
    on: { label: 'Date', help: 'The day it happened.' },
    account: { label: 'Account', help: 'What happened, naming no more persons than needed.' },
    involved: { label: 'Actors present', help: 'Those who were there, even without taking part.' },
    evidences: { label: 'What it shows', help: 'The links or spaces seen at work in it.' },
    saidBy,
    visibility
  }
};

/** How the parts of a sheet are called. */
export const sections: typeof frenchSections = {
  identity: 'Identity',
  place: 'Place',
  work: 'Work',
  resources: 'Immaterial resources, as the actor sees them',
  life: 'Life of the link',
  carried: 'What flows, and who carries it',
  order: 'Order',
  registers: 'What makes it hold',
  frame: 'Setting',
  who: 'Who',
  what: 'What',
  reading: 'Reading',
  duties: 'Personal data',
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
