import type { Level } from '#domain/actor.ts';
import { countFr as count, pluralFr as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

const ITEMS = {
  knowledge: 'la connaissance du travail de l’autre',
  consideration: 'la prise en compte de ses contraintes'
} as const;

const level = (value: Level): string =>
  value === null ? 'non renseignée' : `notée ${String(value)}`;

/** How findings about domination are told: about links and arrangements, never about people. */
export const dominationFindings: Pick<
  Wordings,
  'domination.order-only' | 'domination.uneven-knowledge'
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
      `Une visite croisée entre ${tell.actors([giver, receiver])}, ou un lieu où parler des contraintes de chacun, à tracer comme espace souhaité.`,
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
      `Un temps où ${tell.actors([from, to])} se racontent leur travail, ou une visite croisée.`,
    unknown: (n) =>
      `${count(n, 'appréciation non renseignée', 'appréciations non renseignées')} sur les quatre comparées`
  }
};
