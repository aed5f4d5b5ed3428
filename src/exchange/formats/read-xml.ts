import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { MAX_XML_ATTRIBUTES, MAX_XML_DEPTH } from '#exchange/limits.ts';
import type { Problem } from '#exchange/problem.ts';

/** The attributes of an element. */
export type Attributes = ReadonlyMap<string, string>;

/** What is made of a document on the way: by element, when it opens and when it closes. */
export interface XmlListener {
  readonly opens: Readonly<Record<string, (attributes: Attributes) => void>>;
  /** Told the text that stands right inside the element, spaces around it left out. */
  readonly closes: Readonly<Record<string, (text: string) => void>>;
  /** Whether the rest is not worth reading. */
  readonly isDone: () => boolean;
}

/** How much is parsed before asking whether to go on, in characters. */
const SLICE = 64 * 1024;

/**
 * Walks through an XML document. Names are local, whatever prefix or namespace
 * they come with, since each version of a format changes its own. Returns why
 * the document is refused, or `null`: it must be well formed and not nest too
 * deep, and may define neither a document type nor entities, through which a
 * small file could become a huge one or read others.
 */
export function readXml(text: string, listener: XmlListener): Problem | null {
  const opens = new Map(Object.entries(listener.opens));
  const closes = new Map(Object.entries(listener.closes));
  const texts: string[] = [];
  const problems: Problem[] = [];
  const parser = new SaxesParser();
  const position = (): { line: number; column: number } => ({
    line: parser.line,
    column: parser.columnIndex + 1
  });
  const stop = (code: 'not-xml' | 'document-type'): void => {
    problems.push({ code, path: '', facts: position() });
  };
  parser.on('error', () => stop('not-xml'));
  parser.on('doctype', () => stop('document-type'));
  let attributes = 0;
  parser.on('opentagstart', () => {
    attributes = 0;
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes !== MAX_XML_ATTRIBUTES + 1) return;
    const facts = { what: 'attributes', limit: MAX_XML_ATTRIBUTES };
    problems.push({ code: 'too-many', path: '', facts });
  });
  parser.on('opentag', ({ name, attributes: said }: SaxesTagPlain) => {
    if (problems.length > 0) return;
    texts.push('');
    if (texts.length <= MAX_XML_DEPTH) opens.get(localName(name))?.(localNames(said));
    else
      problems.push({ code: 'too-deep', path: '', facts: { ...position(), limit: MAX_XML_DEPTH } });
  });
  parser.on('closetag', ({ name }) => {
    if (problems.length > 0) return;
    const inside = texts.pop() ?? '';
    closes.get(localName(name))?.(inside.trim());
  });
  const hear = (heard: string): void => {
    const before = texts.pop();
    if (before !== undefined) texts.push(before + heard);
  };
  parser.on('text', hear);
  parser.on('cdata', hear);
  const isOver = (): boolean => problems.length > 0 || listener.isDone();
  for (let at = 0; at < text.length && !isOver(); at += SLICE)
    parser.write(text.slice(at, at + SLICE));
  if (!isOver()) parser.close();
  return problems[0] ?? null;
}

function localNames(attributes: Readonly<Record<string, string>>): Attributes {
  return new Map(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
