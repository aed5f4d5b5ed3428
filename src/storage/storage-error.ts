/** A newer version of the program has changed this map's database: this tab must be reloaded. */
export class OutdatedError extends Error {
  override readonly name = 'OutdatedError';
}

/** Why something could not be kept, in the terms a person can act on. */
export type StorageFault = 'quota' | 'outdated' | 'closed' | 'unknown';

const FAULTS: Readonly<Record<string, StorageFault>> = {
  QuotaExceededError: 'quota',
  OutdatedError: 'outdated',
  VersionError: 'outdated',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed'
};

/**
 * Tells why storage failed. A full disk comes from Dexie as an `AbortError`
 * with the quota error inside, hence the walk.
 */
export function storageFaultOf(error: unknown): StorageFault {
  let cause = error;
  while (cause instanceof Error) {
    const fault = FAULTS[cause.name];
    if (fault) return fault;
    cause = 'inner' in cause ? cause.inner : cause.cause;
  }
  return 'unknown';
}
