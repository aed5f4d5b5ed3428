import { fileProblems } from './check-file.ts';
import { contentHash } from './content-hash.ts';
import { decodeState } from './decode-state.ts';
import type { FileDocument } from './envelope-schema.ts';
import { currentVersion, migrate, MIGRATIONS, type Migration } from './migrations.ts';
import type { MapFile } from './map-file.ts';
import { refuse, type Problem, type Reading } from './problem.ts';
import { readJson } from './read-text.ts';
import { contentRepairs, hashRepairs, withoutDuplicates } from './repairs.ts';
import { recordOfContent } from './read-snapshot.ts';
import { contentOf, withPlainZeros } from './snapshot.ts';

/** What this program says that its files are. */
export const FORMAT = 'ect-map';
/** The oldest reader that understands the files this program writes, and the newest it is itself. */
export const READER = 1;

/**
 * Reads a `.ect.json` file, from bytes or from text. Never throws, whatever it
 * is given: a file that is refused says why and where, and a file that is
 * opened says all that was mended or set aside.
 */
export async function readFile(
  source: Uint8Array | string,
  migrations: readonly Migration[] = MIGRATIONS
): Promise<Reading<MapFile>> {
  const json = readJson(source, FORMAT);
  if (!json.ok) return json;
  const problems = [...newerVersion(json.value, migrations), ...fileProblems(json.value)];
  if (problems[0]?.code === 'newer-version') return refuse(problems[0]);
  if (problems.length > 0) return refuse(...problems);

  const document = json.value as FileDocument;
  const hashes = await hashRepairs(document);
  const { unique, repairs: duplicates } = withoutDuplicates(document);
  const file = await migrated(unique, migrations);
  const repairs = [
    ...json.repairs,
    ...hashes,
    ...duplicates,
    ...contentRepairs(document, unique, file.state)
  ];
  return { ok: true, value: file, repairs };
}

/** A file from a later program is told apart first: its shape may be another altogether. */
function newerVersion(document: unknown, migrations: readonly Migration[]): Problem[] {
  const { minReader, schema } = document as Partial<Record<string, unknown>>;
  const needs = typeof minReader === 'number' ? minReader : 0;
  const newer = (facts: { needs: number; reads: number }): Problem[] => [
    { code: 'newer-version', path: '', facts }
  ];
  if (needs > READER) return newer({ needs, reads: READER });
  if (typeof schema !== 'object' || schema === null) return [];
  for (const [type, version] of Object.entries(schema)) {
    const reads = currentVersion(type, migrations);
    if (typeof version === 'number' && version > reads) return newer({ needs: version, reads });
  }
  return [];
}

async function migrated(
  document: FileDocument,
  migrations: readonly Migration[]
): Promise<MapFile> {
  const versions = new Map(Object.entries(document.schema));
  const outdated = (type: string): boolean =>
    (versions.get(type) ?? 1) < currentVersion(type, migrations);
  const state = decodeState(document);
  const records = new Map(
    [...state.records].map(([id, record]) => [
      id,
      outdated(record.type) ? migrate(record, versions.get(record.type) ?? 1, migrations) : record
    ])
  );
  const snapshots = document.snapshots.map(async (snapshot) => {
    const renewed = snapshot.records.map((record) =>
      outdated(record.t)
        ? contentOf(migrate(recordOfContent(record), versions.get(record.t) ?? 1, migrations))
        : withPlainZeros(record)
    );
    return { ...snapshot, records: renewed, hash: await contentHash(renewed) };
  });
  return { id: document.id, state: { ...state, records }, snapshots: await Promise.all(snapshots) };
}
