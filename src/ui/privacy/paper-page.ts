import type { Paper } from '#i18n/paper.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A document as a page of its own, that any browser shows and prints: no script, nothing fetched. */
export function paperPage({ title, lead, parts }: Paper, language: string): string {
  const sections = parts.map(
    ({ heading, lines }) =>
      `<h2>${escaped(heading)}</h2>\n<ul>\n${lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')}\n</ul>`
  );
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}h2{margin:1.2rem 0 .2rem;font-size:1.1rem}ul{margin:0;padding-left:1.2rem}</style>
<h1>${escaped(title)}</h1>
<p>${escaped(lead)}</p>
${sections.join('\n')}
</html>
`;
}
