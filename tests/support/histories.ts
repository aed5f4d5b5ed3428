import { PURGED, valuesIn, type Cell, type CellValue } from '#lineage/cell.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { merge } from '#lineage/merge.ts';
import { takenBack } from '#lineage/taken-back.ts';
import { fold, nextDot, valuesBefore, type Change } from '#lineage/write.ts';
import fc from 'fast-check';

/** A way of putting two copies together: ours, or a wrong one that the laws must catch. */
export type Merge = (one: MapState, other: MapState) => MapState;

/** Four partners, each with a copy and a name to write under. */
export const PARTNERS = [
  'aaaaaaaaaaaaaaaa',
  'bbbbbbbbbbbbbbbb',
  'cccccccccccccccc',
  'dddddddddddddddd'
];
const FIELDS = ['name', 'note', 'trade'];
const RECORDS = ['a_0', 'a_1', 'a_2', 'a_3'];
const VALUES = ['Mairie', 'AMAP', 'Traiteur'];

/** What partners do, as often as it stands here. */
const DEEDS = [
  ...[
    'edit',
    'edit',
    'edit',
    'edit',
    'edit',
    'edit',
    'edit',
    'edit',
    'edit',
    'edit',
    'edit',
    'edit'
  ],
  ...['bin', 'bin', 'bin', 'restore', 'purge', 'undo', 'undo', 'settle', 'settle'],
  ...['hear', 'hear', 'hear', 'hear', 'hear', 'hear']
] as const;

/** One thing that one partner does; a number each, for histories to be drawn fast. */
interface Deed {
  readonly does: (typeof DEEDS)[number];
  readonly who: number;
  /** From whom a file is heard, or which record is worked on. */
  readonly which: number;
  readonly field: string;
  readonly value: string;
}

const radices = [PARTNERS.length, RECORDS.length, FIELDS.length, VALUES.length];
const KINDS_OF_DEED = radices.reduce((product, radix) => product * radix, DEEDS.length);
const DEEDS_BY_NUMBER = Array.from({ length: KINDS_OF_DEED }, (_, number): Deed => {
  let rest = number;
  const draw = (radix: number): number => {
    const digit = rest % radix;
    rest = Math.floor(rest / radix);
    return digit;
  };
  const [who, which, field, value] = [...radices.map(draw)] as [number, number, number, number];
  return {
    does: DEEDS[rest] ?? 'edit',
    who,
    which,
    field: FIELDS[field] ?? '',
    value: VALUES[value] ?? ''
  };
});

/** Histories of up to sixty deeds; by default fast-check draws five, and hardly any meets another. */
export const histories: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(KINDS_OF_DEED - 1), {
  maxLength: 60,
  size: 'max'
});

/** One partner's copy, and what they did that can be undone. */
interface Copy {
  state: MapState;
  readonly done: { readonly changes: readonly Change[]; readonly before: readonly Change[] }[];
}

/** The copies that four partners end up with. */
export function copiesAfter(history: readonly number[], merged: Merge = merge): MapState[] {
  const copies = PARTNERS.map((): Copy => ({ state: EMPTY_STATE, done: [] }));
  for (const number of history) {
    const deed = DEEDS_BY_NUMBER[number];
    const copy = copies[deed?.who ?? 0];
    if (deed && copy) act(copy, deed, copies, merged);
  }
  return copies.map(({ state }) => state);
}

function act(copy: Copy, deed: Deed, copies: readonly Copy[], merged: Merge): void {
  const from = copies[deed.which];
  if (deed.does === 'hear') {
    if (from && from !== copy) copy.state = merged(copy.state, from.state);
    return;
  }
  if (deed.does === 'undo') {
    const last = copy.done.pop();
    if (last) write(copy, deed.who, takenBack(copy.state, last.changes, last.before));
    return;
  }
  const changes = changesOf(copy.state, deed);
  if (changes.length > 0) copy.done.push({ changes, before: valuesBefore(copy.state, changes) });
  write(copy, deed.who, changes);
}

function changesOf(state: MapState, { does, which, field, value }: Deed): Change[] {
  const id = RECORDS[which] ?? '';
  const known = state.records.has(id);
  const change = (cells: Change['cells']): Change[] => [{ id, type: 'actor', cells }];
  if (does === 'settle') return settled(state);
  if (does === 'edit') return change({ [field]: value });
  if (!known) return [];
  if (does === 'restore') return change({ alive: true });
  return change(does === 'purge' ? { alive: false, [PURGED]: true } : { alive: false });
}

/** Settles the first disagreement there is, in favour of what is not shown. */
function settled(state: MapState): Change[] {
  const [first] = apart(state);
  return first
    ? [{ id: first.id, type: 'actor', cells: { [first.name]: first.values[0] ?? null } }]
    : [];
}

/** The cells that hold several values, in an order that depends on nothing but the map. */
function apart(
  state: MapState
): { readonly id: string; readonly name: string; readonly values: readonly CellValue[] }[] {
  const found = [...state.records.values()].flatMap(({ id, cells }) =>
    [...cells].flatMap(([name, cell]) => {
      const values = cell.length > 1 ? valuesIn(cell) : [];
      return values.length > 1 ? [{ id, name, values }] : [];
    })
  );
  return found.sort((one, other) => (one.id + one.name < other.id + other.name ? -1 : 1));
}

function write(copy: Copy, who: number, changes: readonly Change[]): void {
  const dot = nextDot(copy.state, PARTNERS[who] ?? '');
  if (changes.length > 0) copy.state = fold(copy.state, [{ dot, changes }]);
}

/** What one deed would change in a copy: an edit, or taking in or out of the bin, or erasing. */
export function changesOfDeed(state: MapState, number: number): Change[] {
  const deed = DEEDS_BY_NUMBER[number % KINDS_OF_DEED];
  return deed && deed.does !== 'hear' && deed.does !== 'undo' ? changesOf(state, deed) : [];
}

/** A map with the write of someone who took no part so far. */
export function writtenBy(replica: string, state: MapState, ...changes: Change[]): MapState {
  return changes.length === 0 ? state : fold(state, [{ dot: nextDot(state, replica), changes }]);
}

/** All that a map says, as one text: two maps are the same when their texts are. */
export function textOf({ records, seen }: MapState): string {
  const text = [...records.keys()].sort().map((id) => {
    const { type, cells = new Map<string, Cell>() } = records.get(id) ?? {};
    const names = [...cells.keys()].sort();
    return `${id}:${String(type)}{${names.map((name) => `${name}=${cellText(cells.get(name))}`).join()}}`;
  });
  const counts = [...seen]
    .filter(([, count]) => count > 0)
    .map(([replica, count]) => `${replica}:${String(count)}`);
  return `${counts.sort().join()} ${text.join('\n')}`;
}

function cellText(cell: Cell | undefined): string {
  const siblings = (cell ?? []).map(
    ({ dot, value }) => `${dot.replica}:${String(dot.counter)}${JSON.stringify(value)}`
  );
  return siblings.length > 1 ? siblings.sort().join('|') : (siblings[0] ?? '');
}
