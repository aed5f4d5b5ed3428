import type { FileDocument, FileRecord } from './envelope-schema.ts';
import { at, type Problem } from './problem.ts';

type Lineage = FileDocument['lineage'];

/** What is wrong with the account of who wrote what: it must be sound before anything is merged. */
export function lineageProblems({ replicas, seen }: Lineage): Problem[] {
  const path = '/lineage';
  const problems: Problem[] = [];
  if (replicas.length !== seen.length)
    problems.push({
      code: 'lineage-lengths',
      path,
      facts: { replicas: replicas.length, seen: seen.length }
    });
  const met = new Set<string>();
  for (const [index, replica] of replicas.entries()) {
    if (met.has(replica))
      problems.push({
        code: 'duplicate-replica',
        path: at(path, 'replicas', index),
        facts: { replica }
      });
    met.add(replica);
  }
  return problems;
}

/** What is wrong with the dots of one record: each value has one, of a write that the map has seen. */
export function dotProblems(record: FileRecord, lineage: Lineage, path: string): Problem[] {
  const { '@': usual, c = {}, d = {} } = record;
  const dots: (readonly [dot: string, path: string])[] = [
    ...(usual === undefined ? [] : [[usual, at(path, '@')] as const]),
    ...Object.entries(d).map(([cell, dot]) => [dot, at(path, 'd', cell)] as const),
    ...Object.entries(c).flatMap(([cell, siblings]) =>
      siblings.map(([dot], index) => [dot, at(path, 'c', cell, index, 0)] as const)
    )
  ];
  return [
    ...dots.flatMap(([dot, where]) => dotProblem(dot, lineage, where)),
    ...unmatched(record, path)
  ];
}

/** Values without a dot, and dots without a value. */
function unmatched({ '@': usual, d = {}, f }: FileRecord, path: string): Problem[] {
  const dotless =
    usual === undefined ? Object.keys(f).filter((cell) => !Object.hasOwn(d, cell)) : [];
  const valueless = Object.keys(d).filter((cell) => !Object.hasOwn(f, cell));
  return [
    ...dotless.map((cell): Problem => {
      return { code: 'no-dot', path: at(path, 'f', cell), facts: { cell } };
    }),
    ...valueless.map((cell): Problem => {
      return { code: 'unknown-key', path: at(path, 'd', cell), facts: { key: cell } };
    })
  ];
}

function dotProblem(dot: string, { replicas, seen }: Lineage, path: string): Problem[] {
  const [index = 0, counter = 0] = dot.split(':').map(Number);
  const known = seen[index];
  if (known === undefined)
    return [{ code: 'unknown-replica', path, facts: { dot, replicas: replicas.length } }];
  return counter > known ? [{ code: 'unseen-dot', path, facts: { dot, seen: known } }] : [];
}
