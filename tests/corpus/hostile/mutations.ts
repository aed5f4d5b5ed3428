import fc from 'fast-check';

/** What an accident, or someone, does to the text of a file. */
export type Mutation = (text: string) => string | Uint8Array;

/** A share of a length: where in a text something happens, anywhere as likely as elsewhere. */
const share = fc.noBias(fc.nat(2 ** 30 - 1)).map((part) => part / 2 ** 30);
const placeIn = (text: string, at: number): number => Math.floor(text.length * at);

/** Strings and numbers of a JSON or XML text, and what else can be swapped for another. */
const TOKENS = /"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null|[A-Za-zÀ-ÿ]+/g;

const ODD_VALUES = [
  ...['null', 'true', 'false', '0', '-0', '-1', '1e400', '9007199254740993', '0.1', '1e308'],
  ...['""', '"a_amap"', '"l_tension"', '"m_map"', '"0:1"', '"9:9"', '"__proto__"', '"\\ud800"'],
  ...['"\\u0000"', '"\\u202e"', '"M\u0430irie"', '[]', '[1,2]', '[1e308,0]', '{}', '{"a":null}'],
  ...['[[1,2],[3,4]]', '"<img src=x onerror=alert(1)>"', '"=1+1"', '2026', '"2026-13-41"']
] as const;
const ODD_KEYS = [
  ...['"name"', '"kind"', '"alive"', '"inside"', '"from"', '"to"', '"id"', '"t"', '"f"', '"c"'],
  ...['"d"', '"@"', '"__proto__"', '"constructor"', '"tag/x"', '"at/a_amap"', '"unheardOf"', '""']
] as const;
const ODD_CHARACTERS = Array.from('{}[]",:\\<>&;=\n\t\0\u202e\u200b\ufeff\ud83cé😀');

const replaced = (text: string, token: RegExpExecArray, by: string): string =>
  text.slice(0, token.index) + by + text.slice(token.index + token[0].length);

function tokenAt(text: string, at: number): RegExpExecArray | null {
  TOKENS.lastIndex = placeIn(text, at);
  return TOKENS.exec(text);
}

const flipBit: fc.Arbitrary<Mutation> = fc.tuple(share, fc.nat(7)).map(([at, bit]) => (text) => {
  const bytes = new TextEncoder().encode(text);
  const place = Math.floor(bytes.length * at);
  bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
  return bytes;
});
const cutShort: fc.Arbitrary<Mutation> = share.map(
  (at) => (text) => text.slice(0, placeIn(text, at)).toWellFormed()
);
const swapType: fc.Arbitrary<Mutation> = fc
  .tuple(share, fc.constantFrom(...ODD_VALUES))
  .map(([at, by]) => (text) => {
    const token = tokenAt(text, at);
    return token ? replaced(text, token, by) : text;
  });
const swapKey: fc.Arbitrary<Mutation> = fc
  .tuple(share, fc.constantFrom(...ODD_KEYS))
  .map(([at, by]) => (text) => {
    const key = /"[^"\\]*"(?=:)/g;
    key.lastIndex = placeIn(text, at);
    const found = key.exec(text);
    return found ? replaced(text, found, by) : text;
  });
const swapTokens: fc.Arbitrary<Mutation> = fc.tuple(share, share).map(([one, other]) => (text) => {
  const [first, second] = [tokenAt(text, one), tokenAt(text, other)].sort(
    (left, right) => (left?.index ?? 0) - (right?.index ?? 0)
  );
  if (!first || !second || first.index === second.index) return text;
  return replaced(replaced(text, second, first[0]), first, second[0]);
});
const doubleLine: fc.Arbitrary<Mutation> = fc.tuple(share, share).map(([from, to]) => (text) => {
  const lines = text.split('\n');
  const line = lines[Math.floor(lines.length * from)] ?? '';
  return lines.toSpliced(Math.floor(lines.length * to), 0, line).join('\n');
});
const dropLine: fc.Arbitrary<Mutation> = share.map((at) => (text) => {
  const lines = text.split('\n');
  return lines.toSpliced(Math.floor(lines.length * at), 1).join('\n');
});
const doubleKey: fc.Arbitrary<Mutation> = share.map((at) => (text) => {
  const member = /"[^"\\]*":(?:"[^"\\]*"|true|false|null|\d+),/g;
  member.lastIndex = placeIn(text, at);
  const found = member.exec(text);
  return found ? replaced(text, found, found[0] + found[0]) : text;
});
const nest: fc.Arbitrary<Mutation> = fc
  .tuple(share, fc.constantFrom(3, 13, 600), fc.boolean())
  .map(([at, depth, isList]) => (text) => {
    const token = tokenAt(text, at);
    if (!token) return text;
    const [open, close] = isList ? ['[', ']'] : ['{"a":', '}'];
    return replaced(text, token, open.repeat(depth) + token[0] + close.repeat(depth));
  });
const insert: fc.Arbitrary<Mutation> = fc.tuple(share, fc.constantFrom(...ODD_CHARACTERS)).map(
  ([at, by]) =>
    (text) =>
      text.slice(0, placeIn(text, at)) + by + text.slice(placeIn(text, at))
);
const unchanged: fc.Arbitrary<Mutation> = fc.constantFrom<Mutation>(
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll(',\n', ' ,\t\n'),
  (text) => `\ufeff${text}`
);

/** Mutations that know what a file is made of, each as likely as the others. */
export const anyMutation: fc.Arbitrary<Mutation> = fc.oneof(
  ...[unchanged, flipBit, cutShort, swapType, swapType, swapKey, swapTokens],
  ...[doubleLine, dropLine, doubleKey, nest, insert]
);

const bytes = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 8 }),
  fc
    .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 4 })
    .map((text) => new TextEncoder().encode(text))
);

/** Mutations that know nothing: bytes written over bytes, anywhere, some of them letters. */
export const anyBytes: fc.Arbitrary<Mutation> = fc
  .tuple(share, bytes)
  .map(([at, over]) => (text) => {
    const under = new TextEncoder().encode(text);
    if (under.length >= over.length) under.set(over, Math.floor((under.length - over.length) * at));
    return under;
  });
