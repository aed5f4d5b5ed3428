import { BlockedError, storageFaultOf, type StorageFault } from '#storage/storage-error.ts';

/** What stands between a page and what is kept on this device. */
export interface Stop {
  readonly why: 'blocked' | 'version' | 'lost' | 'other';
  /** Settles once it stands there no more; `null` when it will not by itself. */
  readonly over: Promise<unknown> | null;
}

const REASONS: Partial<Record<StorageFault, Stop['why']>> = {
  blocked: 'blocked',
  version: 'version',
  corrupt: 'lost'
};

/** What an error says of what stands in the way. */
export function stopOf(error: unknown): Stop {
  const why = REASONS[storageFaultOf(error)] ?? 'other';
  return { why, over: error instanceof BlockedError ? error.released : null };
}
