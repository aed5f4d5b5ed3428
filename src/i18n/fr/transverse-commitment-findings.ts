import { countFr as count, pluralFr as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

/** How findings about what organisations commit to, and what persons do, are told. */
export const transverseCommitmentFindings: Pick<
  Wordings,
  'transverse.only-formal' | 'transverse.only-personal'
> = {
  'transverse.only-formal': {
    title: ({ measure: { unlived } }) =>
      `${count(unlived.length, 'lien formalisé dont rien', 'liens formalisés dont rien')} sur la carte ne montre la vie`,
    seen: ({ measure: { formal, unlived, undated } }, tell) =>
      [
        `Sur ${count(formal, 'lien de coopération ou de coordination formalisé', 'liens de coopération ou de coordination formalisés')} entre structures, ${String(unlived.length)} ${plural(unlived.length, 'n’a', 'n’ont')} ni personne notée pour ${plural(unlived.length, 'le', 'les')} porter, ni situation datée qui ${plural(unlived.length, 'le montre', 'les montre')} à l’œuvre\u00a0: ${tell.list(unlived.map(([one, other]) => `${tell.actor(one)}\u00a0– ${tell.actor(other)}`))}.`,
        undated > 0
          ? `Pour ${plural(undated, 'l’un d’eux', `${String(undated)} d’entre eux`)}, une situation est racontée, sans date.`
          : ''
      ]
        .filter(Boolean)
        .join(' '),
    why: 'Une convention dit à quoi des organisations s’engagent\u202f; ce qui la fait vivre, ce sont quelques personnes et ce qu’elles réalisent ensemble (fiche 2.3). Le panorama de Zoein rappelle qu’un dispositif peut exister sans contenu.',
    question: ({ measure: { unlived } }) =>
      plural(
        unlived.length,
        'Qui fait vivre ce lien aujourd’hui\u202f? Quand l’a-t-on vu à l’œuvre pour la dernière fois\u202f?',
        'Qui fait vivre ces liens aujourd’hui\u202f? Quand les a-t-on vus à l’œuvre pour la dernière fois\u202f?'
      ),
    try: () =>
      'Demander à chaque partie une situation récente où le lien a servi, la dater sur la carte, et noter qui le porte.',
    unknown: (n) => `${count(n, 'lien', 'liens')} dont la formalisation n’est pas notée`
  },
  'transverse.only-personal': {
    title: ({ measure: { one, other } }, tell) =>
      `${tell.actors([one, other])}\u00a0: des personnes se connaissent, les organisations ne sont pas engagées`,
    seen: ({ measure: { one, other, links } }, tell) =>
      `Entre ${tell.actors([one, other])}, la carte montre ${count(links, 'lien entre personnes', 'liens entre personnes')}, ${plural(links, 'noté comme ne reposant', 'notés comme ne reposant')} sur rien d’écrit. Entre les deux organisations elles-mêmes, elle ne montre ni lien, ni espace tiers commun.`,
    why: 'La coopération entre organisations commence souvent par quelques personnes qui s’entendent\u202f; la fiche 2.3 invite à regarder autant ces liens que l’engagement pris par les organisations.',
    question: ({ measure: { persons } }) =>
      persons > 2
        ? 'Que resterait-il entre les deux organisations si l’une de ces personnes changeait de poste\u202f?'
        : 'Que resterait-il entre les deux organisations si l’une des deux personnes changeait de poste\u202f?',
    try: ({ measure: { one, other } }, tell) =>
      `Une discussion entre ${tell.actors([one, other])} sur ce qu’elles voudraient garder par écrit, avec les personnes qui coopèrent déjà, à essayer d’abord sur la carte.`,
    unknown: (n) =>
      `ce sur quoi reposent les liens entre personnes ${plural(n, 'd’une autre paire', `de ${String(n)} autres paires`)} d’organisations`
  }
};
