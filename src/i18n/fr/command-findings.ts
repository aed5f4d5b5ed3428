import { countFr as count, pluralFr as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

/** How findings about several commands are told: about how they are laid out, never about people. */
export const commandFindings: Pick<
  Wordings,
  'domination.star' | 'domination.one-way' | 'domination.cascade'
> = {
  'domination.star': {
    title: ({ measure: { giver, providers, tied } }, tell) =>
      `Autour de ${tell.actor(giver)}, ${String(providers.length)} acteurs ${tied === 0 ? 'sans lien entre eux' : 'avec peu de liens entre eux'}`,
    seen: ({ measure: { giver, providers, kinds, tied, pairs } }, tell) =>
      [
        `De ${tell.actor(giver)} vers ${tell.actors(providers)}, la carte montre\u00a0: ${tell.kinds(kinds)}.`,
        tied === 0
          ? `De ces ${String(providers.length)} acteurs, pris deux à deux, aucun n’a avec un autre de lien de coopération ou de coordination, ni d’espace tiers en commun.`
          : `De ces ${String(providers.length)} acteurs, pris deux à deux, ${count(tied, 'paire', 'paires')} sur ${String(pairs)} ${plural(tied, 'a', 'ont')} un lien de coopération ou de coordination, ou un espace tiers en commun\u00a0: il est rare qu’autant d’acteurs de la carte, pris au hasard, en aient aussi peu.`,
        'Ce que font leurs services et les personnes qui y travaillent a été pris en compte.'
      ].join(' '),
    why: 'Pour la fiche 10, une offre nouvelle se porte à plusieurs\u00a0: ceux qui y concourent ont à faire les uns avec les autres, et pas seulement avec celui qui passe commande.',
    question: () =>
      'Que gagneraient ces acteurs à se connaître\u202f? Qui pourrait les réunir\u202f?',
    try: ({ trial }, tell) =>
      `Un espace où ${tell.actors(trial?.spaces[0]?.participants ?? [])} parlent de leur travail, à mettre à l’essai sur la carte.`,
    unknown: (n) =>
      count(n, 'lien à préciser entre ces acteurs', 'liens à préciser entre ces acteurs')
  },
  'domination.one-way': {
    title: ({ measure: { pairs, unanswered } }) =>
      `Sur ${String(pairs)} relations de commande, de hiérarchie ou de financement, ${String(unanswered)} sans retour tracé`,
    seen: ({ measure }) => {
      const returns = [
        [measure.mutual, 'une commande en retour'],
        [measure.cooperative, 'un lien de coopération'],
        [measure.meeting, 'un espace tiers en commun']
      ] as const;
      const told = returns
        .filter(([pairs]) => pairs > 0)
        .map(([pairs, what]) => `${what} (${count(pairs, 'paire', 'paires')})`);
      return [
        `Une commande, une hiérarchie ou un financement relie ${String(measure.pairs)} paires d’acteurs. Pour ${String(measure.unanswered)} d’entre elles, la carte ne montre ni commande en retour, ni coopération, ni espace tiers en commun.`,
        told.length > 0 ? `Ailleurs, elle montre\u00a0: ${told.join(', ')}.` : '',
        measure.hierarchy === null
          ? ''
          : `Des paires que les commandes relient de proche en proche, ${(100 * measure.hierarchy).toLocaleString('fr', { maximumFractionDigits: 0 })}\u00a0% ne le sont que dans un sens.`
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'La fiche 11 raconte des demandes urgentes qui finissent par se décider à plusieurs, en regardant ce que chacune change au travail des uns et des autres.',
    question: () =>
      'Par où remontent aujourd’hui les contraintes du terrain\u202f? Qui les entend\u202f?',
    try: ({ trial }, tell) =>
      `Un retour d’expérience entre ${tell.actors(trial?.spaces[0]?.participants ?? [])}, à mettre à l’essai sur la carte.`,
    unknown: (n) =>
      count(
        n,
        'lien à préciser entre deux acteurs qu’une commande relie',
        'liens à préciser entre deux acteurs qu’une commande relie'
      )
  },
  'domination.cascade': {
    title: ({ measure: { levels, steps } }, tell) =>
      `De ${tell.actors(levels[0] ?? [])} à ${tell.actors(levels.at(-1) ?? [])}, la commande descend sur ${String(steps)} niveaux`,
    seen: ({ measure: { levels, cascades, told } }, tell) => {
      const [first = [], ...next] = levels;
      const way = next.map((ids) => `à ${tell.actors(ids)}`).join(', puis ');
      return [
        `La commande va de ${tell.actors(first)} ${way}. Entre le début et la fin, la carte ne montre aucun lien, ni aucun espace tiers en commun.`,
        cascades > 1 ? `Elle compte ${String(cascades)} cascades de ce genre.` : '',
        told < cascades ? `Les ${String(told)} plus longues ont chacune leur constat.` : ''
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'Le panorama de Zoein compte parmi les difficultés que, de commande en commande, on ne sache plus très bien qui répond de quoi.',
    question: () =>
      'Ce que le dernier sait du travail réel arrive-t-il jusqu’au premier\u202f? Par quel chemin\u202f?',
    try: ({ trial }, tell) =>
      trial === null
        ? 'Un premier échange entre ceux du début et ceux de la fin, en plus petit nombre.'
        : `Un espace où ${tell.actors(trial.spaces[0]?.participants ?? [])} parlent du travail tel qu’il se fait, à mettre à l’essai sur la carte.`,
    unknown: (n) =>
      count(
        n,
        'lien à préciser qui touche le début ou la fin',
        'liens à préciser qui touchent le début ou la fin'
      )
  }
};
