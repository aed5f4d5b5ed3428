/** A newer version of the program has changed this database: this tab must be reloaded. */
export class OutdatedError extends Error {
  override readonly name = 'OutdatedError';
}

/** What is kept is there, and cannot be read. */
export class DamagedError extends Error {
  override readonly name = 'DamagedError';
}

/** Another tab holds the database, and takes long to let go of it. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError';
  /** Settles once the other tab has let go. */
  readonly released: Promise<unknown>;

  constructor(released: Promise<unknown>) {
    super();
    this.released = released.catch(() => undefined);
  }
}

/** Why something could not be kept or read, in the terms a person can act on. */
export type StorageFault =
  'quota' | 'abort' | 'closed' | 'version' | 'blocked' | 'corrupt' | 'unknown';

const FAULTS: Readonly<Record<string, StorageFault>> = {
  QuotaExceededError: 'quota',
  AbortError: 'abort',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  OutdatedError: 'version',
  VersionError: 'version',
  BlockedError: 'blocked',
  DamagedError: 'corrupt',
  NotReadableError: 'corrupt'
};
/** Deeper than any library wraps an error; a cause may lead back to itself. */
const DEEPEST = 8;

/**
 * Tells why storage failed. A full disk comes from Dexie as an `AbortError`
 * with the quota error inside: whatever is inside an abort says more than it.
 */
export function storageFaultOf(error: unknown): StorageFault {
  let found: StorageFault = 'unknown';
  let cause = error;
  for (let depth = 0; depth < DEEPEST && cause instanceof Error; depth += 1) {
    const fault = FAULTS[cause.name];
    if (fault && fault !== 'abort') return fault;
    found = fault ?? found;
    cause = 'inner' in cause ? cause.inner : cause.cause;
  }
  return found;
}
