import type * as v from 'valibot';
import { MAP_RECORD_ID } from '#lineage/map-state.ts';
import type { FileRecord } from './envelope-schema.ts';
import { MAX_FIELDS, MAX_MEMBERS, MAX_SIBLINGS } from './limits.ts';
import { at, type Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

/** What is wrong with one record of a file or of a snapshot, apart from its dots. */
export function recordProblems(schema: v.GenericSchema, record: unknown, path: string): Problem[] {
  // Counted first: a record with a million cells is not worth reading one by one.
  const names = cellNames(record);
  const tooMany = [
    ...crowd(mostSiblings(record), 'siblings', MAX_SIBLINGS, at(path, 'c')),
    ...crowd(names.filter((name) => !name.includes('/')).length, 'fields', MAX_FIELDS, path),
    ...crowd(names.filter((name) => name.includes('/')).length, 'members', MAX_MEMBERS, path)
  ];
  if (tooMany.length > 0) return tooMany;
  const problems = schemaProblems(schema, record, path);
  if (problems.length > 0) return problems;
  return [...cellsTwice(record as FileRecord, path), ...falseMapRecord(record as FileRecord, path)];
}

function cellNames(record: unknown): string[] {
  if (typeof record !== 'object' || record === null) return [];
  const { f, c } = record as { f?: unknown; c?: unknown };
  return [f, c].flatMap((cells) =>
    typeof cells === 'object' && cells !== null ? Object.keys(cells) : []
  );
}

/** The most values that one cell of a record has. */
function mostSiblings(record: unknown): number {
  const { c } = (record ?? {}) as { c?: unknown };
  const cells = typeof c === 'object' && c !== null ? Object.values(c) : [];
  return cells.reduce<number>(
    (most, values) => (Array.isArray(values) ? Math.max(most, values.length) : most),
    0
  );
}

/** The problem of having too many of something, if there are. */
export function crowd(count: number, what: string, limit: number, path: string): Problem[] {
  return count > limit ? [{ code: 'too-many', path, facts: { what, limit } }] : [];
}

function cellsTwice({ f, c }: FileRecord, path: string): Problem[] {
  return Object.keys(c ?? {})
    .filter((cell) => Object.hasOwn(f, cell))
    .map((cell) => ({ code: 'cell-twice', path: at(path, 'c', cell), facts: { cell } }));
}

/** The map says what it is in one record, of that name and no other. */
function falseMapRecord({ id, t }: FileRecord, path: string): Problem[] {
  if ((id === MAP_RECORD_ID) === (t === 'map')) return [];
  return [{ code: 'wrong-map-record', path, facts: { id } }];
}
