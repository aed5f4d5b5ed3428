import { MAX_BYTES } from './limits.ts';
import { prescan } from './prescan.ts';
import { refuse, type Problem, type Reading, type Repair } from './problem.ts';
import {
  recogniseBytes,
  recogniseJson,
  recogniseMarkup,
  type OtherKind
} from './recognise-other.ts';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Reads a JSON document from bytes, or from a text already decoded: refuses what
 * is too big before decoding it, names the files of other tools, and tells the
 * line and column of a fault.
 */
export function readJson(source: Uint8Array | string, ours: string): Reading<unknown> {
  const decoded = typeof source === 'string' ? sized(source) : decode(source);
  if (!decoded.ok) return decoded;
  const marked = decoded.value.startsWith(BYTE_ORDER_MARK);
  const text = marked ? decoded.value.slice(1) : decoded.value;
  const repairs: Repair[] = marked ? [{ code: 'byte-order-mark', path: '', facts: {} }] : [];

  if (text.trim() === '') return refuse(plain('empty'));
  const markup = recogniseMarkup(text);
  if (markup) return refuse(otherFile(markup));
  const { parsable, problems } = prescan(text);
  if (!parsable) return refuse(...problems);
  const document: unknown = JSON.parse(text);
  // Named first: what another tool's file nests too deep is of no use to whoever opened it.
  if (!isOfFormat(document, ours)) return refuse(stranger(document));
  return problems.length > 0 ? refuse(...problems) : { ok: true, value: document, repairs };
}

function stranger(document: unknown): Problem {
  const kind = recogniseJson(document);
  return kind ? otherFile(kind) : plain('unknown-file');
}

/** Whether a document says that it is of a format. */
function isOfFormat(document: unknown, format: string): boolean {
  return (
    typeof document === 'object' &&
    document !== null &&
    (document as Readonly<Record<string, unknown>>)['format'] === format
  );
}

function sized(text: string): Reading<string> {
  // No text has more characters than bytes: the exact size is worth knowing only near the limit.
  const size = text.length > MAX_BYTES / 3 ? new TextEncoder().encode(text).length : text.length;
  return size > MAX_BYTES ? refuse(tooBig(size)) : { ok: true, value: text, repairs: [] };
}

function decode(bytes: Uint8Array): Reading<string> {
  if (bytes.length > MAX_BYTES) return refuse(tooBig(bytes.length));
  const other = recogniseBytes(bytes);
  if (other) return refuse(otherFile(other));
  if (isUtf16(bytes)) return refuse(plain('utf-16'));
  try {
    const value = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { ok: true, value, repairs: [] };
  } catch {
    return refuse(plain('not-utf-8'));
  }
}

/** UTF-16 is told by its mark, or by a first character of two bytes of which one is zero. */
function isUtf16([first, second]: Uint8Array): boolean {
  if (first === undefined || second === undefined) return false;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || (first === 0) !== (second === 0);
}

const plain = (code: 'empty' | 'utf-16' | 'not-utf-8' | 'unknown-file'): Problem => ({
  code,
  path: '',
  facts: {}
});

const otherFile = (kind: OtherKind): Problem => ({ code: 'other-file', path: '', facts: { kind } });

const tooBig = (size: number): Problem => ({
  code: 'too-big',
  path: '',
  facts: { size, limit: MAX_BYTES }
});
