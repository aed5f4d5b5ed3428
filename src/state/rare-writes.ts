import { commitMerge, type Joining } from '#storage/commit-merge.ts';
import type { Session, Signature } from '#storage/commit.ts';
import { erasePerson, type PersonToErase } from '#storage/erase-person.ts';
import type { MapDatabase } from '#storage/map-database.ts';
import type { Housekeeping } from './housekeeping.ts';

/** A person to be erased from all that this device keeps of the map, for good. */
export interface Erasing extends PersonToErase {
  readonly does: 'erase';
}

/** What is done to a map in one go, seldom, and looks after its copies. */
export type RareIntent = Omit<Joining, 'gesture'> | Erasing;

/** A map, as whoever writes it knows it. */
export interface Written {
  readonly housekeeping: Housekeeping;
  readonly database: MapDatabase;
  readonly session: Session;
}

/** Puts copies together with a map, one of it being kept first; or erases a person, from its copies too. */
export async function writeRarely(
  { housekeeping, database, session }: Written,
  intent: RareIntent,
  signature: Signature
): Promise<Session> {
  if (intent.does === 'erase')
    return housekeeping.anew(() => erasePerson(database, session, intent, signature));
  await housekeeping.copyBefore('before-merge');
  const from = new Set(intent.copies.map((copy) => copy.from));
  const gesture = { does: 'merge', type: null, name: [...from].join(', ') } as const;
  return commitMerge(database, session, { ...intent, gesture }, signature);
}
