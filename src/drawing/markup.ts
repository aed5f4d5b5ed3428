/** Text that is HTML already: made by `markup`, or vouched for by hand. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | Markup | readonly Markup[];

/** HTML in which whatever is put is text, unless it was made by this too: nothing can be forgotten. */
export function markup(written: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    written
      .map((text, index) => `${text}${index < parts.length ? said(parts[index]) : ''}`)
      .join('')
  );
}

function said(part: Part | undefined): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string') return escaped(part);
  return (part ?? []).map(({ text }) => text).join('\n');
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
