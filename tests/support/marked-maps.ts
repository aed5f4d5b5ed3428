import { randomFrom, type Random } from '#analysis/chance/random.ts';
import { FIELDS, type RecordType } from '#domain/ecosystem.ts';
import type { Field, ScalarField } from '#domain/fields.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { takeSnapshot } from '#exchange/snapshot.ts';
import type { CellValue } from '#lineage/cell.ts';
import { EMPTY_STATE, MAP_RECORD_ID, type MapState } from '#lineage/map-state.ts';
import { fold, type Change } from '#lineage/write.ts';

/** In every text of a marked map: names, notes, tags, the words of the users. */
export const MARK = 'Éloïse Kœrber-Zwÿ';
/** In every identifier, replica and number with room for it. */
export const NUMBER_MARK = '271936';
/** How every date begins. */
export const DATE_MARK = '1987-';

const COUNTS: Readonly<Partial<Record<RecordType, number>>> = {
  actor: 6,
  link: 6,
  stake: 2,
  space: 2,
  situation: 1,
  assessment: 1,
  decision: 1,
  view: 1,
  scenario: 1
};

/**
 * A map that holds something in every field that there is, with a mark in all
 * that could tell whose map it is: disagreements, a bin, a snapshot, a field and
 * a type of record that this program does not know.
 */
export async function markedMap(seed: number): Promise<MapFile> {
  const random = randomFrom(seed, 'marked');
  const idsOf = new Map(
    Object.entries(COUNTS).map(([type, count]) => [
      type,
      Array.from({ length: count }, (_, rank) => `x_${type}${NUMBER_MARK}${String(rank)}`)
    ])
  );
  const changes = [
    changeFor('map', MAP_RECORD_ID, idsOf, random),
    ...[...idsOf].flatMap(([type, ids]) =>
      ids.map((id) => changeFor(type as RecordType, id, idsOf, random))
    ),
    { id: `b_${NUMBER_MARK}`, type: 'budget', cells: { name: text(random) } }
  ];
  const [first = ''] = idsOf.get('actor') ?? [];
  const again = { id: first, type: 'actor', cells: { name: text(random) } };
  const binned = changeFor('actor', `a_${NUMBER_MARK}binned`, idsOf, random);
  const state = withDisagreement(
    fold(EMPTY_STATE, [
      { dot: { replica: `marked${NUMBER_MARK}aaaa`, counter: 1 }, changes },
      { dot: { replica: `marked${NUMBER_MARK}bbbb`, counter: 1 }, changes: [again, binned] },
      {
        dot: { replica: `marked${NUMBER_MARK}bbbb`, counter: 2 },
        changes: [{ ...binned, cells: { alive: false } }]
      }
    ]),
    first,
    text(random)
  );
  const label = { name: text(random), on: `${DATE_MARK}01-31`, note: text(random) };
  return {
    id: `${NUMBER_MARK}00-0000-4000-8000-0000000${String(seed).padStart(5, '0')}`,
    state,
    snapshots: [await takeSnapshot(state, label)]
  };
}

type Ids = ReadonlyMap<string, readonly string[]>;

function changeFor(type: RecordType, id: string, ids: Ids, random: Random): Change {
  const own = Object.entries(FIELDS[type]).flatMap(([property, field]) =>
    cellsFor(property, field, ids, random)
  );
  // A link needs two ends that are there, and no actor sits inside itself.
  const [one, other] = shuffledPair(ids.get('actor') ?? [], random);
  const ends = type === 'link' ? { from: one, to: other } : {};
  const nesting = type === 'actor' ? { inside: null } : {};
  return {
    id,
    type,
    cells: {
      ...Object.fromEntries(own),
      ...ends,
      ...nesting,
      unheardOf: text(random)
    }
  };
}

function shuffledPair(ids: readonly string[], random: Random): [string, string] {
  const from = Math.floor(random() * ids.length);
  const to = (from + 1 + Math.floor(random() * (ids.length - 1))) % ids.length;
  return [ids[from] ?? '', ids[to] ?? ''];
}

function cellsFor(
  property: string,
  field: Field,
  ids: Ids,
  random: Random
): [cell: string, value: CellValue][] {
  if (field.holds === 'set') {
    const member =
      field.of === 'word'
        ? text(random)
        : pick(field.of === 'reference' ? referable(field.to, ids) : field.of, random);
    return [[`${field.cell}/${member}`, true]];
  }
  if (field.holds === 'entries') {
    const key = field.keys === 'word' ? text(random) : pick(referable(field.to, ids), random);
    const value = { text: text(random), number: Number(NUMBER_MARK), point: POINT }[field.of];
    return [[`${field.cell}/${key}`, value]];
  }
  return [[property, scalarFor(field, ids, random)]];
}

const POINT = [Number(NUMBER_MARK), -Number(NUMBER_MARK)] as const;

function scalarFor(field: ScalarField, ids: Ids, random: Random): CellValue {
  switch (field.holds) {
    case 'text':
      return text(random);
    case 'number':
      // What has no room for the mark is a level, a share or a rank.
      if (field.max > Number(NUMBER_MARK)) return Number(NUMBER_MARK);
      if (field.max === 90 || field.max === 180) return Number(`0.${NUMBER_MARK}`);
      return Math.floor(random() * 2) + field.min;
    case 'choice':
      return pick(field.of, random);
    case 'flag':
      return random() < 0.5;
    case 'date':
      return `${DATE_MARK}0${String(1 + Math.floor(random() * 9))}-11`;
    case 'reference':
      return pick(referable(field.to, ids), random);
  }
}

const referable = (types: readonly string[], ids: Ids): string[] =>
  types.flatMap((type) => ids.get(type) ?? []);

const pick = <T>(list: readonly T[], random: Random): T =>
  list[Math.floor(random() * list.length)] as T;

const text = (random: Random): string =>
  `${pick(['Mme ', 'chez ', '', 'Cie «\u00a0'], random)}${MARK} ${String(Math.floor(random() * 1e6))}`;

/** A name that two partners wrote apart. */
function withDisagreement(state: MapState, id: string, name: string): MapState {
  const record = state.records.get(id);
  const [sibling] = record?.cells.get('name') ?? [];
  if (!record || !sibling) return state;
  const dot = { replica: `marked${NUMBER_MARK}aaaa`, counter: 1 };
  const cells = new Map(record.cells).set('name', [sibling, { dot, value: name }]);
  return { ...state, records: new Map(state.records).set(id, { ...record, cells }) };
}
