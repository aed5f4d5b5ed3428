import { countFr as count, pluralFr as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

/** How findings about links between two groups are told. */
export const transverseGroupFindings: Pick<
  Wordings,
  'transverse.thin' | 'transverse.introduction'
> = {
  'transverse.thin': {
    title: ({ measure: { criterion, groups } }, tell) =>
      `Groupes ${tell.list(groups.map((key) => tell.group(criterion, key)))}\u00a0: moins de liens entre eux que n’en donnerait le hasard`,
    seen: ({ measure: { criterion, groups, sizes, tied, expected } }, tell) => {
      const sides = groups.map(
        (key, side) =>
          `${tell.group(criterion, key)} (${count(sizes[side] ?? 0, 'acteur', 'acteurs')})`
      );
      const links =
        tied === 0
          ? 'aucun lien de coopération n’est tracé'
          : `${count(tied, 'paire d’acteurs a', 'paires d’acteurs ont')} un lien de coopération`;
      const chance = expected.toLocaleString('fr', { maximumSignificantDigits: 2 });
      return `Entre les groupes ${tell.list(sides)}, ${links}. Si ces mêmes acteurs étaient répartis au hasard entre les groupes de la carte, environ ${chance} ${plural(expected, 'paire en aurait', 'paires en auraient')} un.`;
    },
    why: 'La fiche 11 fait partir la coopération de ce que l’on a en commun, ou de ce qui frotte. Là où les liens sont rares, l’occasion a pu manquer, ou c’est un choix.',
    question: () =>
      'Ces deux groupes ont-ils un enjeu à travailler ensemble, ou se passer de liens est-il un choix\u202f?',
    try: ({ trial }, tell) =>
      `Une visite croisée entre ${tell.actors(trial?.spaces[0]?.participants ?? [])}, à essayer d’abord sur la carte.`,
    unknown: (n) =>
      `si ${count(n, 'autre paire d’acteurs de ces deux groupes coopère', 'autres paires d’acteurs de ces deux groupes coopèrent')}`
  },
  'transverse.introduction': {
    title: ({ measure: { one, other, introducers } }, tell) =>
      `${tell.actors([one, other])}\u00a0: ${plural(introducers.length, 'un partenaire commun', 'des partenaires communs')}, et aucun lien`,
    seen: ({ measure: { criterion, groups, one, other, introducers } }, tell) =>
      `Entre ${tell.actors([one, other])}, la carte ne montre ni lien, tensions et rivalités mises à part, ni espace tiers commun. ${plural(introducers.length, 'Un partenaire pourrait les présenter', `${String(introducers.length)} partenaires pourraient les présenter`)}\u00a0: ${tell.actors(introducers)}. Leurs groupes, ${tell.list(groups.map((key) => tell.group(criterion, key)))}, ont moins de liens entre eux que n’en donnerait le hasard.`,
    why: 'Faire voir ce qu’une coopération permettrait compte parmi les gestes que le panorama de Zoein relève. Cette suggestion prolonge les liens qui existent\u00a0: elle laisse de côté des rencontres plus inattendues.',
    question: ({ measure: { introducers } }) =>
      plural(
        introducers.length,
        'Une mise en relation aurait-elle un sens pour les deux\u202f?',
        'Une mise en relation aurait-elle un sens pour les deux\u202f? Qui serait bien placé pour la proposer\u202f?'
      ),
    try: ({ measure: { one, other } }, tell) =>
      `Une première rencontre entre ${tell.actors([one, other])}, tracée comme lien d’interconnaissance proposé, à essayer d’abord sur la carte.`,
    unknown: () => 'si ces deux acteurs se connaissent déjà'
  }
};
