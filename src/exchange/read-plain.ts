import type { RecordType } from '#domain/ecosystem.ts';
import type { Field } from '#domain/fields.ts';
import { ID_PATTERN } from '#domain/ids.ts';
import { EMPTY_STATE, MAP_RECORD_ID } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, type Change } from '#lineage/write.ts';
import { crowd } from './check-record.ts';
import { MAX_MEMBERS, MAX_RECORDS } from './limits.ts';
import type { MapFile } from './map-file.ts';
import { cellsOfPlain, type NamedValue } from './plain-cells.ts';
import { PLAIN_FORMAT, PLAIN_LISTS, PLAIN_VERSION, propertiesOf } from './plain-shape.ts';
import { at, excerptOf, refuse, type Problem, type Reading, type Repair } from './problem.ts';
import { readJson } from './read-text.ts';
import { isOfWholeRecord } from './repairs.ts';

/** Who a map read from plain records is written by, and which map it is when the file does not say. */
export interface PlainOrigin {
  readonly id: string;
  readonly replica: string;
}

type Keyed = Readonly<Record<string, unknown>>;

/**
 * Reads a map from plain records: all of it is one write of the replica that is
 * given. A property left out is one that nobody said; one that is unknown, or
 * holds what it cannot, makes the file refused, with its path. Never throws.
 */
export function readPlain(source: Uint8Array | string, origin: PlainOrigin): Reading<MapFile> {
  const json = readJson(source, PLAIN_FORMAT);
  if (!json.ok) return json;
  const document = json.value as Keyed;
  const { changes, problems } = changesOf(document);
  if (problems.length > 0) return refuse(...problems);

  const dot = { replica: origin.replica, counter: 1 };
  const state = fold(EMPTY_STATE, [{ dot, changes: changes.map(({ change }) => change) }]);
  const pathOf = new Map(changes.map(({ change, path }) => [change.id, path]));
  const repairs = readBack(state).flaws.map(({ code, record: id, cell }): Repair => {
    const [path, name] = [pathOf.get(id) ?? '', cell ?? ''];
    return isOfWholeRecord(code)
      ? { code, path, facts: { id } }
      : { code, path, facts: { id, cell: name } };
  });
  const id = typeof document['id'] === 'string' ? document['id'] : origin.id;
  return {
    ok: true,
    value: { id, state, snapshots: [] },
    repairs: [...json.repairs, ...repairs]
  };
}

interface Placed {
  readonly change: Change;
  readonly path: string;
}

interface Draft {
  readonly changes: Placed[];
  readonly problems: Problem[];
}

function changesOf(document: Keyed): Draft {
  const draft: Draft = { changes: [], problems: envelopeProblems(document) };
  if (draft.problems.length > 0) return draft;
  addValues(draft, { type: 'map', id: MAP_RECORD_ID, path: '/map' }, document['map'] as Keyed);
  for (const [list, type] of Object.entries(PLAIN_LISTS)) {
    const records = (document[list] ?? []) as readonly unknown[];
    for (const [index, record] of records.entries())
      addRecord(draft, type, record, at('', list, index));
  }
  draft.problems.push(
    ...idsTwice(draft.changes),
    ...crowd(draft.changes.length, 'records', MAX_RECORDS, '')
  );
  return draft;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the members of a plain file are, apart from its lists. */
const ENVELOPE: Readonly<Record<string, (value: unknown) => boolean>> = {
  format: () => true,
  version: (value) => value === PLAIN_VERSION,
  id: (value) => value === undefined || (typeof value === 'string' && UUID.test(value)),
  map: isKeyed
};

function envelopeProblems(document: Keyed): Problem[] {
  const { version } = document;
  if (typeof version === 'number' && version > PLAIN_VERSION) {
    return [{ code: 'newer-version', path: '', facts: { needs: version, reads: PLAIN_VERSION } }];
  }
  const lists = Object.keys(PLAIN_LISTS).map((list) => [list, isList] as const);
  const checks = new Map([...Object.entries(ENVELOPE), ...lists]);
  const unknown = Object.keys(document).filter((key) => !checks.has(key));
  return [
    ...unknown.map((key): Problem => ({ code: 'unknown-key', path: at('', key), facts: { key } })),
    ...[...checks].flatMap(([key, fits]) =>
      fits(document[key]) ? [] : [illTyped(key, document[key], at('', key))]
    )
  ];
}

function addRecord(draft: Draft, type: RecordType, record: unknown, path: string): void {
  if (!isKeyed(record)) {
    draft.problems.push(illTyped(type, record, path));
    return;
  }
  const { id, ...values } = record;
  if (typeof id === 'string' && ID_PATTERN.test(id)) addValues(draft, { type, id, path }, values);
  else if (id === undefined)
    draft.problems.push({ code: 'missing-key', path: at(path, 'id'), facts: { key: 'id' } });
  else
    draft.problems.push({
      code: 'bad-id',
      path: at(path, 'id'),
      facts: { received: excerptOf(id) }
    });
}

interface Place {
  readonly type: RecordType;
  readonly id: string;
  readonly path: string;
}

function addValues(draft: Draft, { type, id, path }: Place, values: Keyed): void {
  const fields = new Map(propertiesOf(type));
  const cells: NamedValue[] = [];
  for (const [property, value] of Object.entries(values)) {
    const field = fields.get(property);
    const made = field && cellsOfPlain(property, field, value);
    if (made) cells.push(...made);
    else draft.problems.push(badProperty(field, property, value, at(path, property)));
  }
  draft.problems.push(...crowd(cells.length, 'members', MAX_MEMBERS, path));
  draft.changes.push({ change: { id, type, cells: Object.fromEntries(cells) }, path });
}

function badProperty(
  field: Field | undefined,
  property: string,
  value: unknown,
  path: string
): Problem {
  return field
    ? illTyped(property, value, path)
    : { code: 'unknown-property', path, facts: { property } };
}

function idsTwice(changes: readonly Placed[]): Problem[] {
  const met = new Set<string>();
  return changes.flatMap(({ change: { id }, path }): Problem[] => {
    const twice = met.has(id);
    met.add(id);
    return twice ? [{ code: 'duplicate-id', path, facts: { id } }] : [];
  });
}

function illTyped(property: string, value: unknown, path: string): Problem {
  // A value that is not there has nothing to be told.
  if (value === undefined) return { code: 'missing-key', path, facts: { key: property } };
  return { code: 'ill-typed', path, facts: { property, received: excerptOf(value) } };
}

function isKeyed(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): boolean {
  return value === undefined || Array.isArray(value);
}
