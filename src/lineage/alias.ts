import { ID_PATTERN } from '#domain/ids.ts';
import { ALIVE, PURGED, shownValue } from './cell.ts';
import type { MapRecord, MapState } from './map-state.ts';
import type { Change } from './write.ts';

/** The cell of an actor that says which other record stands for it: the same actor, drawn twice. */
export const ALIAS = 'alias';
const DISTINCT = 'distinct/';

/**
 * Says that an actor was drawn twice, and that one of its records stands for the
 * other: nothing of either is lost, and `twoActors` takes it back. Both are
 * touched, so that whoever bins one meanwhile will be told.
 */
export function sameActor(id: string, standing: string): Change[] {
  const cells = { [ALIAS]: standing };
  const [first, cell] = markOf(id, standing);
  return first === id
    ? [actor(id, { ...cells, [cell]: false }), actor(standing, { [ALIVE]: true })]
    : [actor(id, cells), actor(standing, { [cell]: false })];
}

/** Says that two records are two actors, whatever was said before: it is not asked again. */
export function twoActors(one: string, other: string): Change[] {
  const [first, cell] = markOf(one, other);
  return [actor(first, { [cell]: true })];
}

const actor = (id: string, cells: Change['cells']): Change => ({ id, type: 'actor', cells });

// One cell for a pair: a disagreement on it is one, and settled once.
function markOf(one: string, other: string): [record: string, cell: string] {
  return one < other ? [one, `${DISTINCT}${other}`] : [other, `${DISTINCT}${one}`];
}

/** Whether someone said that two records are two actors. */
export function isToldApart({ records }: MapState, one: string, other: string): boolean {
  const [first, name] = markOf(one, other);
  const cell = records.get(first)?.cells.get(name);
  return cell !== undefined && shownValue(cell) === true;
}

/** The other record that a cell tells an actor from; `null` for another cell. */
export function toldApartFrom(cell: string): string | null {
  return cell.startsWith(DISTINCT) ? cell.slice(DISTINCT.length) : null;
}

/** Whether a cell says what becomes of a record, rather than what it is about: it goes wherever the record does. */
export function isOfLineage(cell: string): boolean {
  return [ALIVE, PURGED, ALIAS].includes(cell) || toldApartFrom(cell) !== null;
}

/** Which record an actor says stands for it, be it there or not; nothing for most. */
export function claimOf(record: MapRecord | undefined): string | undefined {
  const cell = record?.type === 'actor' ? record.cells.get(ALIAS) : undefined;
  const claim = cell ? shownValue(cell) : null;
  return typeof claim === 'string' && ID_PATTERN.test(claim) ? claim : undefined;
}
