import { countEn as count } from '#i18n/plural.ts';
import type { ProposalWording } from '#i18n/proposal-wording.ts';

/** How proposals are told. */
export const proposals: ProposalWording = {
  title: (spaces, links) =>
    [
      spaces > 0 ? count(spaces, 'third space', 'third spaces') : '',
      links > 0 ? count(links, 'link', 'links') : ''
    ]
      .filter(Boolean)
      .join(' and ') + ' to try on the map',
  space: ({ kind, participants, facilitator, covers }) =>
    [
      `Open ${kind} between ${participants}`,
      facilitator === null
        ? ', with a facilitator to be found'
        : `, which ${facilitator} could for example facilitate`,
      covers > 0
        ? `: both ends of ${covers === 1 ? 'a link' : `${String(covers)} links`} would meet there.`
        : '.'
    ].join(''),
  kinds: {
    'joint-visit': 'a joint visit',
    deliberation: 'a space of deliberation',
    'experience-feedback': 'an experience feedback'
  },
  otherKind: 'a third space',
  cooperation: (both) => `Cooperate, beside what ties them already: ${both}.`,
  acquaintance: (both) => `Get to know each other: ${both}.`,
  answers: (found) =>
    `Read again with this, the map no longer gives ${found === 1 ? 'this finding' : `these ${String(found)} findings`}:`,
  attendance: (actors, busiest) =>
    busiest === null
      ? `For ${count(actors, 'actor', 'actors')}, it would be the only space.`
      : `${count(actors, 'actor', 'actors')} would be in more spaces than today; the most asked for, ${busiest.actor}, would go from ${String(busiest.before)} to ${String(busiest.after)}.`,
  fewest: 'No smaller set of the same sort, within the same limits, answers as much.',
  atMost: (times) => `There may be a smaller set: this one is at most ${times} times the smallest.`,
  raises: (questions) => `Other questions would come with it: ${questions}.`,
  question: {
    'silo.separate-parts': 'what joins the parts of the map',
    'silo.single-passage': 'what hangs by a single passage',
    'domination.order-only': 'what answers the orders',
    'domination.one-way': 'how what is lived on the ground comes back up',
    'transverse.shared-stake': 'what actors without a link share',
    'transverse.introduction': 'who could be introduced to whom',
    'transverse.unlinked': 'who is left without a link',
    'third-space.link-uncovered': 'where those who are tied talk',
    'third-space.tension-uncovered': 'where a tension is talked through',
    'third-space.facilitator-inside': 'who facilitates, and on whose behalf',
    'third-space.single-carrier': 'who carries the space',
    'third-space.no-reflexive-time': 'when to go back over the work itself',
    'third-space.who-is-missing': 'who is missing around the table',
    'third-space.heavy-attendance': 'what being there asks of each one'
  },
  why: 'As Fiche 11 recalls, cooperation cannot be decreed. This is an example to be taken up with those it names, beginning with the choice of who facilitates.',
  discuss: 'What would those it brings together say of it, and whom else would they invite?',
  reason: {
    'not-by-adding':
      'Nothing that is added changes what this finding measures: it is about saying more, asking, or doing otherwise.',
    'to-settle':
      'There is a space already: what it is for, or who facilitates it, is to be settled.',
    'nobody-to-gather': 'It is not known whom to gather: fewer than two actors are entered.',
    'group-too-large': 'Those to be gathered are too many for one table.',
    attendance: 'Someone would be in more spaces than the limit chosen.',
    'no-neutral-facilitator':
      'Nobody among those who may facilitate stands outside the organisations concerned.',
    'nothing-in-common':
      'Someone has no stake, space, sphere or territory in common with another: whom to put them in touch with is not guessed.',
    'too-many-additions': 'It would take more additions than the limit chosen.',
    'too-entangled': 'Too much is woven between these actors for a small set to be looked for.',
    'not-confirmed': 'What was worked out leaves this finding open.'
  }
};
