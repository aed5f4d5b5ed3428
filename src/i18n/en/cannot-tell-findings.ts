import type { Untold } from '#analysis/portrait-facts.ts';
import { countEn as count } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

const QUESTIONS: Readonly<Record<Untold['question'], string>> = {
  'silo.inward': 'whether cooperative links stay inside groups',
  'silo.group': 'whether one of the groups is turned towards itself',
  'transverse.thin': 'between which groups links are rarer than by chance',
  'domination.star':
    'whether the providers of one order-giver know each other less than other actors do'
};

const percent = (share: number): string =>
  `${(100 * share).toLocaleString('en-GB', { maximumSignificantDigits: 2 })}%`;

function reasonOf({ reason, smallest }: Untold, alpha: number): string {
  switch (reason) {
    case 'nothing-grouped':
      return 'nobody has said yet which group each one is in';
    case 'no-links':
      return 'no cooperative link ties two actors of a known group yet';
    case 'one-group':
      return 'the actors that cooperation ties are all of the same group';
    case 'all-alone':
      return 'each actor that cooperation ties is alone in its group';
    case 'too-mixed':
      return 'the groups overlap in too many ways to be told apart';
    case 'all-alike':
      return 'these links would give the same result wherever each one were';
    case 'too-few':
      return smallest === null
        ? 'the groups have too few actors or links'
        : `with these actors and links, even the clearest case would come by chance in ${percent(smallest)} of draws, and this map asks for less than ${percent(alpha)}`;
  }
}

/** How what a map cannot tell is told. */
export const cannotTellFindings: Pick<Wordings, 'portrait.cannot-tell'> = {
  'portrait.cannot-tell': {
    title: () => 'What this map cannot tell yet',
    seen: ({ measure: { criterion, alpha, units, links, questions } }, tell) => {
      const byReason = Map.groupBy(questions, (one) => reasonOf(one, alpha));
      const untold = [...byReason].map(
        ([reason, asked]) =>
          `The map cannot tell ${tell.list(asked.map(({ question }) => QUESTIONS[question]))}: ${reason}.`
      );
      const counted = `Criterion that forms the groups: ${tell.criterion(criterion)}.${links === 0 ? '' : ` ${count(links, 'pair cooperates', 'pairs cooperate')}, ${count(units, 'actor', 'actors')} in all.`}`;
      return [...untold, counted].join(' ');
    },
    why: 'Cooperation is hard to see from outside: Fiche 11 invites people to put work into words, through experience feedback, so that it can be read. The silence of the map is no answer.',
    question: () => 'What is left to ask, and of whom?',
    try: () =>
      'Asking each one whom they cooperate with and which group they are in, completing the map, then reading it again.',
    unknown: (n) => `the group of ${count(n, 'actor', 'actors')}`
  }
};
