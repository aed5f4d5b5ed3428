/** The files of other tools that are named when someone opens one by mistake. */
export const OTHER_KINDS = [
  'age',
  'cytoscape',
  'excalidraw',
  'gexf',
  'graphml',
  'gzip',
  'html',
  'kumu',
  'office',
  'old-office',
  'pdf',
  'picture',
  'plain',
  'program',
  'prsm',
  'svg',
  'tldraw',
  'xml',
  'zip'
] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];

const MAGIC: readonly (readonly [OtherKind, string])[] = [
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['pdf', '%PDF-'],
  ['gzip', '\x1f\x8b'],
  ['old-office', '\xd0\xcf\x11\xe0'],
  ['program', '\x7fELF'],
  ['program', 'MZ\x90\x00'],
  ['age', 'age-encryption.org/'],
  ['age', '-----BEGIN AGE ENCRYPTED FILE']
];

/** Which other tool's file this is, from its first bytes; `null` when it may be a text of ours. */
export function recogniseBytes(bytes: Uint8Array): OtherKind | null {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  const [kind] = MAGIC.find(([, magic]) => start.startsWith(magic)) ?? [];
  if (kind) return kind;
  if (!start.startsWith('PK\x03\x04')) return null;
  return start.includes('[Content_Types].xml') ||
    start.includes('xl/') ||
    start.includes('mimetypeapplication/vnd.oasis')
    ? 'office'
    : 'zip';
}

const MARKUP: readonly (readonly [OtherKind, RegExp])[] = [
  ['gexf', /<gexf[\s>]/],
  ['graphml', /<graphml[\s>]/],
  ['svg', /<svg[\s>]/],
  ['html', /<(?:!doctype html|html)[\s>]/i]
];

/** Which other tool's file this is, when it is XML or HTML; `null` when it is not. */
export function recogniseMarkup(text: string): OtherKind | null {
  if (!/^\s*</.test(text)) return null;
  const start = text.slice(0, 4096);
  return MARKUP.find(([, mark]) => mark.test(start))?.[0] ?? 'xml';
}

type Keyed = Readonly<Record<string, unknown>>;

const has = (document: Keyed, ...keys: readonly string[]): boolean =>
  keys.every((key) => Object.hasOwn(document, key));

const JSON_MARKS: readonly (readonly [OtherKind, (document: Keyed) => boolean])[] = [
  ['plain', ({ format }) => format === 'maillage-plain'],
  ['excalidraw', ({ type }) => type === 'excalidraw' || type === 'excalidrawlib'],
  ['tldraw', (document) => has(document, 'tldrawFileFormatVersion')],
  ['kumu', (document) => has(document, 'elements', 'connections')],
  [
    'prsm',
    (document) =>
      has(document, 'nodes', 'edges') &&
      ['underlay', 'mapTitle', 'samples'].some((key) => has(document, key))
  ],
  ['cytoscape', (document) => isKeyed(document['elements']) && has(document['elements'], 'nodes')],
  ['cytoscape', (document) => has(document, 'elements', 'format_version')]
];

/** Which other tool's file this is, when it is JSON; `null` when none is known to write such. */
export function recogniseJson(document: unknown): OtherKind | null {
  if (!isKeyed(document)) return null;
  return JSON_MARKS.find(([, marks]) => marks(document))?.[0] ?? null;
}

function isKeyed(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
