import type { FieldWords } from '#i18n/fr/field-words.ts';

/** How the properties that only links have are called. */
export const linkFields: Readonly<Record<string, FieldWords>> = {
  kind: { label: 'Kind of link', help: 'The chosen definition is at the top of the sheet.' },
  status: { label: 'Status', help: 'Only what exists counts in findings.' },
  since: { label: 'Since', help: 'When the link began.' },
  until: { label: 'Until', help: 'When it ended, or is to end.' },
  direction: {
    label: 'Direction',
    help: 'Whether it runs from one end to the other, or both ways.'
  },
  declaredForm: { label: 'Declared form', help: 'It wins over the derived form.' },
  fromKnowledge: {
    label: 'Knows the other’s work and constraints',
    help: 'Does it know what the other does, and what constrains it?'
  },
  fromConsideration: {
    label: 'Takes them into account in its trade-offs',
    help: 'Does it change its choices?'
  },
  fromTrust: { label: 'Trust', help: 'The trust it places in the other.' },
  fromEffort: { label: 'Effort made', help: 'What it does to keep the link alive.' },
  toKnowledge: {
    label: 'Knows the other’s work and constraints',
    help: 'Does it know what the other does, and what constrains it?'
  },
  toConsideration: {
    label: 'Takes them into account in its trade-offs',
    help: 'Does it change its choices?'
  },
  toTrust: { label: 'Trust', help: 'The trust it places in the other.' },
  toEffort: { label: 'Effort made', help: 'What it does to keep the link alive.' },
  formalisation: {
    label: 'Formalisation',
    help: 'What it rests on, from a word given to a contract.'
  },
  term: {
    label: 'Term',
    help: 'How far ahead it is meant to hold: a long term leaves time to learn.'
  },
  flows: {
    label: 'What flows',
    help: 'Monetary or not: money, goods, time, skills, information, premises.'
  },
  carriers: { label: 'Carried by', help: 'The persons who make the link live.' },
  award: { label: 'Award', help: 'How the order was awarded.' },
  resultHandedOver: {
    label: 'The provider answers for the result',
    help: 'It is up to the provider alone to reach it.'
  },
  conditionsKept: {
    label: 'The order-giver keeps some of the conditions',
    help: 'Some of what success takes is not in the provider’s hands.'
  },
  volume: { label: 'Yearly volume (€)', help: 'What passes through this link in a year.' },
  fromDependence: {
    label: 'Share of the first one’s activity that depends on it (%)',
    help: 'From 0 to 100: what it would lose if the link stopped.'
  },
  toDependence: {
    label: 'Share of the second one’s activity that depends on it (%)',
    help: 'From 0 to 100: what it would lose if the link stopped.'
  },
  college: { label: 'College', help: 'For a membership.' },
  saidOn: { label: 'Said on', help: 'What is said dates quickly: the day it was heard.' }
};
