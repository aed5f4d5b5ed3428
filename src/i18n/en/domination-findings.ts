import type { ShareBasis } from '#analysis/domination-facts.ts';
import type { Level } from '#domain/actor.ts';
import type { Award } from '#domain/link.ts';
import { countEn as count, pluralEn as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

const ITEMS = {
  knowledge: 'knowledge of the other’s work',
  consideration: 'attention to its constraints'
} as const;

const level = (value: Level): string => (value === null ? 'not known' : `put at ${String(value)}`);

const AWARDED: Readonly<Record<Award, string>> = {
  'lowest-bid': 'The order went to the lowest bid.',
  'several-criteria': 'The order was awarded on several criteria.',
  'without-competition': 'The order was awarded without competition.'
};

const BASED: Readonly<Record<ShareBasis, string>> = {
  declared: 'as declared',
  volumes: 'from the volumes entered'
};

const percent = (share: number): string =>
  `${(100 * share).toLocaleString('en-GB', { maximumFractionDigits: 0 })}%`;

/** How findings about two actors and a command are told: about links, never about people. */
export const dominationFindings: Pick<
  Wordings,
  | 'domination.order-only'
  | 'domination.uneven-knowledge'
  | 'domination.kept-conditions'
  | 'domination.uneven-dependence'
> = {
  'domination.order-only': {
    title: ({ measure: { giver, receiver, kinds } }, tell) =>
      `${tell.actor(giver)} and ${tell.actor(receiver)}: ${tell.kinds(kinds)}, with no cooperation or common space`,
    seen: ({ measure: { giver, receiver, kinds, mutual, beside, level: at } }, tell) =>
      [
        mutual
          ? `Between ${tell.actor(giver)} and ${tell.actor(receiver)}, both ways, the map shows: ${tell.kinds(kinds)}.`
          : `From ${tell.actor(giver)} to ${tell.actor(receiver)}, the map shows: ${tell.kinds(kinds)}.`,
        'No cooperation is drawn between the two, either way, and no third space brings them together.',
        at === 'organisation'
          ? 'What their departments and the people who work there do has been taken into account.'
          : '',
        beside.length > 0 ? `What the map also shows between the two: ${tell.kinds(beside)}.` : ''
      ]
        .filter(Boolean)
        .join(' '),
    why: 'Where one orders from, manages or funds the other, Fiche 10 invites us to look at what each knows of the other’s trade. It tells of an order-giver and its carrier whose deliveries improved after a visit to each.',
    question: () =>
      'What does each know of what constrains the other’s work? Where can they talk about it?',
    try: ({ measure: { giver, receiver } }, tell) =>
      `A joint visit between ${tell.actors([giver, receiver])}, or a place to talk about each one’s constraints, to be tried on the map.`,
    unknown: (n) =>
      `${count(n, 'link to be specified or space', 'links to be specified or spaces')} with no participant entered`
  },
  'domination.uneven-knowledge': {
    title: ({ measure: { from, to, differing } }, tell) =>
      `${tell.actor(from)} and ${tell.actor(to)}: ${differing.map((item) => ITEMS[item]).join(' and ')} ${plural(differing.length, 'differs', 'differ')} from one side to the other`,
    seen: ({ measure }, tell) =>
      [
        `Link: ${tell.kinds([measure.kind])}. On a scale from 0 to 4, ${ITEMS.knowledge} is ${level(measure.fromKnowledge)} on the side of ${tell.actor(measure.from)} and ${level(measure.toKnowledge)} on the side of ${tell.actor(measure.to)}.`,
        `As for ${ITEMS.consideration}, it is ${level(measure.fromConsideration)} on the first side and ${level(measure.toConsideration)} on the second.`
      ].join(' '),
    why: 'According to Fiche 10, to cooperate each needs some idea of the other’s work, and both sides acquire it.',
    question: () =>
      'Where does this difference come from? What would each like to know of the other’s work?',
    try: ({ measure: { from, to } }, tell) =>
      `A time for ${tell.actors([from, to])} to tell each other about their work: a joint visit for instance, to be tried on the map.`,
    unknown: (n) => `${count(n, 'appraisal', 'appraisals')} not known out of the four compared`
  },
  'domination.kept-conditions': {
    title: ({ measure: { giver, receiver } }, tell) =>
      `From ${tell.actor(giver)} to ${tell.actor(receiver)}: the result is handed over, some of its conditions stay with the order-giver`,
    seen: ({ measure: { giver, receiver, award, spaces }, subjects }, tell) =>
      [
        `Of the order from ${tell.actor(giver)} to ${tell.actor(receiver)}, it is noted that the provider answers for the result, and that the order-giver keeps some of what it takes to reach it.`,
        award === null ? '' : AWARDED[award],
        spaces > 0
          ? `This order is already worked on in ${plural(spaces, 'a third space', `${String(spaces)} third spaces`)}: ${tell.spaces(subjects.spaces)}.`
          : ''
      ]
        .filter(Boolean)
        .join(' '),
    why: 'Zoein’s overview notes that a contract or a delegation can make one alone answer for a result that takes two.',
    question: ({ measure: { giver } }, tell) =>
      `What does this result depend on, on the side of ${tell.actor(giver)}? Where can the provider say so?`,
    try: ({ trial, subjects }, tell) =>
      trial === null
        ? `To take the question up again in ${tell.spaces(subjects.spaces)}: what each has in hand, and what could be written by both.`
        : 'A time to read the order through together: what each has in hand, and what could be written by both.',
    unknown: (n) =>
      `${count(n, 'order of the map', 'orders of the map')} with one of these two facts not entered`
  },
  'domination.uneven-dependence': {
    title: ({ measure: { giver, receiver } }, tell) =>
      `Between ${tell.actor(giver)} and ${tell.actor(receiver)}, two shares of activity that differ`,
    seen: ({ measure }, tell) =>
      [
        `On what was entered, ${percent(measure.receiverShare)} of the activity of ${tell.actor(measure.receiver)} depends on ${tell.actor(measure.giver)} (${BASED[measure.receiverBasis]}), and ${percent(measure.giverShare)} of the activity of ${tell.actor(measure.giver)} depends on ${tell.actor(measure.receiver)} (${BASED[measure.giverBasis]}).`,
        measure.concentration === null
          ? ''
          : `The volumes entered for ${tell.actor(measure.receiver)} come from ${String(measure.clients)} clients, with a concentration of ${measure.concentration.toLocaleString('en-GB', { maximumFractionDigits: 2 })} out of 1.`
      ]
        .filter(Boolean)
        .join(' '),
    why: 'Fiche 10 recalls that cooperation between organisations rests on economic models that agree with each other. What each counts for in the other’s activity is part of it.',
    question: () =>
      'If this relation came to an end, what alternative would each have? What does it change to what can be said?',
    try: () =>
      'To look together for what would give each some room: other partners, a commitment over time, a shared risk.',
    unknown: (n) =>
      `${count(n, 'order or funding', 'orders or fundings')} of either side with no volume entered`
  }
};
