import { countFr as count } from '#i18n/plural.ts';
import type { ProposalWording } from '#i18n/proposal-wording.ts';

/** How proposals are told. */
export const proposals: ProposalWording = {
  title: (spaces, links) =>
    [
      spaces > 0 ? count(spaces, 'espace tiers', 'espaces tiers') : '',
      links > 0 ? count(links, 'lien', 'liens') : ''
    ]
      .filter(Boolean)
      .join(' et ') + ' à essayer sur la carte',
  space: ({ kind, participants, facilitator, covers }) =>
    [
      `Ouvrir ${kind} entre ${participants}`,
      facilitator === null
        ? ', dont l’animation reste à trouver'
        : `, que pourrait animer par exemple ${facilitator}`,
      covers > 0
        ? `\u00a0: les deux bouts ${covers === 1 ? 'd’un lien' : `de ${String(covers)} liens`} s’y retrouveraient.`
        : '.'
    ].join(''),
  kinds: {
    'joint-visit': 'une visite croisée',
    deliberation: 'un espace de délibération',
    'experience-feedback': 'un espace de retour d’expérience'
  },
  otherKind: 'un espace tiers',
  cooperation: (both) => `Coopérer, à côté de ce qui les lie déjà\u00a0: ${both}.`,
  acquaintance: (both) => `Faire connaissance\u00a0: ${both}.`,
  answers: (found) =>
    `Relue avec cela, la carte ne donne plus ${found < 2 ? 'ce constat' : `ces ${String(found)} constats`}\u00a0:`,
  attendance: (actors, busiest) =>
    busiest === null
      ? `Pour ${count(actors, 'acteur', 'acteurs')}, ce serait le seul espace.`
      : `${count(actors, 'acteur serait', 'acteurs seraient')} dans plus d’espaces qu’aujourd’hui\u202f; le plus demandé, ${busiest.actor}, irait de ${String(busiest.before)} à ${String(busiest.after)}.`,
  fewest: 'Aucun ensemble plus petit, de la même sorte et dans les mêmes limites, n’y répond.',
  atMost: (times) =>
    `Un ensemble plus petit existe peut-être\u00a0: celui-ci compte au plus ${times} fois le minimum.`,
  raises: (questions) => `D’autres questions viendraient avec\u00a0: ${questions}.`,
  question: {
    'silo.separate-parts': 'ce qui joint les parties de la carte',
    'silo.single-passage': 'ce qui ne tient qu’à un passage',
    'domination.order-only': 'ce qui répond aux commandes',
    'domination.one-way': 'comment remonte ce que vit le terrain',
    'transverse.shared-stake': 'ce que partagent des acteurs sans lien',
    'transverse.introduction': 'qui présenter à qui',
    'transverse.unlinked': 'qui reste sans lien',
    'third-space.link-uncovered': 'où se parlent ceux qui sont liés',
    'third-space.tension-uncovered': 'où se parle une tension',
    'third-space.facilitator-inside': 'qui anime, et au nom de qui',
    'third-space.single-carrier': 'qui porte l’espace',
    'third-space.no-reflexive-time': 'quand revenir sur le travail lui-même',
    'third-space.who-is-missing': 'qui manque autour de la table',
    'third-space.heavy-attendance': 'ce que demande la présence de chacun'
  },
  why: 'La fiche 11 le rappelle\u00a0: la coopération ne se décrète pas. C’est un exemple à reprendre avec ceux qu’il nomme, à commencer par le choix de qui anime.',
  discuss: 'Qu’en diraient ceux que cela réunirait, et qui d’autre inviteraient-ils\u202f?',
  reason: {
    'not-by-adding':
      'Aucun ajout ne change ce que mesure ce constat\u00a0: il s’agit de préciser, de demander ou de faire autrement.',
    'to-settle':
      'Un espace existe déjà\u00a0: c’est sa nature ou son animation qui reste à préciser.',
    'nobody-to-gather': 'On ne sait pas qui réunir\u00a0: moins de deux acteurs sont notés.',
    'group-too-large': 'Ceux que cela réunirait sont trop nombreux pour une même table.',
    attendance: 'Quelqu’un serait dans plus d’espaces que la limite choisie.',
    'no-neutral-facilitator':
      'Personne, parmi ceux qui peuvent animer, n’est extérieur aux organisations concernées.',
    'nothing-in-common':
      'Quelqu’un n’a ni enjeu, ni espace, ni sphère, ni territoire en commun avec un autre\u00a0: avec qui le mettre en lien n’est pas deviné.',
    'too-many-additions': 'Cela demanderait plus d’ajouts que la limite choisie.',
    'too-entangled':
      'Trop de liens se croisent entre ces acteurs pour qu’un petit ensemble soit cherché.',
    'not-confirmed': 'Ce qui a été cherché laisse ce constat ouvert.'
  }
};
