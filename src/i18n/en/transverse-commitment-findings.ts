import { countEn as count, pluralEn as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

/** How findings about what organisations commit to, and what persons do, are told. */
export const transverseCommitmentFindings: Pick<
  Wordings,
  'transverse.only-formal' | 'transverse.only-personal'
> = {
  'transverse.only-formal': {
    title: ({ measure: { unlived } }) =>
      `${count(unlived.length, 'formal link', 'formal links')} that nothing on the map shows at work`,
    seen: ({ measure: { formal, unlived, undated } }, tell) =>
      [
        `Of ${count(formal, 'formal link of cooperation or coordination', 'formal links of cooperation or coordination')} between structures, ${String(unlived.length)} ${plural(unlived.length, 'has', 'have')} nobody entered to carry ${plural(unlived.length, 'it', 'them')}, and no dated situation that shows ${plural(unlived.length, 'it', 'them')} at work: ${tell.list(unlived.map(([one, other]) => `${tell.actor(one)}\u00a0– ${tell.actor(other)}`))}.`,
        undated > 0
          ? `For ${plural(undated, 'one of them', `${String(undated)} of them`)}, a situation is told, with no date.`
          : ''
      ]
        .filter(Boolean)
        .join(' '),
    why: 'An agreement says what organisations commit to; what makes it live is a few persons and what they carry out together (Fiche 2.3). The panorama by Zoein recalls that an arrangement may exist with nothing in it.',
    question: ({ measure: { unlived } }) =>
      plural(
        unlived.length,
        'Who makes this link live today? When was it last seen at work?',
        'Who makes these links live today? When were they last seen at work?'
      ),
    try: () =>
      'Ask each party for a recent situation in which the link was of use, date it on the map, and enter who carries it.',
    unknown: (n) => `what ${count(n, 'link rests', 'links rest')} on`
  },
  'transverse.only-personal': {
    title: ({ measure: { one, other } }, tell) =>
      `${tell.actors([one, other])}: persons know each other, the organisations have not committed`,
    seen: ({ measure: { one, other, links } }, tell) =>
      `Between ${tell.actors([one, other])}, the map shows ${count(links, 'link between persons', 'links between persons')}, entered as resting on nothing written. Between the two organisations themselves, it shows no link and no third space in common.`,
    why: 'Cooperation between organisations often begins with a few persons who get on; Fiche 2.3 invites us to look at these ties as much as at what organisations commit to.',
    question: ({ measure: { persons } }) =>
      persons > 2
        ? 'What would remain between the two organisations if one of these persons changed jobs?'
        : 'What would remain between the two organisations if one of the two persons changed jobs?',
    try: ({ measure: { one, other } }, tell) =>
      `A talk between ${tell.actors([one, other])} on what they would like to keep in writing, with the persons who already cooperate, to be tried on the map first.`,
    unknown: (n) =>
      `what the links between persons of ${count(n, 'other pair of organisations', 'other pairs of organisations')} rest on`
  }
};
