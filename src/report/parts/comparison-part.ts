import { markup } from '#drawing/markup.ts';
import { comparisonText } from '#i18n/comparison-text.ts';
import type { ToldReport } from '#report/told-report.ts';
import { list, paragraphs, type Part } from './part.ts';

/** What differs from the earlier state that was chosen, in the words of a comparison; none without one. */
export function comparisonParts({ compared, choices, words }: ToldReport): Part[] {
  if (!compared || !choices.before) return [];
  const { language, namePersons } = choices;
  const { lead, sections } = comparisonText(compared, { language, namePersons });
  const told = sections.flatMap(({ heading, sentences, question }) => [
    markup`<h3>${heading}</h3>`,
    ...list(sentences),
    ...(question === null ? [] : [markup`<p class="question">${question}</p>`])
  ]);
  return [
    {
      id: 'comparison',
      heading: words.report.comparison(choices.before.name),
      body: [...paragraphs(lead), ...told]
    }
  ];
}
