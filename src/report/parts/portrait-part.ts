import { MAP_THEMES, THEMES } from '#analysis/measure/map-themes.ts';
import type { MapMeasure } from '#analysis/measure/panel-names.ts';
import { markup, type Markup } from '#drawing/markup.ts';
import { figure } from '#i18n/measure-figures.ts';
import type { ToldReport } from '#report/told-report.ts';
import type { Part } from './part.ts';

/** The measures of the map, each with what it says; what has no value is said to have none, and why. */
export function portraitPart({ words, measures }: ToldReport): Part {
  const { report, measures: said, language } = words;
  const row = (name: MapMeasure): Markup => {
    const { name: label, definition, undefinedWhen } = said.mapMeasures[name];
    const value = measures.map[name];
    const isUndefined = value === null;
    const reason =
      isUndefined && undefinedWhen
        ? [markup` <span class="soft">${said.undefinedWhen} ${undefinedWhen}.</span>`]
        : [];
    return markup`<tr><th scope="row">${label}</th><td class="value">${isUndefined ? said.undefinedValue : figure(value, language)}</td><td>${definition}${reason}</td></tr>`;
  };
  const themes = THEMES.map(
    (theme) => markup`<tbody>
<tr><th colspan="3" scope="rowgroup" class="theme">${said.themes[theme]}</th></tr>
${MAP_THEMES[theme].map(row)}
</tbody>`
  );
  return {
    id: 'portrait',
    heading: report.portrait,
    body: [
      markup`<p>${report.portraitLead}</p>`,
      markup`<table>
<caption>${said.mapCaption(said.looks[measures.look])}</caption>
<thead><tr><th scope="col">${said.measure}</th><th scope="col" class="value">${said.value}</th><th scope="col">${said.meaning}</th></tr></thead>
${themes}
</table>`
    ]
  };
}
