import { THEMES, MAP_THEMES } from '#analysis/measure/map-themes.ts';
import { markup } from '#drawing/markup.ts';
import { sourcesOf } from '#i18n/finding-sources.ts';
import { measureReferences } from '#i18n/measure-references.ts';
import { ruleText } from '#i18n/rule-text.ts';
import { citation } from '#i18n/sources.ts';
import type { ToldReport } from '#report/told-report.ts';
import { list, type Part } from './part.ts';

/** How the map was read, and where ideas and measures come from: those that this report uses. */
export function methodPart({ words, analysis }: ToldReport): Part {
  const { report, terms, language } = words;
  const { referential, criterion, alpha, seed } = analysis.map;
  const rules = new Set(analysis.findings.map(({ rule }) => rule));
  const ideas = new Set(analysis.findings.flatMap(sourcesOf));
  const references = [
    ...[...rules].flatMap((rule) => ruleText(rule, language).references),
    ...THEMES.flatMap((theme) => MAP_THEMES[theme].flatMap((one) => measureReferences('map', one)))
  ];
  const inOrder = (cited: Iterable<string>): string[] =>
    [...new Set(cited)].sort(new Intl.Collator(language).compare);
  return {
    id: 'method',
    heading: report.method,
    body: [
      ...list(
        report.methodLines({
          referential: terms.referential[referential],
          criterion: terms.criterion[criterion].toLocaleLowerCase(language),
          alpha: alpha.toLocaleString(language),
          seed: String(seed)
        })
      ),
      markup`<h3>${report.sources}</h3>`,
      markup`<h4>${report.ideas}</h4>`,
      ...list(inOrder([...ideas].map((key) => citation(key, language)))),
      markup`<h4>${report.measures}</h4>`,
      ...list(inOrder(references))
    ]
  };
}
