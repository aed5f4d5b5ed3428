import {
  ContentSchema,
  EnvelopeSchema,
  RecordSchema,
  type FileDocument
} from './envelope-schema.ts';
import { MAX_PROBLEMS, MAX_RECORDS, MAX_REPLICAS, MAX_SNAPSHOTS } from './limits.ts';
import { dotProblems, lineageProblems } from './check-lineage.ts';
import { crowd, recordProblems } from './check-record.ts';
import { at, type Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

/**
 * Everything that makes a document no file of ours, each fault with its path.
 * Stops looking soon after a hundred. An empty list says that it is a `FileDocument`.
 */
export function fileProblems(document: unknown): Problem[] {
  const crowds = crowdedLists(document);
  if (crowds.length > 0) return crowds;
  const outside = schemaProblems(EnvelopeSchema, document, '');
  if (outside.length > 0) return outside;
  const { lineage, records, snapshots } = document as FileDocument;
  const problems = lineageProblems(lineage);
  if (problems.length > 0) return problems;

  for (const [index, record] of records.entries()) {
    const path = at('', 'records', index);
    const inside = recordProblems(RecordSchema, record, path);
    problems.push(...(inside.length > 0 ? inside : dotProblems(record, lineage, path)));
    if (problems.length > MAX_PROBLEMS) return problems;
  }
  for (const [index, snapshot] of snapshots.entries()) {
    for (const [rank, record] of snapshot.records.entries()) {
      problems.push(
        ...recordProblems(ContentSchema, record, at('', 'snapshots', index, 'records', rank))
      );
      if (problems.length > MAX_PROBLEMS) return problems;
    }
  }
  return problems;
}

/** Counted before anything is looked at: a fault for each of a million items would fill the memory. */
function crowdedLists(document: unknown): Problem[] {
  const { lineage, records, snapshots } = keyed(document);
  const { replicas, seen } = keyed(lineage);
  return [
    ...crowd(lengthOf(replicas), 'replicas', MAX_REPLICAS, '/lineage/replicas'),
    ...crowd(lengthOf(seen), 'seen', MAX_REPLICAS, '/lineage/seen'),
    ...crowd(lengthOf(records), 'records', MAX_RECORDS, '/records'),
    ...crowd(lengthOf(snapshots), 'snapshots', MAX_SNAPSHOTS, '/snapshots')
  ];
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

function keyed(value: unknown): Readonly<Partial<Record<string, unknown>>> {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Partial<Record<string, unknown>>>)
    : {};
}
