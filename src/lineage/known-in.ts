import { ALIAS, toldApartFrom } from './alias.ts';
import type { Cell } from './cell.ts';
import type { MapRecord, MapState } from './map-state.ts';
import { isAlive } from './read-record.ts';
import { readBack } from './read-back.ts';

/**
 * A state in which it is known who is who as another state knows it, so that both
 * can be compared: an actor found since to have been drawn twice was one all
 * along, and has not left. What stands for it goes by the name it has now.
 */
export function knownIn(state: MapState, later: MapState): MapState {
  const known = withClaims(state, later);
  const records = new Map(known.records);
  for (const [alias, stands] of readBack(later).basis.standings.standing) {
    const record = records.get(alias);
    if (!record || !isAlive(record) || records.has(stands)) continue;
    const cells = [...record.cells].filter(([name]) => name !== ALIAS);
    records.set(stands, { ...record, id: stands, cells: new Map(cells) });
    records.set(alias, { ...record, cells: new Map([...cells, [ALIAS, naming(stands)]]) });
  }
  return { ...known, records };
}

/** What each record says of who is who, as another state has it. */
function withClaims(state: MapState, later: MapState): MapState {
  const isClaim = (name: string): boolean => name === ALIAS || toldApartFrom(name) !== null;
  const claimsIn = ({ cells }: MapRecord): [string, Cell][] =>
    [...cells].filter(([name]) => isClaim(name));
  const records = new Map(state.records);
  for (const [id, record] of state.records) {
    const now = later.records.get(id);
    const [then, claims] = [claimsIn(record), now ? claimsIn(now) : []];
    if (!now || (then.length === 0 && claims.length === 0)) continue;
    const others = [...record.cells].filter(([name]) => !isClaim(name));
    records.set(id, { ...record, cells: new Map([...others, ...claims]) });
  }
  return { ...state, records };
}

// Read, and never written: nobody's dot will do.
const naming = (value: string): Cell => [{ dot: { replica: '', counter: 1 }, value }];
