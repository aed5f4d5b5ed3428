/** The bytes that a text may be hidden as: a needle each, to be looked for in what is written. */
export function needlesFor(text: string): Buffer[] {
  const needles = spellings(text).flatMap((spelling) => [
    Buffer.from(spelling, 'utf8'),
    Buffer.from(spelling, 'utf16le'),
    Buffer.from(spelling, 'utf16le').swap16(),
    Buffer.from(encodeURIComponent(spelling)),
    Buffer.from(encodeURIComponent(spelling).toLowerCase()),
    Buffer.from(jsonEscaped(spelling)),
    ...inBase64(Buffer.from(spelling, 'utf8')),
    ...inBase64(Buffer.from(spelling, 'utf16le'))
  ]);
  return [...new Map(needles.map((needle) => [needle.toString('hex'), needle])).values()];
}

/** Composed or not, in capitals or not, without accents, as the name of a file, backwards. */
function spellings(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  const forms = [
    text.normalize('NFC'),
    text.normalize('NFD'),
    plain,
    plain.replaceAll('œ', 'oe'),
    plain.replace(/[^A-Za-z0-9]+/g, '-')
  ];
  const cased = forms.flatMap((form) => [form, form.toUpperCase(), form.toLowerCase()]);
  return [...new Set(cased.flatMap((form) => [form, Array.from(form).reverse().join('')]))];
}

const jsonEscaped = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => {
    const unit = text.charCodeAt(at);
    return unit > 126 ? `\\u${unit.toString(16).padStart(4, '0')}` : text.charAt(at);
  }).join('');

/** Wherever it starts among the three bytes of a group; what depends on its neighbours is cut off. */
function inBase64(bytes: Buffer): Buffer[] {
  return [0, 1, 2].flatMap((offset) => {
    const coded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const certain = coded.slice(
      Math.ceil((offset * 8) / 6),
      Math.floor(((offset + bytes.length) * 8) / 6)
    );
    return [certain, certain.replaceAll('+', '-').replaceAll('/', '_')].map((one) =>
      Buffer.from(one)
    );
  });
}
