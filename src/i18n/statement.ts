/** A part of a statement: its heading, then what it says, in order. */
export interface StatementPart {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly points?: readonly string[];
  readonly links?: readonly { readonly text: string; readonly href: string }[];
  readonly after?: readonly string[];
}

/** A statement that the app shows and the documentation holds. */
export interface Statement {
  readonly title: string;
  readonly lead: readonly string[];
  readonly parts: readonly StatementPart[];
}
