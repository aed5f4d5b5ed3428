import { countEn as count, pluralEn as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

/** How findings about missing transverse links are told. */
export const transverseFindings: Pick<
  Wordings,
  'transverse.shared-stake' | 'transverse.beneficiaries' | 'transverse.unlinked'
> = {
  'transverse.shared-stake': {
    title: ({ measure: { reason }, subjects: { actors, stakes } }, tell) =>
      reason === 'stake'
        ? `Stake ${tell.stakes(stakes)}: actors concerned that nothing else ties`
        : `${tell.actors(actors)}: a tension, and no other link`,
    seen: ({ measure: { reason, concerned, pairs }, subjects: { actors, stakes } }, tell) =>
      reason === 'stake'
        ? `The stake ${tell.stakes(stakes)} concerns ${count(concerned, 'actor', 'actors')}. Among them, ${count(pairs, 'pair', 'pairs')} of actors of different organisations ${plural(pairs, 'has', 'have')} no link drawn, tensions aside, and no third space in common: ${tell.actors(actors)}.`
        : `A tension is noted between ${tell.actors(actors)}. No other link and no common third space is drawn between their organisations.`,
    why: 'According to Fiche 11, a cooperation may grow from a stake that people share as from a friction that they look in the face: depending on one another is a starting point.',
    question: ({ measure: { reason } }) =>
      reason === 'stake'
        ? 'What does each expect on this stake? Who could bring them together?'
        : 'In what way does each depend on the other? Who could bring them together?',
    try: ({ measure: { reason }, subjects: { stakes }, trial }, tell) => {
      const together = tell.actors(trial?.spaces[0]?.participants ?? []);
      return reason === 'stake'
        ? `A deliberation space around the stake ${tell.stakes(stakes)}, with ${together}, to be tried on the map first.`
        : `A deliberation space between ${together}, facilitated by someone from outside, to be tried on the map first.`;
    },
    unknown: (n) => `${count(n, 'pair', 'pairs')} of actors whose organisation is not entered`
  },
  'transverse.beneficiaries': {
    title: ({ measure: { sphere } }, tell) =>
      sphere === null
        ? 'No link with the beneficiaries'
        : `Sphere ${tell.sphere(sphere)}: no link with the beneficiaries`,
    seen: ({ measure: { sphere, actors, beneficiaries, spaces }, subjects }, tell) => {
      const looked =
        sphere === null
          ? beneficiaries === 0
            ? `The map shows ${count(actors, 'actor', 'actors')}, and no inhabitants, users or customers.`
            : `The map shows ${tell.actors(subjects.actors)}, with no link to the ${count(actors, 'other actor', 'other actors')}.`
          : `The sphere ${tell.sphere(sphere)} has ${count(actors, 'actor', 'actors')} (${tell.actors(subjects.actors)}), with no link drawn to the beneficiaries.`;
      const meeting =
        spaces > 0
          ? ` They nevertheless meet in ${plural(spaces, 'a third space', `${String(spaces)} third spaces`)}: ${tell.spaces(subjects.spaces)}.`
          : '';
      return looked + meeting;
    },
    why: 'A service is made with those it is meant for: Fiche 10 names the relation with them first when it defines transverse cooperation.',
    question: () =>
      'Who carries their experience today? Are they consulted, or do they make the service with you?',
    try: ({ trial }, tell) => {
      const [link] = trial?.links ?? [];
      return link
        ? `A service relation between ${tell.actors([link.from])} and ${tell.actors([link.to])}, and a space to talk it over together, to be tried on the map first.`
        : 'Add to the map those the service is meant for, then the link through which the use they make of it is heard, existing or wished for.';
    },
    unknown: (n) => `${count(n, 'actor', 'actors')} whose kind is still to be specified`
  },
  'transverse.unlinked': {
    title: ({ measure: { unlinked } }) =>
      `${count(unlinked, 'actor has', 'actors have')} no link yet`,
    seen: ({ measure: { unlinked, inside, inSpaces, actors }, subjects }, tell) =>
      [
        `Of ${count(actors, 'actor', 'actors')}, ${String(unlinked)} ${plural(unlinked, 'has', 'have')} no link drawn: ${tell.actors(subjects.actors)}.`,
        inside > 0
          ? `${count(inside, 'actor that sits inside has', 'actors that sit inside have')} none either.`
          : '',
        inSpaces > 0
          ? `${String(inSpaces)} of them ${plural(inSpaces, 'takes', 'take')} part in a third space all the same.`
          : ''
      ]
        .filter(Boolean)
        .join(' '),
    why: 'J. Ballon recommends coming back often to the perimeter of a project and to those who are part of it.',
    question: () => 'Are there links still to be drawn, or are these actors outside the perimeter?',
    try: () =>
      'Ask each of them whom they already work with, and draw those links or the ones they wish for.',
    unknown: (n) => `${count(n, 'pair', 'pairs')} of actors of which nobody said anything`
  }
};
