import type { Untold } from '#analysis/portrait-facts.ts';
import { countFr as count } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

const QUESTIONS: Readonly<Record<Untold['question'], string>> = {
  'silo.inward': 'si les liens de coopération restent à l’intérieur des groupes',
  'silo.group': 'si l’un des groupes est tourné vers lui-même',
  'transverse.thin': 'entre quels groupes les liens sont plus rares qu’au hasard',
  'domination.star':
    'si les prestataires d’un même donneur d’ordre se connaissent moins que d’autres acteurs'
};

const percent = (share: number): string =>
  `${(100 * share).toLocaleString('fr', { maximumSignificantDigits: 2 })}\u00a0%`;

function reasonOf({ reason, smallest }: Untold, alpha: number): string {
  switch (reason) {
    case 'nothing-grouped':
      return 'on ne sait pas encore à quel groupe chacun appartient';
    case 'no-links':
      return 'aucun lien de coopération n’y relie encore deux acteurs dont le groupe est noté';
    case 'one-group':
      return 'les acteurs que la coopération relie sont tous du même groupe';
    case 'all-alone':
      return 'chaque acteur que la coopération relie est seul dans son groupe';
    case 'too-mixed':
      return 'les groupes se recoupent de trop de façons pour être distingués';
    case 'all-alike':
      return 'ces liens donneraient le même résultat quelle que soit la place de chacun';
    case 'too-few':
      return smallest === null
        ? 'les groupes comptent trop peu d’acteurs ou de liens'
        : `avec ces acteurs et ces liens, même le cas le plus net arriverait par hasard dans ${percent(smallest)} des tirages, et cette carte demande moins de ${percent(alpha)}`;
  }
}

/** How what a map cannot tell is told. */
export const cannotTellFindings: Pick<Wordings, 'portrait.cannot-tell'> = {
  'portrait.cannot-tell': {
    title: () => 'Ce que cette carte ne permet pas encore de dire',
    seen: ({ measure: { criterion, alpha, units, links, questions } }, tell) => {
      const byReason = Map.groupBy(questions, (one) => reasonOf(one, alpha));
      const untold = [...byReason].map(
        ([reason, asked]) =>
          `La carte ne permet pas de dire ${tell.list(asked.map(({ question }) => QUESTIONS[question]))}\u00a0: ${reason}.`
      );
      const counted = `Critère qui forme les groupes\u00a0: ${tell.criterion(criterion)}.${links === 0 ? '' : ` ${count(links, 'paire coopère', 'paires coopèrent')}, pour ${count(units, 'acteur', 'acteurs')} en tout.`}`;
      return [...untold, counted].join(' ');
    },
    why: 'La coopération se voit mal de l’extérieur\u00a0: la fiche 11 invite à mettre des mots sur le travail, par des retours d’expérience, pour qu’elle devienne lisible. Le silence de la carte n’est pas une réponse.',
    question: () => 'Que reste-t-il à demander, et à qui\u202f?',
    try: () =>
      'Demander à chacun avec qui il coopère et à quel groupe il appartient, compléter la carte, puis la relire.',
    unknown: (n) => `le groupe de ${count(n, 'acteur', 'acteurs')}`
  }
};
