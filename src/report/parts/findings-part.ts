import type { RuleId } from '#analysis/facts.ts';
import type { Finding } from '#analysis/finding.ts';
import { Markup, markup } from '#drawing/markup.ts';
import { findingText } from '#i18n/finding-text.ts';
import { ruleText } from '#i18n/rule-text.ts';
import { dayIn } from '#report/report-words.ts';
import type { ToldReport } from '#report/told-report.ts';
import { isSetAside, openFindings } from './findings-by-rule.ts';
import { list, paragraphs, type Part } from './part.ts';

/** How many findings of a rule are told in full; nobody reads more of one sort, and the others are named. */
const TOLD_IN_FULL = 6;

/** What there is to discuss, by family then by rule: each finding with its question, and what became of it. */
export function findingsPart(told: ToldReport): Part {
  const { words } = told;
  const { report, map } = words;
  const families = openFindings(told).flatMap(({ family, rules }) => [
    markup`<h3>${map.family[family]}</h3>`,
    ...rules.map(([rule, findings]) => ofRule(rule, findings, told))
  ]);
  return {
    id: 'findings',
    heading: report.findings,
    body: [
      markup`<p class="soft">${report.noOrder}</p>`,
      ...(families.length > 0 ? families : paragraphs([report.noFindings])),
      ...setAside(told)
    ]
  };
}

/** The findings of one rule: why talk about them is the same for all. */
function ofRule(rule: RuleId, findings: readonly Finding[], told: ToldReport): Markup {
  const { ecosystem, words, choices } = told;
  const { talk, report } = words;
  const [first] = findings;
  if (!first) return new Markup('');
  const { why, sources } = findingText(first, ecosystem, words.language, choices);
  const others = findings.slice(TOLD_IN_FULL);
  const titles = others.map((one) => findingText(one, ecosystem, words.language, choices).title);
  return markup`<div class="rule">
<p class="looks">${ruleText(rule, words.language).looks}</p>
<p><strong>${talk.why}${colon(words.language)}</strong> ${why} <cite>(${sources.join(' ; ')})</cite></p>
${findings.slice(0, TOLD_IN_FULL).map((one) => article(one, told))}
${others.length > 0 ? [markup`<p>${report.untold(others.length)}</p>`, ...list(titles)] : []}
</div>`;
}

function article(finding: Finding, told: ToldReport): Markup {
  const { ecosystem, words, choices } = told;
  const { talk, language } = { talk: words.talk, language: words.language };
  const text = findingText(finding, ecosystem, language, choices);
  const mark = text.toConfirm ? [markup` <span class="mark">${talk.toConfirm}</span>`] : [];
  return markup`<article>
<h4>${text.title}${mark}</h4>
<p>${text.seen}</p>
<p class="question"><strong>${talk.question}${colon(language)}</strong> ${text.question}</p>
<p><strong>${talk.try}${colon(language)}</strong> ${text.try}</p>
<p class="soft">${[text.coverage, ...text.details].join(' ')}</p>
${decided(finding, told)}
</article>`;
}

/** What users decided about a finding, and the reason they gave. */
function decided({ id }: Finding, { decisions, words }: ToldReport): Markup[] {
  const decision = decisions.get(id);
  if (!decision) return [];
  const { talk, terms, report, language } = words;
  const { outcome, reason, on, by } = decision;
  const who = on ? talk.decidedBy(by ?? '', dayIn(words, on)) : (by ?? '');
  const said = [`${terms.outcome[outcome]} ${who}`.trim(), reason ?? ''].filter(Boolean);
  return [
    markup`<p class="decision"><strong>${report.decision}${colon(language)}</strong> ${said.join('. ')}</p>`
  ];
}

function setAside(told: ToldReport): Markup[] {
  const { analysis, words, ecosystem, choices } = told;
  const aside = analysis.findings.filter((finding) => isSetAside(told, finding));
  if (aside.length === 0) return [];
  const lines = aside.map(
    (finding) =>
      markup`<li>${findingText(finding, ecosystem, words.language, choices).title}${decided(finding, told)}</li>`
  );
  return [
    markup`<h3>${words.report.setAside(aside.length)}</h3>
<p class="soft">${words.report.setAsideLead}</p>
<ul>
${lines}
</ul>`
  ];
}

/** French parts a colon from the word before it. */
function colon(language: string): string {
  return language === 'fr' ? '\u00a0:' : ':';
}
