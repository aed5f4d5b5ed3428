import type { exchange as french } from '#i18n/fr/exchange.ts';
import { noticeText } from '#i18n/notice.ts';

const number = (n: number): string => n.toLocaleString('en');
const counted = (n: number, one: string, several: string): string =>
  `${number(n)} ${n === 1 ? one : several}`;
const quoted = (text: string): string => `“${text}”`;

const ASK_AGAIN = 'Ask whoever gave it to you to export it again.';
const BY_HAND =
  'The file was probably changed by hand: go back to the original, or mend it at this place.';

const OTHER_FILES: Readonly<Record<string, string>> = {
  age: 'an encrypted file (age); it opens with its passphrase',
  cytoscape: 'a Cytoscape file',
  excalidraw: 'an Excalidraw drawing',
  gexf: 'a GEXF graph (Gephi); the command “maillage measure” measures it',
  graphml: 'a GraphML graph; the command “maillage measure” measures it',
  gzip: 'a gzip archive; unpack it first',
  html: 'a web page',
  kumu: 'a Kumu map',
  office:
    'a spreadsheet or an office document; the cells of a spreadsheet can be copied, then pasted into the tables of a map',
  'old-office':
    'an old office document; the cells of a spreadsheet can be copied, then pasted into the tables of a map',
  pdf: 'a PDF',
  picture: 'a picture',
  plain: 'a map in plain records; the command “maillage convert” makes a .ect.json of it',
  program: 'a program; do not run it unless you know where it comes from',
  prsm: 'a PRSM map',
  svg: 'an SVG picture',
  tldraw: 'a tldraw drawing',
  xml: 'an XML file',
  zip: 'a ZIP archive; unpack it first'
};

const THINGS: Readonly<Record<string, string>> = {
  actors: 'actors',
  links: 'links',
  attributes: 'attributes',
  columns: 'columns',
  cells: 'cells',
  records: 'records',
  replicas: 'copies of the map',
  seen: 'copies of the map',
  snapshots: 'snapshots',
  siblings: 'values in disagreement',
  fields: 'fields in one record',
  members: 'members in one record'
};

const sentences: (typeof french)['sentences'] = {
  'too-big': ({ size, limit }) =>
    `This file has ${number(size)} bytes, and the limit is ${number(limit)}. Check that it is a map; if it is, export it without its bin and with fewer snapshots.`,
  empty: () => `This file is empty. ${ASK_AGAIN}`,
  'utf-16': () =>
    'This file is in UTF-16. Save it as UTF-8 with your text editor, then open it again.',
  'not-utf-8': () => `This file is not text in UTF-8: it is damaged, or it is no map. ${ASK_AGAIN}`,
  'other-file': ({ kind }) =>
    `This is ${OTHER_FILES[kind] ?? 'the file of another tool'}. Choose a map of Maillage, whose name ends in .ect.json.`,
  'unknown-file': () =>
    'This file is JSON, but no map of Maillage. Choose a file whose name ends in .ect.json.',
  truncated: () => `This file is cut short: it stops in the middle of something. ${ASK_AGAIN}`,
  'not-json': () => `This file is not well-formed JSON. ${BY_HAND}`,
  'too-deep': ({ limit }) =>
    `This file nests more than ${number(limit)} levels, which no map does. ${ASK_AGAIN}`,
  'duplicate-key': ({ key }) =>
    `The key ${quoted(key)} comes twice in the same place. Keep only one.`,
  'forbidden-key': ({ key }) =>
    `The key ${quoted(key)} is not accepted, for safety. Remove it, or ask where this file comes from.`,
  'newer-version': ({ needs, reads }) =>
    `This file was made with a newer version of Maillage (it asks for version ${number(needs)} of the format, and this one reads ${number(reads)}). Update Maillage, then open it again.`,
  'no-hash': () => `This file has no hash. ${BY_HAND}`,
  'missing-key': ({ key }) => `${quoted(key)} is missing. ${BY_HAND}`,
  'unknown-key': ({ key }) => `${quoted(key)} does not belong here. ${BY_HAND}`,
  'bad-type': ({ expected, received }) =>
    `${expected} was expected here, and there is ${received}. ${BY_HAND}`,
  'bad-id': ({ received }) =>
    `${received} is no identifier: a small letter, an underscore, then letters without accents, digits or hyphens, 64 characters at most. Rename it wherever it appears.`,
  'bad-cell-name': ({ received }) => `${received} is no name of a field. ${BY_HAND}`,
  'bad-value': ({ received }) =>
    `${received} is not an accepted value: a text, a number, true, false, nothing, or two numbers. ${BY_HAND}`,
  'bad-dot': ({ received }) => `${received} does not name a write (copy:number). ${BY_HAND}`,
  'bad-form': ({ received }) => `${received} does not have the expected form. ${BY_HAND}`,
  'too-many': ({ what, limit }) =>
    `There are too many ${THINGS[what] ?? 'items'}: the limit is ${number(limit)}. Split the map into several.`,
  'too-long': ({ limit }) =>
    `This text is too long: the limit is ${number(limit)} characters. Shorten it.`,
  'lineage-lengths': ({ replicas, seen }) =>
    `The lineage names ${counted(replicas, 'copy', 'copies')} and counts the writes of ${number(seen)}. ${ASK_AGAIN}`,
  'duplicate-replica': ({ replica }) =>
    `The copy ${quoted(replica)} comes twice in the lineage. ${ASK_AGAIN}`,
  'unknown-replica': ({ dot, replicas }) =>
    `The write ${quoted(dot)} comes from an unknown copy: the lineage names ${number(replicas)}, counted from 0. ${ASK_AGAIN}`,
  'unseen-dot': ({ dot, seen }) =>
    `The write ${quoted(dot)} is ahead of the lineage, which has seen ${number(seen)}. ${ASK_AGAIN}`,
  'no-dot': ({ cell }) => `The value of ${quoted(cell)} belongs to no write. ${BY_HAND}`,
  'cell-twice': ({ cell }) =>
    `${quoted(cell)} has both one value and several in disagreement. ${BY_HAND}`,
  'wrong-map-record': ({ id }) =>
    `${quoted(id)} cannot be the record of the map itself: that one is called m_map, and it alone is of type map. ${BY_HAND}`,
  'duplicate-id': ({ id }) =>
    `The identifier ${quoted(id)} is used twice. Give another one to either.`,
  'unknown-property': ({ property }) =>
    `The property ${quoted(property)} is unknown. Correct its name, or remove it.`,
  'ill-typed': ({ property, received }) =>
    `${quoted(property)} cannot be ${received}. Correct this value, or remove it.`,
  'not-xml': () => `This file is not well-formed XML. ${ASK_AGAIN}`,
  'document-type': () =>
    'This file defines a document type (DOCTYPE), which is not accepted, for safety. Remove that line, or export the file again without it.',
  'no-graph': () => `This file holds no graph. ${ASK_AGAIN}`,
  'several-graphs': ({ count }) =>
    `This file holds ${counted(count, 'graph', 'graphs')}, and only one can be read. Save each of them in a file of its own.`,
  'too-slow': ({ seconds }) =>
    `Reading was stopped after ${counted(seconds, 'second', 'seconds')}, which no map needs. ${ASK_AGAIN}`,
  'reader-failed': () =>
    `This file could not be read to its end: it probably needs more memory than this browser gives. Close other tabs, then open it again. ${ASK_AGAIN}`,
  'given-up': () => 'Reading was given up. Your maps have not changed.',
  'not-readable': () =>
    'The computer does not give what it holds: it is a folder, or a file that was just moved, deleted or protected. Choose it again.',
  'no-columns': ({ columns }) =>
    `The columns of this table (${columns}) do not say who is linked to whom. Name them on the first line: ${quoted('from')} and ${quoted('to')} for links, ${quoted('name')} for actors.`,
  'wrong-passphrase': () =>
    'The passphrase is not the right one, or the beginning of the file was damaged. Check it, spaces included; lost, it cannot be recovered.',
  'damaged-seal': () =>
    `This encrypted file is damaged, cut short, or was changed: nothing of it is opened. ${ASK_AGAIN}`,
  'heavy-seal': ({ asked, limit }) =>
    `This file asks for excessive work before it opens (2^${String(asked)}, where 2^${String(limit)} is allowed): it may have been made to freeze this device. ${ASK_AGAIN}`,
  'sealed-for-keys': () =>
    'This file is encrypted for keys, not with a passphrase. Open it with the age tool, or ask for it to be encrypted with a passphrase.',
  more: ({ count }) =>
    `… and ${counted(count, 'more problem', 'more problems')}. Mend these first.`,

  'byte-order-mark': () => 'The file began with a byte order mark; it was passed over.',
  'wrong-hash': () =>
    'The hash does not match: the file was changed outside Maillage, or damaged. All that could be read is open; read the map again before relying on it.',
  'wrong-snapshot-hash': ({ name }) =>
    `The hash of the snapshot ${quoted(name)} does not match: it was changed outside Maillage, or damaged. Read it again before comparing.`,
  'duplicate-record': ({ id }) =>
    `${quoted(id)} comes several times. The first is kept, this one is left out; it is still in the original file.`,
  'same-dot': ({ id, cell }) =>
    `${quoted(cell)} of ${quoted(id)} has two values for a single write, as after copying a browser profile. Both are kept: choose the right one.`,
  'unreadable-value': ({ id, cell }) =>
    `The value of ${quoted(cell)} of ${quoted(id)} cannot be read. It is kept as it is and not shown; enter it again.`,
  'hidden-characters': ({ id, cell }) =>
    `${quoted(cell)} of ${quoted(id)} holds characters that cannot be seen, or that turn the text round. It is shown without them, and kept as it is; read it again, and type it anew.`,
  'mixed-alphabets': ({ id, cell }) =>
    `${quoted(cell)} of ${quoted(id)} mixes letters of several alphabets, which look alike, in one word. Check that this is the name you expect.`,
  'link-to-nobody': ({ id }) =>
    `The link ${quoted(id)} leads to an actor who is not on the map. It is kept and not shown; add the actor, or delete the link.`,
  'self-link': ({ id }) =>
    `The link ${quoted(id)} runs from an actor to itself. It is kept and not shown; correct one of its ends.`,
  'nesting-loop': ({ id }) =>
    `${quoted(id)} sits, step by step, inside itself. It is shown outside any structure; say where it belongs.`,
  'alias-to-nobody': ({ id }) =>
    `${quoted(id)} is said to be the same actor as another, who is not on the map or was erased. It is shown alone; say who it is, or leave it so.`,
  'alias-loop': ({ id }) =>
    `Actors are said to be one another, in a loop. They are shown as one, ${quoted(id)}; check that it is the right one.`,
  'windows-1252': () =>
    'This file is not in UTF-8: it was read as coming from an older spreadsheet (windows-1252). Check the accents.',
  'repeated-actors': ({ count, id }) =>
    `${counted(count, 'actor comes', 'actors come')} several times, beginning with ${quoted(id)}. Each is read once, with all that is said of it.`,
  'undeclared-actors': ({ count, id }) =>
    `Links lead to ${counted(count, 'actor that is not declared', 'actors that are not declared')}, beginning with ${quoted(id)}. Every actor that a link names was added.`,
  'bad-weights': ({ count, received }) =>
    `${counted(count, 'weight is', 'weights are')} no number above 0, beginning with ${received}. Each is read as 1.`,
  'no-direction': ({ count }) =>
    `${counted(count, 'link has', 'links have')} no direction while others have one. Each is read as running both ways.`,
  'nameless-left-out': ({ count }) =>
    `Left out, for want of an identifier or of an end: ${counted(count, 'actor or link', 'actors or links')}.`,
  'hyperedges-left-out': ({ count }) =>
    `${counted(count, 'link with more than two ends (hyperedge) was', 'links with more than two ends (hyperedges) were')} left out.`,
  'dates-left-out': ({ count }) =>
    `The dates of ${counted(count, 'actor or link', 'actors or links')} were left out: the network is read as if everything had been there at once.`,
  'columns-left-out': ({ columns }) => `These columns were not read: ${columns}.`,
  'rows-left-out': ({ count }) =>
    `${counted(count, 'row was', 'rows were')} left out, for want of both ends of a link. The first one is here.`
};

const words = {
  sentences,
  atLine: (line: number, column: number) => `(line ${number(line)}, column ${number(column)})`,
  atPath: (path: string) => `(${path})`,
  other: (code: string) => `Problem ${quoted(code)}.`
};

/** What is said of files: why one is refused, what was mended, what a format cannot carry. */
export const exchange: typeof french = {
  sentences,
  problem: (notice) => noticeText(words, notice),
  losses: {
    snapshots: (n) => counted(n, 'snapshot', 'snapshots'),
    disagreements: (n) =>
      `${counted(n, 'disagreement', 'disagreements')} between partners: only the value shown is written`,
    bin: (n) => `${counted(n, 'record', 'records')} in the bin`,
    'set-aside': (n) =>
      `${counted(n, 'value or link', 'values or links')} set aside, for want of being readable`,
    aliases: (n) =>
      `${counted(n, 'sheet of an actor', 'sheets of actors')} drawn twice: the one shown is written`,
    unknown: (n) =>
      `${counted(n, 'record', 'records')} of a type or with a field that this version does not know`
  }
};
