import { FINDING_FAMILIES } from '#analysis/finding.ts';
import { RULES, type AnyRule } from '#analysis/rules.ts';
import { rulesPage as english } from '#i18n/en/rules-page.ts';
import { ruleSources } from '#i18n/finding-sources.ts';
import { rulesPage as french } from '#i18n/fr/rules-page.ts';
import { LANGUAGES, type Language } from '#i18n/language.ts';
import { ruleText } from '#i18n/rule-text.ts';

const WORDS = { fr: french, en: english } as const;

/** The rules of the analysis in both languages, as a page in Markdown: what `docs/rules.md` holds. */
export function rulesPage(): string {
  return `${LANGUAGES.map(pageIn).join('\n\n')}\n`;
}

function pageIn(language: Language): string {
  const words = WORDS[language];
  const families = FINDING_FAMILIES.map((family) =>
    [
      `## ${words.family[family]}`,
      ...RULES.filter((rule) => rule.family === family).map((rule) => sectionOn(rule, language))
    ].join('\n\n')
  );
  return [`# ${words.title}`, words.lead, ...families].join('\n\n');
}

function sectionOn({ id }: AnyRule, language: Language): string {
  const { measure, silent, idea, references } = WORDS[language];
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const text = ruleText(id, language);
  const cited = (label: string, works: readonly string[]): string[] =>
    works.length === 0 ? [] : [`${label}${colon} ${works.map(escaped).join(' · ')}`];
  return [
    `### \`${id}\``,
    escaped(text.looks),
    `**${measure}.** ${escaped(text.measure)}`,
    `**${silent}.** ${escaped(text.silent)}`,
    ...cited(idea, ruleSources(id, language)),
    ...cited(references, text.references)
  ].join('\n\n');
}

/** Formulas are text: what Markdown would take for emphasis is escaped. */
function escaped(text: string): string {
  return text.replace(/[*_]/g, '\\$&');
}
