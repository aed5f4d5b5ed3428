import { markup, type Markup } from '#drawing/markup.ts';
import { findingText } from '#i18n/finding-text.ts';
import type { ToldReport } from '#report/told-report.ts';
import { counted } from './counted.ts';
import { openFindings, type FamilyOfFindings } from './findings-by-rule.ts';
import { paragraphs, type Part } from './part.ts';

/** How many questions of a family are told on the first page. */
const MOST = 3;

/** The report on one page: the map in words, then what it gives to discuss, family by family. */
export function summaryPart(told: ToldReport): Part {
  const { ecosystem, words, analysis, choices } = told;
  const { report } = words;
  const { map } = ecosystem;
  const overview = analysis.findings.find(({ rule }) => rule === 'portrait.overview');
  const families = openFindings(told).filter(({ family }) => family !== 'portrait');
  const known = [
    [report.territory, map.territory],
    [report.commonWork, map.commonWork]
  ].flatMap(([label, value]) =>
    label && value ? [markup`<dt>${label}</dt><dd>${value}</dd>`] : []
  );
  return {
    id: 'summary',
    heading: report.summary,
    body: [
      ...(known.length > 0 ? [markup`<dl class="facts">${known}</dl>`] : []),
      ...paragraphs([
        overview
          ? findingText(overview, ecosystem, words.language, choices).seen
          : report.holds(counted(ecosystem, words))
      ]),
      markup`<h3>${report.summaryFindings}</h3>`,
      ...(families.length === 0
        ? paragraphs([report.noFindings])
        : [
            markup`<p class="soft">${report.noOrder}</p>`,
            ...families.map((one) => digest(one, told))
          ])
    ]
  };
}

function digest({ family, count, rules }: FamilyOfFindings, told: ToldReport): Markup {
  const { ecosystem, words, choices } = told;
  const { report, map } = words;
  const lines = rules.slice(0, MOST).flatMap(([, [first, ...others]]) => {
    if (!first) return [];
    const { title } = findingText(first, ecosystem, words.language, choices);
    return [markup`<li>${[title, report.alike(others.length)].filter(Boolean).join(', ')}</li>`];
  });
  const left = rules.length - MOST;
  const more = left > 0 ? [markup`<li>${report.moreSorts(left)}</li>`] : [];
  return markup`<h4>${report.family(map.family[family], count)}</h4>
<ul>
${[...lines, ...more]}
</ul>`;
}
