import { FIELDS, isRecordType, type RecordType } from '#domain/ecosystem.ts';
import { ALIAS, toldApartFrom } from '#lineage/alias.ts';
import { ALIVE } from '#lineage/cell.ts';
import type { BinnedApart, Disagreement, Held, ValuesApart } from '#lineage/disagreement.ts';
import { addressOf } from '#lineage/field-value.ts';

/** One thing that does not hold together on a map, as it is listed and settled. */
export interface Debate {
  /** The same for as long as it lasts, whoever says what of it. */
  readonly id: string;
  readonly about: Disagreement['about'];
  /** Where it shows on the map: the first is the one it is about. */
  readonly records: readonly string[];
  readonly type: RecordType | null;
  /** The property that is debated, and which member of it; `null` for what is no value. */
  readonly property: string | null;
  readonly member: string | null;
  /** Whether it is about who is who: the same actor as another one, or not that one. */
  readonly identity: 'same' | 'two' | null;
  /** Whether a third value can be written, as in its sheet. */
  readonly isWritable: boolean;
  /** Two values or more, the one that is shown comes last; none where nothing is to be chosen. */
  readonly held: readonly Held[];
  readonly on: Disagreement;
}

/** What does not hold together, as it is listed. */
export function debatesOf(disagreements: readonly Disagreement[]): Debate[] {
  // A number that several bear is asked pair by pair, as possible duplicates are.
  return disagreements.filter(({ about }) => about !== 'shared-number').map(debateOf);
}

/** Debates by the records that they show on. */
export function debatesByRecord(
  debates: readonly Debate[]
): ReadonlyMap<string, readonly Debate[]> {
  const found = new Map<string, Debate[]>();
  for (const debate of debates)
    for (const id of debate.records) {
      const known = found.get(id);
      if (known) known.push(debate);
      else found.set(id, [debate]);
    }
  return found;
}

/** How many readings there are of each record that partners read differently. */
function readingsByRecord(debates: readonly Debate[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { records, held } of debates)
    for (const id of held.length > 0 ? records : [])
      found.set(id, Math.max(held.length, found.get(id) ?? 0));
  return found;
}

/** What marks each record that partners read differently, by how many readings there are. */
export function marksOf(
  debates: readonly Debate[],
  told: (readings: number) => string
): ReadonlyMap<string, string> {
  return new Map([...readingsByRecord(debates)].map(([id, count]) => [id, told(count)]));
}

/** What the debate of a cell is known by. */
export function debateId(record: string, cell: string): string {
  return `${record} ${cell}`;
}

function debateOf(on: Disagreement): Debate {
  switch (on.about) {
    case 'value':
    case 'bin':
    case 'erasure':
      return debateOfCell(on);
    case 'link-to-nobody':
      return bareDebate(on, `${on.record} ends`, 'link', [on.record]);
    case 'nesting-loop':
      return bareDebate(on, `${on.actors.join()} loop`, 'actor', on.actors);
    case 'shared-number':
      return bareDebate(on, `${on.register} ${on.number}`, 'actor', on.actors);
  }
}

function debateOfCell(on: ValuesApart | BinnedApart): Debate {
  const { record, held } = on;
  const type = isRecordType(on.type) ? on.type : null;
  if (on.about !== 'value')
    return { ...bareDebate(on, debateId(record, ALIVE), type, [record]), held };
  const address = type && addressOf(FIELDS[type], on.cell);
  return {
    ...bareDebate(on, debateId(record, on.cell), type, [record]),
    property: address?.property ?? on.cell,
    member: address?.member ?? toldApartFrom(on.cell),
    identity: identityIn(on.cell),
    isWritable: address !== null && address.member === null,
    held
  };
}

function identityIn(cell: string): Debate['identity'] {
  if (cell === ALIAS) return 'same';
  return toldApartFrom(cell) === null ? null : 'two';
}

function bareDebate(
  on: Disagreement,
  id: string,
  type: RecordType | null,
  records: readonly string[]
): Debate {
  const about = { id, about: on.about, records, type, on };
  return { ...about, property: null, member: null, identity: null, isWritable: false, held: [] };
}
