import { countEn as count, pluralEn as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

/** How findings about several commands are told: about how they are laid out, never about people. */
export const commandFindings: Pick<
  Wordings,
  'domination.star' | 'domination.one-way' | 'domination.cascade'
> = {
  'domination.star': {
    title: ({ measure: { giver, providers, tied } }, tell) =>
      `Around ${tell.actor(giver)}, ${String(providers.length)} actors ${tied === 0 ? 'with no links among themselves' : 'with few links among themselves'}`,
    seen: ({ measure: { giver, providers, kinds, tied, pairs } }, tell) =>
      [
        `From ${tell.actor(giver)} to ${tell.actors(providers)}, the map shows: ${tell.kinds(kinds)}.`,
        tied === 0
          ? `Of these ${String(providers.length)} actors, taken two by two, none has a cooperation or coordination link with another, nor a third space in common.`
          : `Of these ${String(providers.length)} actors, taken two by two, ${count(tied, 'pair', 'pairs')} out of ${String(pairs)} ${plural(tied, 'has', 'have')} a cooperation or coordination link, or a third space in common: as many actors of the map, taken at random, seldom have so few.`,
        'What their departments and the people who work there do has been taken into account.'
      ].join(' '),
    why: 'For Fiche 10, a new offer is borne by several: those who contribute to it deal with one another, and not only with whoever places the order.',
    question: () =>
      'What would these actors gain from knowing each other? Who could bring them together?',
    try: ({ trial }, tell) =>
      `A space where ${tell.actors(trial?.spaces[0]?.participants ?? [])} talk about their work, to be tried on the map.`,
    unknown: (n) =>
      count(
        n,
        'link to be specified between these actors',
        'links to be specified between these actors'
      )
  },
  'domination.one-way': {
    title: ({ measure: { pairs, unanswered } }) =>
      `Of ${String(pairs)} relations of order, hierarchy or funding, ${String(unanswered)} with no return drawn`,
    seen: ({ measure }) => {
      const returns = [
        [measure.mutual, 'a command back'],
        [measure.cooperative, 'a cooperation link'],
        [measure.meeting, 'a third space in common']
      ] as const;
      const told = returns
        .filter(([pairs]) => pairs > 0)
        .map(([pairs, what]) => `${what} (${count(pairs, 'pair', 'pairs')})`);
      return [
        `An order, a hierarchy or a funding ties ${String(measure.pairs)} pairs of actors. For ${String(measure.unanswered)} of them, the map shows no command back, no cooperation and no third space in common.`,
        told.length > 0 ? `Elsewhere it shows: ${told.join(', ')}.` : '',
        measure.hierarchy === null
          ? ''
          : `Of the pairs that commands join from one to the next, ${(100 * measure.hierarchy).toLocaleString('en-GB', { maximumFractionDigits: 0 })}% are joined one way only.`
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'Fiche 11 tells of urgent requests that come to be decided by several, looking at what each changes in everyone’s work.',
    question: () => 'Which way do constraints on the ground come back up today? Who hears them?',
    try: ({ trial }, tell) =>
      `A time for experience feedback between ${tell.actors(trial?.spaces[0]?.participants ?? [])}, to be tried on the map.`,
    unknown: (n) =>
      count(
        n,
        'link to be specified between two actors tied by a command',
        'links to be specified between two actors tied by a command'
      )
  },
  'domination.cascade': {
    title: ({ measure: { levels, steps } }, tell) =>
      `From ${tell.actors(levels[0] ?? [])} to ${tell.actors(levels.at(-1) ?? [])}, orders run down ${String(steps)} levels`,
    seen: ({ measure: { levels, cascades, told } }, tell) => {
      const [first = [], ...next] = levels;
      const way = next.map((ids) => `to ${tell.actors(ids)}`).join(', then ');
      return [
        `Orders run from ${tell.actors(first)} ${way}. Between the beginning and the end, the map shows no link, and no third space in common.`,
        cascades > 1 ? `It has ${String(cascades)} cascades of this sort.` : '',
        told < cascades ? `The ${String(told)} longest have a finding each.` : ''
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'Zoein’s overview counts among the difficulties that, from one order to the next, one can lose sight of who answers for what.',
    question: () => 'Does what the last knows of the actual work reach the first? By which way?',
    try: ({ trial }, tell) =>
      trial === null
        ? 'A first exchange between those at the beginning and those at the end, in smaller numbers.'
        : `A space where ${tell.actors(trial.spaces[0]?.participants ?? [])} talk about the work as it is done, to be tried on the map.`,
    unknown: (n) =>
      count(
        n,
        'link to be specified that touches the beginning or the end',
        'links to be specified that touch the beginning or the end'
      )
  }
};
