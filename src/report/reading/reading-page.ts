import type { Analysis } from '#analysis/analyse.ts';
import type { Work } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { facetCounts } from '#domain/facet.ts';
import { Markup, markup } from '#drawing/markup.ts';
import type { MapFile } from '#exchange/map-file.ts';
import type { Random } from '#exchange/privacy/fresh-ids.ts';
import { shownTo } from '#exchange/privacy/shown-to.ts';
import { findingText } from '#i18n/finding-text.ts';
import { analysed } from '#report/analysed.ts';
import { pictureWords } from '#report/parts/picture-part.ts';
import { paragraphs } from '#report/parts/part.ts';
import { legend } from '#report/picture/legend.ts';
import { mapPicture } from '#report/picture/map-picture.ts';
import { dayIn, reportWords, type ReportWords } from '#report/report-words.ts';
import type { ReportChoices } from '#report/told-report.ts';
import { READING_STYLE } from './reading-style.ts';
import type { ReadingData, Thing } from './thing.ts';
import { facetValueLabel, PAGE_FACETS, thingsOf } from './things.ts';

/** The script of the page, and its hash: the page runs that one and no other. */
export interface ReadingScript {
  readonly text: string;
  readonly hash: string;
}

/**
 * Makes a map that is only read: one page of HTML that fetches nothing, with the
 * drawing, its legend, what can be asked of it, and its findings. It holds what
 * the map would once shared as far as chosen, no more.
 */
export function* readingPage(
  file: MapFile,
  choices: ReportChoices,
  script: ReadingScript,
  random?: Random
): Work<string> {
  const { audience, level, language } = choices;
  const words = reportWords(language);
  const sharing = { audience, level, words: words.pseudonyms };
  const ecosystem = shownTo(file.state, sharing, random);
  const analysis = yield* analysed(ecosystem);
  const title = ecosystem.map.title || words.app.untitled;
  const rules = [
    "default-src 'none'",
    `script-src '${script.hash}'`,
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ');
  const page = markup`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(READING_STYLE)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="soft">${words.report.madeOn(dayIn(words, choices.on))}. ${words.readingPage.lead} ${words.report.levels[level]}</p>
<noscript><p>${words.readingPage.noScript}</p></noscript>
</header>
${body(ecosystem, analysis, choices, words)}
<script type="application/json" id="data">${new Markup(dataOf(ecosystem, words))}</script>
<script>${new Markup(script.text)}</script>
</body>
</html>`;
  return `<!doctype html>\n${page.text}\n`;
}

function body(
  ecosystem: Ecosystem,
  analysis: Analysis,
  choices: ReportChoices,
  words: ReportWords
): Markup {
  const { readingPage: said, report } = words;
  const { svg, shown } = mapPicture(ecosystem, pictureWords(ecosystem, words), []);
  const act = (name: string, sign: string, label: string): Markup =>
    markup`<button type="button" data-act="${name}" aria-label="${label}" title="${label}">${sign}</button>`;
  return markup`<main>
<section id="picture" tabindex="0" aria-label="${said.picture}">
${svg}
<div class="view">${[act('+', '+', said.zoomIn), act('-', '−', said.zoomOut), act('0', '⤢', said.fit)]}</div>
</section>
<aside aria-label="${said.sheet}">
<section id="tools" aria-label="${said.tools}">
<label for="search"><strong>${said.search}</strong></label>
<input type="search" id="search" autocomplete="off" aria-describedby="found">
<p id="found" role="status"></p>
${filtersOf(ecosystem, words)}
</section>
<section aria-label="${said.sheet}"><h2>${said.sheet}</h2><div id="sheet" aria-live="polite"></div></section>
<details><summary><h2>${said.list}</h2></summary><div id="list">${listOf(thingsOf(ecosystem, words), words)}</div></details>
<details><summary><h2>${said.findings}</h2></summary><div id="findings">${findingsOf(ecosystem, analysis, choices, words)}</div></details>
<details><summary><h2>${report.legend}</h2></summary>${legend(shown, words)}</details>
</aside>
</main>`;
}

function filtersOf(ecosystem: Ecosystem, words: ReportWords): Markup {
  const { readingPage: said, reading } = words;
  const groups = [...PAGE_FACETS.actor, ...PAGE_FACETS.link].flatMap((facet) => {
    const values = [...facetCounts(ecosystem, facet).keys()];
    if (values.length < 2) return [];
    const boxes = values.map(
      (value) =>
        markup`<label><input type="checkbox" name="${`${facet}=${value}`}">${facetValueLabel(facet, value, words)}</label>`
    );
    return [markup`<fieldset><legend>${reading.facets[facet]}</legend>${boxes}</fieldset>`];
  });
  return markup`<details><summary>${said.filters}</summary>
<form id="filters" autocomplete="off">
<p class="soft">${said.filtersHelp}</p>
${groups}
<button type="reset">${said.showAll}</button>
</form></details>`;
}

/** All that has a name, by sort, in alphabetical order: what the drawing shows, for whoever does not see it. */
function listOf(things: readonly Thing[], words: ReportWords): readonly Markup[] {
  const { map, language } = words;
  const headings = { actor: map.actors, stake: map.stakes, space: map.spaces, link: map.links };
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (['actor', 'stake', 'space', 'link'] as const).flatMap((type) => {
    const own = things.filter((thing) => thing.type === type);
    const lines = own
      .toSorted((one, other) => compare(one.name, other.name))
      .map(
        ({ id, name }) => markup`<li><button type="button" data-id="${id}">${name}</button></li>`
      );
    return lines.length === 0 ? [] : [markup`<h3>${headings[type]}</h3>\n<ul>\n${lines}\n</ul>`];
  });
}

function findingsOf(
  ecosystem: Ecosystem,
  { findings }: Analysis,
  choices: ReportChoices,
  words: ReportWords
): readonly Markup[] {
  const { talk, readingPage: said, language, report, map } = words;
  if (findings.length === 0) return paragraphs([report.noFindings]);
  const families = Map.groupBy(findings, ({ family }) => family);
  return [...families].flatMap(([family, found]) => [
    markup`<h3>${map.family[family]}</h3>`,
    ...found.map((finding) => {
      const { title, seen, question, why } = findingText(finding, ecosystem, language, choices);
      const { actors, links, stakes, spaces } = finding.subjects;
      const ids = [...actors, ...links, ...stakes, ...spaces].join(' ');
      const show =
        ids === ''
          ? []
          : [
              markup`<button type="button" aria-pressed="false" data-ids="${ids}" aria-label="${said.show}${said.colon} ${title}">${said.show}</button>`
            ];
      return markup`<article>
<h4>${title}</h4>
<p>${seen}</p>
<p><strong>${talk.question}${said.colon}</strong> ${question}</p>
<p class="soft">${why}</p>
${show}
</article>`;
    })
  ]);
}

/** Data inside a page: nothing in it can end the element that it stands in. */
function dataOf(ecosystem: Ecosystem, words: ReportWords): string {
  const { readingPage: said } = words;
  const data: ReadingData = {
    things: thingsOf(ecosystem, words),
    links: said.links,
    around: said.around,
    noSheet: said.noSheet,
    found: said.found
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
