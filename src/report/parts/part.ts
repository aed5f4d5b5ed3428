import { markup, type Markup } from '#drawing/markup.ts';

/** A part of a document: where it can be reached, its heading, what it says. */
export interface Part {
  readonly id: string;
  readonly heading: string;
  readonly body: readonly Markup[];
}

/** A part as it stands in a document. */
export function section({ id, heading, body }: Part): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${heading}</h2>
${body}
</section>`;
}

/** A paragraph for each line, none for a line that says nothing. */
export function paragraphs(lines: readonly string[]): Markup[] {
  return lines.flatMap((line) => (line === '' ? [] : [markup`<p>${line}</p>`]));
}

/** A list, unless there is nothing to list. */
export function list(lines: readonly string[]): Markup[] {
  if (lines.length === 0) return [];
  return [
    markup`<ul>
${lines.map((line) => markup`<li>${line}</li>`)}
</ul>`
  ];
}

/** A table whose first column says what each row is about; nothing without rows. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[]
): Markup[] {
  if (rows.length === 0) return [];
  const row = ([first = '', ...others]: readonly string[]): Markup =>
    markup`<tr><th scope="row">${first}</th>${others.map((cell) => markup`<td>${cell}</td>`)}</tr>`;
  return [
    markup`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map((one) => markup`<th scope="col">${one}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}
</tbody>
</table>`
  ];
}
