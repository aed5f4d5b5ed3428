import type { Actor } from '#domain/actor.ts';
import type { ActorId } from '#domain/ids.ts';
import { claimOf, isToldApart } from './alias.ts';
import type { MapState } from './map-state.ts';
import { readRecord } from './read-record.ts';
import type { EcosystemReading } from './read-back.ts';

/** What the other records of an actor say, in the order of identifiers: kept, and shown nowhere else. */
export function otherRecordsOf({ basis }: EcosystemReading, id: ActorId): Actor[] {
  const { records } = basis.state;
  return [...basis.standings.standing].flatMap(([alias, stands]) => {
    const record = stands === id ? records.get(alias) : undefined;
    return record ? [readRecord(record, 'actor').value] : [];
  });
}

/**
 * All the records of an actor, as whoever asks to be erased means it: itself,
 * those that stand for it and those it stands for, in the bin or not.
 */
export function everyRecordOf(state: MapState, id: string): ReadonlySet<string> {
  const sames = new Map<string, string[]>();
  const add = (one: string, other: string): void => {
    const known = sames.get(one);
    if (known) known.push(other);
    else sames.set(one, [other]);
  };
  for (const record of state.records.values()) {
    const claim = claimOf(record);
    if (claim === undefined || isToldApart(state, record.id, claim)) continue;
    add(record.id, claim);
    add(claim, record.id);
  }
  const found = new Set([id]);
  for (const one of found) for (const other of sames.get(one) ?? []) found.add(other);
  return found;
}
