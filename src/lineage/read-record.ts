import type { RecordOf, RecordType } from '#domain/ecosystem.ts';
import { FIELDS } from '#domain/ecosystem.ts';
import { NAME, type Field } from '#domain/fields.ts';
import { hidesSomething, mixesAlphabets, shownText } from '#domain/shown-text.ts';
import { ALIVE, shownValue, type CellValue } from './cell.ts';
import { addressOf, canHold, type CellAddress } from './field-value.ts';
import type { MapRecord } from './map-state.ts';

/** A record as a plain value, and the cells that it could not read. */
export interface RecordReading<Type extends RecordType> {
  readonly value: RecordOf[Type];
  /** Kept as they are, but not shown: names of the cells with a value their field cannot hold. */
  readonly unreadable: readonly string[];
  /** Texts that say something else than they seem to: shown for what they say. */
  readonly deceptive: readonly Deceptive[];
}

/** A cell whose text deceives the eye, and how. */
export interface Deceptive {
  readonly cell: string;
  readonly code: 'hidden-characters' | 'mixed-alphabets';
}

type Draft = Record<string, unknown>;

// A record never changes once made, so it is read once.
const alreadyRead = new WeakMap<MapRecord, RecordReading<RecordType>>();

/**
 * Reads a record back to the plain value the rest of the program works with.
 * A cell that this program does not know is left alone; one whose value does
 * not fit its field is listed.
 */
export function readRecord<Type extends RecordType>(
  record: MapRecord,
  type: Type
): RecordReading<Type> {
  const known = alreadyRead.get(record);
  if (known) return known as RecordReading<Type>;

  const fields = FIELDS[type];
  const draft = blank(record.id, fields);
  const unreadable: string[] = [];
  const deceptive: Deceptive[] = [];
  for (const [name, cell] of record.cells) {
    const value = shownValue(cell);
    const address = addressOf(fields, name);
    const readable =
      name === ALIVE ? typeof value === 'boolean' : !address || put(draft, address, value);
    if (!readable) unreadable.push(name);
    else if (address && typeof value === 'string') {
      const code = deceit(value, address.field);
      if (code) deceptive.push({ cell: name, code });
    }
  }
  sortMembers(draft, fields);

  const reading = { value: draft as unknown as RecordOf[Type], unreadable, deceptive };
  alreadyRead.set(record, reading);
  return reading;
}

function blank(id: string, fields: Readonly<Record<string, Field>>): Draft {
  const draft: Draft = { id };
  for (const [property, field] of Object.entries(fields)) {
    if (field.holds === 'set') draft[property] = [];
    else if (field.holds === 'entries') draft[property] = new Map();
    else draft[property] = field.otherwise;
  }
  return draft;
}

/** Puts a value in its place; says whether it fits there. */
function put(draft: Draft, address: CellAddress, value: CellValue): boolean {
  if (!canHold(address, value)) return false;
  const { property, field, member } = address;
  if (member === null) {
    if (value !== null) draft[property] = field.holds === 'text' ? shown(value) : value;
  } else if (field.holds === 'set') {
    if (value === true) (draft[property] as string[]).push(member);
  } else if (value !== null) {
    (draft[property] as Map<string, CellValue>).set(member, shown(value));
  }
  return true;
}

function shown(value: CellValue): CellValue {
  return typeof value === 'string' ? shownText(value) : value;
}

/** How a text that someone wrote deceives; what comes from a closed list cannot. */
function deceit(text: string, field: Field): Deceptive['code'] | null {
  if (field.holds !== 'text' && field.holds !== 'entries') return null;
  if (hidesSomething(text)) return 'hidden-characters';
  return field === NAME && mixesAlphabets(text) ? 'mixed-alphabets' : null;
}

// Members come in the order partners wrote them; everyone must see the same one.
function sortMembers(draft: Draft, fields: Readonly<Record<string, Field>>): void {
  for (const [property, field] of Object.entries(fields)) {
    if (field.holds === 'set') (draft[property] as string[]).sort();
    if (field.holds === 'entries')
      draft[property] = new Map(
        [...(draft[property] as Map<string, CellValue>)].sort(([a], [b]) => (a < b ? -1 : 1))
      );
  }
}

/** Whether a record is there rather than in the bin. */
export function isAlive(record: MapRecord): boolean {
  const alive = record.cells.get(ALIVE);
  return alive === undefined || shownValue(alive) !== false;
}
