import { FIELDS } from '#domain/ecosystem.ts';
import { fileProblems } from './check-file.ts';
import { canonicalText } from './content-hash.ts';
import { encodeState } from './encode-state.ts';
import type { FileDocument } from './envelope-schema.ts';
import { MAX_BYTES } from './limits.ts';
import { currentVersion } from './migrations.ts';
import type { Problem } from './problem.ts';
import type { MapFile } from './map-file.ts';
import { FORMAT, READER } from './read-file.ts';
import { hashOfFile } from './repairs.ts';
import { withoutBin } from './without-bin.ts';

/** What a file is to hold, beyond what the map shows. */
export interface WritingOptions {
  /** Whether what is in the bin goes with the rest, or only the mark that it is there. */
  readonly withBin?: boolean;
}

/** The version of the container itself. */
const VERSION = 1;

/**
 * Writes a map as the text of a `.ect.json` file: the same map gives the same
 * text, one record a line. With its line breaks taken out, the text is in
 * canonical form (RFC 8785).
 *
 * @throws RangeError when the map could not be read again: past the limits of a
 * file, or with a value that no file can hold. What is written can be read.
 */
export async function writeFile(
  { id, state, snapshots }: MapFile,
  { withBin = false }: WritingOptions = {}
): Promise<string> {
  const document: FileDocument = {
    format: FORMAT,
    hash: `sha256-${'0'.repeat(43)}`,
    id,
    ...encodeState(withBin ? state : withoutBin(state)),
    minReader: READER,
    schema: versionsOf(state),
    snapshots: [...snapshots],
    version: VERSION
  };
  assertNone(fileProblems(document));
  const text = textOf({ ...document, hash: await hashOfFile(document) });
  const size = new TextEncoder().encode(text).length;
  if (size > MAX_BYTES)
    assertNone([{ code: 'too-big', path: '', facts: { size, limit: MAX_BYTES } }]);
  return text;
}

function assertNone([problem]: readonly Problem[]): void {
  if (problem) throw new RangeError(`exchange/write-file: ${problem.code} at "${problem.path}"`);
}

function versionsOf(state: MapFile['state']): Record<string, number> {
  const types = new Set([
    ...Object.keys(FIELDS),
    ...[...state.records.values()].map(({ type }) => type)
  ]);
  return Object.fromEntries([...types].map((type) => [type, currentVersion(type)]));
}

/** The canonical text of a file, with a line break before and after each of its parts. */
function textOf(document: FileDocument): string {
  const { records, snapshots, ...rest } = document;
  const parts = new Map(Object.entries(rest).map(([key, value]) => [key, canonicalText(value)]));
  parts.set('records', lines(records.map(canonicalText)));
  parts.set('snapshots', lines(snapshots.map(textOfSnapshot)));
  return `{${members(parts, ',\n')}}\n`;
}

function textOfSnapshot({ records, ...label }: FileDocument['snapshots'][number]): string {
  const parts = new Map(Object.entries(label).map(([key, value]) => [key, canonicalText(value)]));
  parts.set('records', lines(records.map(canonicalText)));
  return `{${members(parts, ',')}}`;
}

const members = (parts: ReadonlyMap<string, string>, separator: string): string =>
  [...parts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, text]) => `${canonicalText(key)}:${text}`)
    .join(separator);

const lines = (items: readonly string[]): string =>
  items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n]`;
