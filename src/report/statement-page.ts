import { accessibility as english } from '#i18n/en/accessibility.ts';
import { accessibility as french } from '#i18n/fr/accessibility.ts';
import type { Language } from '#i18n/language.ts';
import type { StatementPart } from '#i18n/statement.ts';

const STATEMENTS = { fr: french, en: english } as const;

/** The accessibility statement as a page in Markdown: what docs/accessibility.md and its English hold. */
export function statementPage(language: Language): string {
  const { title, lead, parts } = STATEMENTS[language];
  return `${[`# ${title}`, ...lead, ...parts.flatMap(linesOf)].join('\n\n')}\n`;
}

function linesOf({ heading, paragraphs = [], points = [], links = [], after = [] }: StatementPart) {
  const listed = [...points, ...links.map(({ text, href }) => `[${text}](${href})`)];
  const list = listed.map((line) => `- ${line}`).join('\n');
  return [`## ${heading}`, ...paragraphs, ...(list ? [list] : []), ...after];
}
