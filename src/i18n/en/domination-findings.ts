import type { Level } from '#domain/actor.ts';
import { countEn as count, pluralEn as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

const ITEMS = {
  knowledge: 'knowledge of the other’s work',
  consideration: 'attention to its constraints'
} as const;

const level = (value: Level): string => (value === null ? 'not known' : `put at ${String(value)}`);

/** How findings about domination are told: about links and arrangements, never about people. */
export const dominationFindings: Pick<
  Wordings,
  'domination.order-only' | 'domination.uneven-knowledge'
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
      `A joint visit between ${tell.actors([giver, receiver])}, or a place to talk about each one’s constraints, to be drawn as a space wished for.`,
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
      `A time for ${tell.actors([from, to])} to tell each other about their work, or a joint visit.`,
    unknown: (n) => `${count(n, 'appraisal', 'appraisals')} not known out of the four compared`
  }
};
