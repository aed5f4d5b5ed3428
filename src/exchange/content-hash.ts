import canonicalize from 'canonicalize';

/** The canonical text of a JSON value: the same value always gives the same text (RFC 8785). */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('exchange/content-hash: no JSON value');
  return text;
}

/**
 * The SHA-256 of a JSON value's canonical text, as `sha256-` and 43 characters
 * of base64url. It tells a file cut or edited by hand, and names a snapshot by
 * its content; it proves nothing about who wrote it.
 *
 * @throws when the value holds half a character or a number that is not finite,
 * which no JSON text can hold.
 */
export async function contentHash(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalText(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const base64 = btoa(String.fromCharCode(...digest));
  return `sha256-${base64.replaceAll('+', '-').replaceAll('/', '_').replace('=', '')}`;
}
