import * as v from 'valibot';
import { LONGEST_NAME, LONGEST_TEXT } from '#domain/fields.ts';
import { ID_PATTERN } from '#domain/ids.ts';
import { MAX_COUNTER, MAX_RECORDS, MAX_REPLICAS, MAX_SIBLINGS, MAX_SNAPSHOTS } from './limits.ts';

/*
 * The shape of a `.ect.json` file, in one place: the reader checks with it, and the JSON Schema
 * that is published is made from it. The message of a check is the code of the problem it finds.
 */

/** What no name of a cell or of a type may be: it would reach into prototypes. */
const RESERVED = ['constructor', 'prototype'];
const TYPE_NAME = /^[a-z][a-zA-Z0-9]{0,31}$/;
const CELL_NAME = /^[a-z][a-zA-Z0-9]{0,31}(?:\/[^/\p{Cc}\p{Cs}]{1,80})?$/u;
const DOT = /^(?:0|[1-9][0-9]{0,3}):[1-9][0-9]{0,9}$/;
const MAP_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const REPLICA = /^[a-z0-9]{16,32}$/;
const HASH = /^sha256-[A-Za-z0-9_-]{43}$/;
const DAY = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;

const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest, 'too-long'),
    v.check((value) => value.isWellFormed(), 'bad-value')
  );
const count = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer('bad-form'),
    v.minValue(least, 'bad-form'),
    v.maxValue(most, 'bad-form')
  );

// Valibot would take an empty list for an object.
const byName = <const Key extends v.GenericSchema<string>, const Item extends v.GenericSchema>(
  key: Key,
  item: Item
) =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), 'bad-form'),
    v.record(key, item)
  );

/** The identifier of a record. */
export const IdSchema = v.pipe(v.string(), v.regex(ID_PATTERN, 'bad-id'));
const TypeName = v.pipe(
  v.string(),
  v.regex(TYPE_NAME, 'bad-form'),
  v.notValues(RESERVED, 'bad-form')
);
/** The name of a cell: a field, or a member of one after a slash. */
export const CellNameSchema = v.pipe(
  v.string(),
  v.regex(CELL_NAME, 'bad-cell-name'),
  v.notValues(RESERVED, 'bad-cell-name')
);
/** A dot: the rank of a replica in `lineage`, and which of its writes. */
export const DotSchema = v.pipe(v.string(), v.regex(DOT, 'bad-dot'));
const Hash = v.pipe(v.string(), v.regex(HASH, 'bad-form'));
const Finite = v.pipe(v.number(), v.finite('bad-value'));
/** What a cell may hold. */
export const ValueSchema = v.union(
  [v.null(), v.boolean(), Finite, text(LONGEST_TEXT), v.strictTuple([Finite, Finite])],
  'bad-value'
);
const several = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.minLength(2, 'bad-form'), v.maxLength(MAX_SIBLINGS, 'too-many'));

const cells = <const Item extends v.GenericSchema>(item: Item) => byName(CellNameSchema, item);

/** A record of the map, with the dot of each value. */
export const RecordSchema = v.strictObject({
  '@': v.exactOptional(DotSchema),
  c: v.exactOptional(cells(several(v.strictTuple([DotSchema, ValueSchema])))),
  d: v.exactOptional(cells(DotSchema)),
  f: cells(ValueSchema),
  id: IdSchema,
  t: TypeName
});

/** A record of a snapshot: content only. Of several values, the one to show comes first. */
export const ContentSchema = v.strictObject({
  c: v.exactOptional(cells(several(ValueSchema))),
  f: cells(ValueSchema),
  id: IdSchema,
  t: TypeName
});

const records = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MAX_RECORDS, 'too-many'));
const snapshot = <const Item extends v.GenericSchema>(item: Item) =>
  v.strictObject({
    hash: Hash,
    name: text(LONGEST_NAME),
    note: v.nullable(text(LONGEST_TEXT)),
    on: v.nullable(v.pipe(v.string(), v.regex(DAY, 'bad-form'))),
    records: records(item)
  });
const file = <const Item extends v.GenericSchema, const Content extends v.GenericSchema>(
  item: Item,
  content: Content
) =>
  v.strictObject({
    format: v.literal('ect-map'),
    hash: Hash,
    id: v.pipe(v.string(), v.regex(MAP_ID, 'bad-form')),
    lineage: v.strictObject({
      replicas: v.pipe(
        v.array(v.pipe(v.string(), v.regex(REPLICA, 'bad-form'))),
        v.maxLength(MAX_REPLICAS, 'too-many')
      ),
      seen: v.pipe(v.array(count(0, MAX_COUNTER)), v.maxLength(MAX_REPLICAS, 'too-many'))
    }),
    minReader: count(1, 9999),
    records: records(item),
    schema: byName(TypeName, count(1, 9999)),
    snapshots: v.pipe(v.array(snapshot(content)), v.maxLength(MAX_SNAPSHOTS, 'too-many')),
    version: count(1, 9999)
  });

/** A whole file. */
export const FileSchema = file(RecordSchema, ContentSchema);
/** All of a file but what is inside its records, which are checked one by one. */
export const EnvelopeSchema = file(v.unknown(), v.unknown());

export type FileRecord = v.InferOutput<typeof RecordSchema>;
export type ContentRecord = v.InferOutput<typeof ContentSchema>;
/** A whole file, as JSON. */
export type FileDocument = v.InferOutput<typeof FileSchema>;
