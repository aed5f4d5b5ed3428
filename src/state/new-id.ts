import { asId, type RecordId } from '#domain/ids.ts';

/** A new identifier, that no other machine will make, and that tells nothing of when it was made. */
export function newId<Id extends RecordId>(initial: string): Id {
  return asId<Id>(`${initial}_${crypto.randomUUID()}`);
}

/** A new name for this browser's copy of a map, in the lineage of its writes. */
export function newReplica(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
