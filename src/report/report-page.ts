import { Markup, markup } from '#drawing/markup.ts';
import { comparisonParts } from './parts/comparison-part.ts';
import { counted } from './parts/counted.ts';
import { findingsPart } from './parts/findings-part.ts';
import { lettersPart } from './parts/letters-part.ts';
import { methodPart } from './parts/method-part.ts';
import { paragraphs, section, type Part } from './parts/part.ts';
import { picturePart } from './parts/picture-part.ts';
import { portraitPart } from './parts/portrait-part.ts';
import { summaryPart } from './parts/summary-part.ts';
import { REPORT_STYLE, titleForStyle } from './report-style.ts';
import { dayIn } from './report-words.ts';
import type { ToldReport } from './told-report.ts';

/** What the page may do: show itself, with the style that it carries. */
const RULES = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A report as a page of its own, that any browser shows and prints: no script, nothing fetched. */
export function reportPage(told: ToldReport): string {
  const { ecosystem, words, choices } = told;
  const { report, app, language } = words;
  const title = ecosystem.map.title || app.untitled;
  const parts: readonly Part[] = [
    ...introduction(told),
    summaryPart(told),
    picturePart(told),
    portraitPart(told),
    findingsPart(told),
    ...comparisonParts(told),
    methodPart(told),
    lettersPart(told)
  ];
  const page = markup`<html lang="${language}" style="${titleForStyle(title)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${RULES}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${report.heading(title)}</title>
<style>${new Markup(REPORT_STYLE)}</style>
</head>
<body>
<header>
<p class="kind">${report.kind}</p>
<h1>${title}</h1>
<p>${report.madeOn(dayIn(words, choices.on))}. ${report.holds(counted(ecosystem, words))}</p>
${paragraphs([report.audiences[choices.audience], report.levels[choices.level]])}
</header>
<nav aria-labelledby="contents">
<h2 id="contents">${report.contents}</h2>
<ol>
${parts.map(({ id, heading }) => markup`<li><a href="#${id}">${heading}</a></li>`)}
</ol>
</nav>
<main>
${parts.map(section)}
</main>
</body>
</html>`;
  return `<!doctype html>\n${page.text}\n`;
}

/** What comes first, in the words of whoever makes the report; nothing when nothing was written. */
function introduction({ choices, words }: ToldReport): Part[] {
  const text = choices.introduction.trim();
  if (text === '') return [];
  const body = paragraphs(text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()));
  return [{ id: 'introduction', heading: words.report.introduction, body }];
}
