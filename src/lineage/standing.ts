import { ALIAS, claimOf, isToldApart } from './alias.ts';
import { PURGED } from './cell.ts';
import type { Flaw } from './flaw.ts';
import type { MapState } from './map-state.ts';
import { isAlive } from './read-record.ts';
import type { StateDifference } from './state-difference.ts';
import { updatedTable, type Table } from './updated-table.ts';

/** For each record that another one stands for, that other one; few have one, most maps none. */
export type Standing = Table<string>;

/** Which records stand for which, and what they claim that cannot be. */
export interface Standings {
  /** What each record that is there claims, be it so or not. */
  readonly claims: Table<string>;
  readonly standing: Standing;
  /**
   * Records for which an actor is said to stand who is nowhere, or was erased: they stand alone;
   * and of each loop the smallest, which stands for all of it.
   */
  readonly flaws: readonly Flaw[];
}

/** Of a map in which no actor was drawn twice. */
export const NO_STANDINGS: Standings = {
  claims: new Map(),
  standing: new Map(),
  flaws: []
};

/**
 * Which record stands for which once a map has changed: by way of others if need
 * be, and of those that go round in a loop, the smallest identifier, so that
 * everyone sees the same. What is in the bin stands for others still: they are
 * there with it, and come back with it.
 */
export function standingsOf(
  before: Standings,
  state: MapState,
  changed: ReadonlySet<string>
): Standings {
  const claims = updatedTable(before.claims, changed, (id) => {
    const record = state.records.get(id);
    return record && isAlive(record) ? claimOf(record) : undefined;
  });
  return claims.size === 0 ? NO_STANDINGS : followed(claims, state);
}

function followed(claims: Table<string>, state: MapState): Standings {
  const stands = new Map<string, string>();
  const flaws: Flaw[] = [];
  const next = (id: string): string | undefined => {
    const claim = claims.get(id);
    if (claim === undefined || isToldApart(state, id, claim)) return undefined;
    return canStand(state, claim) ? claim : undefined;
  };
  for (const [start, claim] of claims) {
    if (!canStand(state, claim))
      flaws.push({ code: 'alias-to-nobody', record: start, cell: ALIAS });
    const { path, end } = pathFrom(start, next, stands);
    const loop = path.has(end) ? smallestFrom(path, end) : null;
    if (loop !== null) flaws.push({ code: 'alias-loop', record: loop, cell: ALIAS });
    for (const id of path) stands.set(id, loop ?? stands.get(end) ?? end);
  }
  const standing = new Map([...stands].filter(([id, last]) => id !== last).sort(byId));
  return { claims, standing, flaws };
}

const byId = ([one]: [string, string], [other]: [string, string]): number => (one < other ? -1 : 1);

/** The records met from one on, up to the last one, to one already met, or to one that is settled. */
function pathFrom(
  start: string,
  next: (id: string) => string | undefined,
  settled: ReadonlyMap<string, string>
): { readonly path: ReadonlySet<string>; readonly end: string } {
  const path = new Set<string>();
  let end = start;
  while (!path.has(end) && !settled.has(end)) {
    const to = next(end);
    if (to === undefined) break;
    path.add(end);
    end = to;
  }
  return { path, end };
}

/** Whether a record is an actor of which something is left. */
function canStand({ records }: MapState, id: string): boolean {
  const record = records.get(id);
  return record?.type === 'actor' && (isAlive(record) || !record.cells.has(PURGED));
}

function smallestFrom(path: ReadonlySet<string>, beginning: string): string {
  const all = [...path];
  return all.slice(all.indexOf(beginning)).reduce((one, other) => (one < other ? one : other));
}

/** What is to be read anew, with the records that others came to stand for, or are there or not with them. */
export function withStandings(
  difference: StateDifference,
  before: Standing,
  after: Standing
): StateDifference {
  if (before.size === 0 && after.size === 0) return difference;
  const changed = new Set(difference.changed);
  const moved = new Set(difference.moved);
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [then, now] = [before.get(id), after.get(id)];
    if (then !== now) changed.add(id);
    if (then !== now || difference.moved.has(now ?? '')) moved.add(id);
  }
  return { changed, moved, movedTypes: new Set([...difference.movedTypes, 'actor']) };
}
