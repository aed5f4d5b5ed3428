import * as v from 'valibot';
import { at, excerptOf, type Problem } from './problem.ts';

/** What is wrong with the shape of a value, each fault with its path from the top of the file. */
export function schemaProblems(schema: v.GenericSchema, value: unknown, path: string): Problem[] {
  const result = v.safeParse(schema, value);
  return result.success ? [] : result.issues.map((issue) => problemOf(issue, path));
}

type Issue = v.BaseIssue<unknown>;

function problemOf(issue: Issue, start: string): Problem {
  const keys = (issue.path ?? []).map(({ key }) => key as string | number);
  const path = at(start, ...keys);
  const last = String(keys.at(-1) ?? '');
  if (issue.kind === 'schema' && issue.type === 'strict_object') {
    if (issue.received === 'undefined') return missing(path, last);
    if (issue.expected === 'never') return { code: 'unknown-key', path, facts: { key: last } };
  }
  // Of what is not there, there is nothing to tell but that it is not.
  return issue.input === undefined ? missing(path, last) : ofCode(issue, path);
}

function missing(path: string, key: string): Problem {
  return path === '/hash'
    ? { code: 'no-hash', path: '', facts: {} }
    : { code: 'missing-key', path, facts: { key } };
}

function ofCode(issue: Issue, path: string): Problem {
  const received = excerptOf(issue.input);
  const limit = typeof issue.requirement === 'number' ? issue.requirement : 0;
  switch (issue.message) {
    case 'bad-id':
    case 'bad-cell-name':
    case 'bad-value':
    case 'bad-dot':
    case 'bad-form':
      return { code: issue.message, path, facts: { received } };
    case 'too-long':
      return { code: 'too-long', path, facts: { limit } };
    case 'too-many':
      return { code: 'too-many', path, facts: { what: lastKey(path), limit } };
    default:
      return { code: 'bad-type', path, facts: { expected: issue.expected ?? '', received } };
  }
}

/** What there are too many of: a list known by its name, or the values of a cell. */
function lastKey(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return ['records', 'replicas', 'seen', 'snapshots'].includes(name) ? name : 'siblings';
}
