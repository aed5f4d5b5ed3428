import { FIELDS, isRecordType, type Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import { officialNumbers } from '#domain/official-number.ts';
import { ALIVE, PURGED, valuesIn, type Cell, type CellValue } from './cell.ts';
import type {
  BinnedApart,
  Disagreement,
  Held,
  LinkToNobody,
  NestingLoop,
  SharedNumber,
  ValuesApart
} from './disagreement.ts';
import { addressOf } from './field-value.ts';
import type { MapRecord, MapState } from './map-state.ts';
import { readBack, type EcosystemReading } from './read-back.ts';
import { isAlive } from './read-record.ts';

/**
 * All that does not hold together in a map, in the order of identifiers: it
 * depends on nothing but what the map holds, whoever put it together.
 */
export function disagreements(
  state: MapState,
  { ecosystem, flaws, basis }: EcosystemReading = readBack(state)
): Disagreement[] {
  const links = flaws.flatMap(({ code, record }): LinkToNobody[] =>
    code === 'link-to-nobody' ? [{ about: code, record }] : []
  );
  const loops = flaws.flatMap(({ code, record }): NestingLoop[] =>
    code === 'nesting-loop' ? [{ about: code, actors: loopFrom(record, basis.tables.actor) }] : []
  );
  return [...cellsApart(state), ...links, ...loops, ...sharedNumbers(ecosystem)];
}

/** The cells of a map on which partners disagree. */
export function cellsApart(state: MapState): (ValuesApart | BinnedApart)[] {
  const found: (ValuesApart | BinnedApart)[] = [];
  for (const record of state.records.values()) found.push(...apartIn(record));
  return found.sort((one, other) => (one.record < other.record ? -1 : 1));
}

// A record never changes once made, and few of them hold a disagreement.
const known = new WeakMap<MapRecord, readonly (ValuesApart | BinnedApart)[]>();
const NOTHING: readonly never[] = [];

function apartIn(record: MapRecord): readonly (ValuesApart | BinnedApart)[] {
  const before = known.get(record);
  if (before) return before;
  const found = foundIn(record);
  known.set(record, found);
  return found;
}

function foundIn(record: MapRecord): readonly (ValuesApart | BinnedApart)[] {
  const { id, type, cells } = record;
  const several = [...cells].filter(([, { length }]) => length > 1);
  if (several.length === 0) return NOTHING;
  const presence = cells.get(ALIVE);
  const whether = presence && distinct(presence, record, ALIVE);
  // What everyone put in the bin is out of sight; it is asked again when it comes back.
  if (!whether && !isAlive(record)) return NOTHING;
  const about = cells.has(PURGED) ? 'erasure' : 'bin';
  return [
    ...(whether ? [{ about, record: id, type, held: whether } as const] : []),
    ...several
      .filter(([name]) => name !== ALIVE && name !== PURGED)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([name, cell]) => {
        const held = distinct(cell, record, name);
        return held ? [{ about: 'value', record: id, type, cell: name, held } as const] : [];
      })
  ];
}

/** The values of a cell with who says each, when they are several and it matters. */
function distinct(cell: Cell, { type }: MapRecord, name: string): readonly Held[] | null {
  if (cell.length < 2 || isCosmetic(type, name)) return null;
  const meaning = (value: CellValue): string => JSON.stringify(meant(value, type, name));
  const held = new Map<string, Held>();
  for (const value of valuesIn(cell)) {
    const by = cell.filter((one) => meaning(one.value) === meaning(value)).map(({ dot }) => dot);
    held.delete(meaning(value));
    held.set(meaning(value), { value, by });
  }
  return held.size > 1 ? [...held.values()] : null;
}

/** How a map is looked at is nobody's opinion: the latest stands. */
function isCosmetic(type: string, name: string): boolean {
  return type === 'view' && !['name', 'note', ALIVE].includes(name);
}

// Out of a set is one thing, whether it was ever in it or not.
function meant(value: CellValue, type: string, name: string): CellValue {
  if (value !== null || !isRecordType(type)) return value;
  return addressOf(FIELDS[type], name)?.field.holds === 'set' ? false : value;
}

/** The actors of a loop, each followed by the one it sits inside. */
function loopFrom(start: string, inside: EcosystemReading['basis']['tables']['actor']): string[] {
  const loop = [start];
  for (let id = inside.get(start)?.inside; id && id !== start; id = inside.get(id)?.inside)
    loop.push(id);
  return loop;
}

function sharedNumbers({ actors }: Ecosystem): SharedNumber[] {
  const bearers = new Map<string, SharedNumber & { readonly actors: ActorId[] }>();
  for (const actor of actors.values())
    for (const { register, number } of officialNumbers(actor)) {
      const key = `${register} ${number}`;
      const shared = bearers.get(key) ?? { about: 'shared-number', register, number, actors: [] };
      if (shared.actors.at(-1) !== actor.id) shared.actors.push(actor.id);
      bearers.set(key, shared);
    }
  return [...bearers.values()].filter((shared) => shared.actors.length > 1);
}
