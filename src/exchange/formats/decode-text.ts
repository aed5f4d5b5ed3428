import { MAX_BYTES } from '#exchange/limits.ts';
import { refuse, type Reading } from '#exchange/problem.ts';
import { recogniseBytes } from '#exchange/recognise-other.ts';

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be']
];
const DECLARED = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;

/**
 * Decodes the text of another program: by its byte order mark, by what an XML
 * file declares, as UTF-8, or else as windows-1252, that older spreadsheets
 * write. A file that is no text is refused by its kind.
 */
export function decodeText(bytes: Uint8Array): Reading<string> {
  if (bytes.length > MAX_BYTES) {
    const facts = { size: bytes.length, limit: MAX_BYTES };
    return refuse({ code: 'too-big', path: '', facts });
  }
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  const kind = marked ? null : recogniseBytes(bytes);
  if (kind) return refuse({ code: 'other-file', path: '', facts: { kind } });
  const said = marked?.[1] ?? declaredEncoding(bytes);
  const value = decoded(bytes, said ?? 'utf-8');
  if (value === null) return said === null ? olderText(bytes) : refuse(NOT_TEXT);
  if (value.trim() === '') return refuse({ code: 'empty', path: '', facts: {} });
  return { ok: true, value, repairs: [] };
}

/** The text of an older spreadsheet. A text has no control characters but its spaces. */
function olderText(bytes: Uint8Array): Reading<string> {
  const value = decoded(bytes, 'windows-1252') ?? '';
  return /[^\P{Cc}\t\n\r]/u.test(value)
    ? refuse(NOT_TEXT)
    : { ok: true, value, repairs: [{ code: 'windows-1252', path: '', facts: {} }] };
}

const NOT_TEXT = { code: 'not-utf-8', path: '', facts: {} } as const;

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return DECLARED.exec(start)?.[1] ?? null;
}

/** `null` when the bytes are not of that encoding, or nobody knows it. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
