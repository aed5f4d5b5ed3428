import type { Flaw } from '#lineage/flaw.ts';
import { readBack } from '#lineage/read-back.ts';
import type { Sibling } from '#lineage/cell.ts';
import type { MapState } from '#lineage/map-state.ts';
import { contentHash } from './content-hash.ts';
import type { ContentRecord, FileDocument } from './envelope-schema.ts';
import { at, type Repair } from './problem.ts';
import { stateOfSnapshot } from './read-snapshot.ts';

/** The hash of a whole file: of all that it holds but the hash itself. */
export function hashOfFile({ hash: _, ...content }: FileDocument): Promise<string> {
  return contentHash(content);
}

/** Whether a file, or a snapshot in it, is not what its hash says: it was changed outside. */
export async function hashRepairs(document: FileDocument): Promise<Repair[]> {
  const repairs: Repair[] = [];
  if ((await hashOfFile(document)) !== document.hash)
    repairs.push({ code: 'wrong-hash', path: '/hash', facts: {} });
  for (const [index, { hash, name, records }] of document.snapshots.entries()) {
    if ((await contentHash(records)) !== hash)
      repairs.push({
        code: 'wrong-snapshot-hash',
        path: at('', 'snapshots', index),
        facts: { name }
      });
  }
  return repairs;
}

/** A document in which every record comes once, the first time it does, and what was left out. */
export function withoutDuplicates(document: FileDocument): {
  readonly unique: FileDocument;
  readonly repairs: readonly Repair[];
} {
  const repairs: Repair[] = [];
  const once = <Item extends { readonly id: string }>(records: Item[], path: string): Item[] => {
    const met = new Set<string>();
    return records.filter(({ id }, index) => {
      if (met.has(id))
        repairs.push({ code: 'duplicate-record', path: at(path, index), facts: { id } });
      return !met.has(id) && met.add(id);
    });
  };
  const unique = {
    ...document,
    records: once(document.records, '/records'),
    snapshots: document.snapshots.map((snapshot, index) => ({
      ...snapshot,
      records: once(snapshot.records, at('', 'snapshots', index, 'records'))
    }))
  };
  return { unique, repairs };
}

/**
 * What a map holds that is kept and set aside: disagreements within one write,
 * values that cannot be read, what leads nowhere. Paths are those of the file
 * as it came, before records that come twice were left out.
 */
export function contentRepairs(
  document: FileDocument,
  unique: FileDocument,
  state: MapState
): Repair[] {
  return [
    ...sameDots(document, state),
    ...flawRepairs(readBack(state).flaws, document.records, '/records'),
    ...unique.snapshots.flatMap((snapshot, index) =>
      flawRepairs(
        readBack(stateOfSnapshot(snapshot)).flaws,
        document.snapshots[index]?.records ?? [],
        at('', 'snapshots', index, 'records')
      )
    )
  ];
}

function sameDots(document: FileDocument, state: MapState): Repair[] {
  return document.records.flatMap(({ id, c }, index) =>
    Object.keys(c ?? {})
      .filter((cell) => hasDotTwice(state.records.get(id)?.cells.get(cell) ?? []))
      .map((cell): Repair => {
        return { code: 'same-dot', path: at('', 'records', index, 'c', cell), facts: { id, cell } };
      })
  );
}

function hasDotTwice(siblings: readonly Sibling[]): boolean {
  const dots = siblings.map(({ dot }) => `${dot.replica}:${String(dot.counter)}`);
  return new Set(dots).size < dots.length;
}

/** Flaws that are told of a record, rather than of one of its cells. */
const OF_WHOLE_RECORDS = [
  'link-to-nobody',
  'self-link',
  'nesting-loop',
  'alias-to-nobody',
  'alias-loop'
] as const satisfies readonly Flaw['code'][];

/** Whether a flaw is told of a whole record: its cell is then of no help to find it. */
export function isOfWholeRecord(code: Flaw['code']): code is (typeof OF_WHOLE_RECORDS)[number] {
  return OF_WHOLE_RECORDS.some((one) => one === code);
}

/** What a record of the map and one of a snapshot have in common. */
type AnyRecord = Pick<ContentRecord, 'id' | 'f'>;

/** Flaws of the map that was read, as repairs with the path of what is at fault. */
function flawRepairs(
  flaws: readonly Flaw[],
  records: readonly AnyRecord[],
  path: string
): Repair[] {
  const indexOf = new Map(records.map(({ id }, index) => [id, index] as const).toReversed());
  return flaws.map(({ code, record: id, cell }) => {
    const index = indexOf.get(id) ?? 0;
    if (isOfWholeRecord(code)) return { code, path: at(path, index), facts: { id } };
    const name = cell ?? '';
    const home = Object.hasOwn(records[index]?.f ?? {}, name) ? 'f' : 'c';
    return { code, path: at(path, index, home, name), facts: { id, cell: name } };
  });
}
