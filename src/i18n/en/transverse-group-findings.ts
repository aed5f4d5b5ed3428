import { countEn as count, pluralEn as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

/** How findings about links between two groups are told. */
export const transverseGroupFindings: Pick<
  Wordings,
  'transverse.thin' | 'transverse.introduction'
> = {
  'transverse.thin': {
    title: ({ measure: { criterion, groups } }, tell) =>
      `Groups ${tell.list(groups.map((key) => tell.group(criterion, key)))}: fewer links between them than chance would give`,
    seen: ({ measure: { criterion, groups, sizes, tied, expected } }, tell) => {
      const sides = groups.map(
        (key, side) =>
          `${tell.group(criterion, key)} (${count(sizes[side] ?? 0, 'actor', 'actors')})`
      );
      const links =
        tied === 0
          ? 'no link of cooperation is drawn'
          : `${count(tied, 'pair of actors has', 'pairs of actors have')} a link of cooperation`;
      const chance = expected.toLocaleString('en-GB', { maximumSignificantDigits: 2 });
      return `Between the groups ${tell.list(sides)}, ${links}. If these same actors were dealt out at random among the groups of the map, about ${chance} ${plural(Number(chance), 'pair', 'pairs')} would have one.`;
    },
    why: 'In Fiche 11, cooperation starts from what people have in common, or from what rubs. Where links are few, the occasion may have been missing, or it is a choice.',
    question: () =>
      'Do these two groups have a stake to work on together, or is doing without links a choice?',
    try: ({ trial }, tell) =>
      `A joint visit between ${tell.actors(trial?.spaces[0]?.participants ?? [])}, to be tried on the map first.`,
    unknown: (n) =>
      `whether ${count(n, 'other pair of actors of these two groups cooperates', 'other pairs of actors of these two groups cooperate')}`
  },
  'transverse.introduction': {
    title: ({ measure: { one, other, introducers } }, tell) =>
      `${tell.actors([one, other])}: ${plural(introducers.length, 'a partner', 'partners')} in common, and no link`,
    seen: ({ measure: { criterion, groups, one, other, introducers } }, tell) =>
      `Between ${tell.actors([one, other])}, the map shows no link, tensions and rivalries aside, and no third space in common. ${plural(introducers.length, 'One partner could introduce them', `${String(introducers.length)} partners could introduce them`)}: ${tell.actors(introducers)}. Their groups, ${tell.list(groups.map((key) => tell.group(criterion, key)))}, have fewer links between them than chance would give.`,
    why: 'Letting people see what a cooperation would make possible is among the moves that the panorama by Zoein lists. This suggestion extends the links there are: it leaves aside more unexpected encounters.',
    question: ({ measure: { introducers } }) =>
      plural(
        introducers.length,
        'Would an introduction make sense to both?',
        'Would an introduction make sense to both? Who would be well placed to offer it?'
      ),
    try: ({ measure: { one, other } }, tell) =>
      `A first meeting between ${tell.actors([one, other])}, drawn as a proposed link of acquaintance, to be tried on the map first.`,
    unknown: () => 'whether these two actors know each other already'
  }
};
