import type { ShareBasis } from '#analysis/domination-facts.ts';
import type { Level } from '#domain/actor.ts';
import type { Award } from '#domain/link.ts';
import { countFr as count, pluralFr as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

const ITEMS = {
  knowledge: 'la connaissance du travail de l’autre',
  consideration: 'la prise en compte de ses contraintes'
} as const;

const level = (value: Level): string =>
  value === null ? 'non renseignée' : `notée ${String(value)}`;

const AWARDED: Readonly<Record<Award, string>> = {
  'lowest-bid': 'La commande a été attribuée au prix le plus bas.',
  'several-criteria': 'La commande a été attribuée sur plusieurs critères.',
  'without-competition': 'La commande a été attribuée sans mise en concurrence.'
};

const BASED: Readonly<Record<ShareBasis, string>> = {
  declared: 'part déclarée',
  volumes: 'part calculée sur les volumes notés'
};

const percent = (share: number): string =>
  `${(100 * share).toLocaleString('fr', { maximumFractionDigits: 0 })}\u00a0%`;

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
      `${tell.actor(giver)} et ${tell.actor(receiver)}\u00a0: ${tell.kinds(kinds)}, sans coopération ni espace commun`,
    seen: ({ measure: { giver, receiver, kinds, mutual, beside, level: at } }, tell) =>
      [
        mutual
          ? `Entre ${tell.actor(giver)} et ${tell.actor(receiver)}, dans les deux sens, la carte montre\u00a0: ${tell.kinds(kinds)}.`
          : `De ${tell.actor(giver)} vers ${tell.actor(receiver)}, la carte montre\u00a0: ${tell.kinds(kinds)}.`,
        'Aucune coopération n’est tracée entre les deux, dans un sens ou dans l’autre, et aucun espace tiers ne les réunit.',
        at === 'organisation'
          ? 'Ce que font leurs services et les personnes qui y travaillent a été pris en compte.'
          : '',
        beside.length > 0
          ? `Ce que la carte montre aussi entre les deux\u00a0: ${tell.kinds(beside)}.`
          : ''
      ]
        .filter(Boolean)
        .join(' '),
    why: 'Là où l’un commande, encadre ou finance l’autre, la fiche 10 invite à regarder ce que chacun sait du métier de l’autre. Elle raconte un donneur d’ordre et son transporteur dont les livraisons se sont améliorées après une visite chez chacun.',
    question: () =>
      'Que sait chacun de ce qui contraint le travail de l’autre\u202f? Où peuvent-ils en parler\u202f?',
    try: ({ measure: { giver, receiver } }, tell) =>
      `Une visite croisée entre ${tell.actors([giver, receiver])}, ou un lieu où parler des contraintes de chacun, à mettre à l’essai sur la carte.`,
    unknown: (n) =>
      count(
        n,
        'lien à préciser ou espace sans participant noté',
        'liens à préciser ou espaces sans participant noté'
      )
  },
  'domination.uneven-knowledge': {
    title: ({ measure: { from, to, differing } }, tell) =>
      `${tell.actor(from)} et ${tell.actor(to)}\u00a0: ${differing.map((item) => ITEMS[item]).join(' et ')} ${plural(differing.length, 'diffère', 'diffèrent')} d’un côté à l’autre`,
    seen: ({ measure }, tell) =>
      [
        `Lien\u00a0: ${tell.kinds([measure.kind])}. Sur une échelle de 0 à 4, ${ITEMS.knowledge} est ${level(measure.fromKnowledge)} du côté de ${tell.actor(measure.from)} et ${level(measure.toKnowledge)} du côté de ${tell.actor(measure.to)}.`,
        `Quant à ${ITEMS.consideration}, elle est ${level(measure.fromConsideration)} du premier côté et ${level(measure.toConsideration)} du second.`
      ].join(' '),
    why: 'Pour la fiche 10, coopérer demande de se faire une idée du travail de l’autre, et cela s’acquiert des deux côtés.',
    question: () =>
      'D’où vient cette différence\u202f? Qu’aimerait savoir chacun du travail de l’autre\u202f?',
    try: ({ measure: { from, to } }, tell) =>
      `Un temps où ${tell.actors([from, to])} se racontent leur travail\u00a0: par exemple une visite croisée, à mettre à l’essai sur la carte.`,
    unknown: (n) =>
      `${count(n, 'appréciation non renseignée', 'appréciations non renseignées')} sur les quatre comparées`
  },
  'domination.kept-conditions': {
    title: ({ measure: { giver, receiver } }, tell) =>
      `De ${tell.actor(giver)} à ${tell.actor(receiver)}\u00a0: le résultat est confié, une partie de ses conditions reste au donneur d’ordre`,
    seen: ({ measure: { giver, receiver, award, spaces }, subjects }, tell) =>
      [
        `De la commande que passe ${tell.actor(giver)} à ${tell.actor(receiver)}, il est noté que le prestataire répond du résultat, et que le donneur d’ordre garde une partie de ce qui permet de l’atteindre.`,
        award === null ? '' : AWARDED[award],
        spaces > 0
          ? `Cette commande est déjà travaillée dans ${plural(spaces, 'un espace tiers', `${String(spaces)} espaces tiers`)}\u00a0: ${tell.spaces(subjects.spaces)}.`
          : ''
      ]
        .filter(Boolean)
        .join(' '),
    why: 'Le panorama de Zoein relève qu’un marché ou une délégation peut faire porter par un seul un résultat qui se joue à deux.',
    question: ({ measure: { giver } }, tell) =>
      `De quoi ce résultat dépend-il du côté de ${tell.actor(giver)}\u202f? Où le prestataire peut-il le dire\u202f?`,
    try: ({ trial, subjects }, tell) =>
      trial === null
        ? `Reprendre la question dans ${tell.spaces(subjects.spaces)}\u00a0: ce que chacun a en main, et ce qui pourrait s’écrire à deux.`
        : 'Un temps pour relire ensemble la commande\u00a0: ce que chacun a en main, et ce qui pourrait s’écrire à deux.',
    unknown: (n) =>
      `${count(n, 'commande de la carte dont', 'commandes de la carte dont')} l’un de ces deux faits n’est pas noté`
  },
  'domination.uneven-dependence': {
    title: ({ measure: { giver, receiver } }, tell) =>
      `Entre ${tell.actor(giver)} et ${tell.actor(receiver)}, deux parts d’activité qui diffèrent`,
    seen: ({ measure }, tell) =>
      [
        `D’après ce qui est noté, ${percent(measure.receiverShare)} de l’activité de ${tell.actor(measure.receiver)} dépend de ${tell.actor(measure.giver)} (${BASED[measure.receiverBasis]}), et ${percent(measure.giverShare)} de l’activité de ${tell.actor(measure.giver)} dépend de ${tell.actor(measure.receiver)} (${BASED[measure.giverBasis]}).`,
        measure.concentration === null
          ? ''
          : `Les volumes notés pour ${tell.actor(measure.receiver)} viennent de ${String(measure.clients)} clients, avec une concentration de ${measure.concentration.toLocaleString('fr', { maximumFractionDigits: 2 })} sur 1.`
      ]
        .filter(Boolean)
        .join(' '),
    why: 'La fiche 10 rappelle que coopérer entre organisations s’appuie sur des modèles économiques qui s’accordent. Ce que chacune pèse dans l’activité de l’autre en fait partie.',
    question: () =>
      'Si cette relation s’arrêtait, quelle solution de remplacement aurait chacun\u202f? Qu’est-ce que cela change à ce qui peut se dire\u202f?',
    try: () =>
      'Chercher ensemble ce qui donnerait de la marge à chacun\u00a0: d’autres partenaires, un engagement dans la durée, un risque partagé.',
    unknown: (n) =>
      `${count(n, 'commande ou financement', 'commandes ou financements')} de l’un ou de l’autre sans volume noté`
  }
};
