/** What is remembered of a map beside its database, to notice when the database has lost it. */
export interface Remembered {
  readonly title: string;
  /** The number of its last gesture. */
  readonly seq: number;
}

const PREFIX = 'maillage-map-';

/**
 * Remembers that a map is here, and up to where: in another part of the browser
 * than its databases, which it may lose all together.
 */
export function remember(entryId: string, { title, seq }: Remembered): void {
  const known = remembered().get(entryId)?.seq ?? 0;
  // Two tabs may say it in another order than they wrote.
  withStore((store) => {
    store.setItem(PREFIX + entryId, JSON.stringify({ title, seq: Math.max(seq, known) }));
  });
}

/** Forgets a map: it was erased, or is given up. */
export function forget(entryId: string): void {
  withStore((store) => {
    store.removeItem(PREFIX + entryId);
  });
}

/** The maps that should be on this device. */
export function remembered(): ReadonlyMap<string, Remembered> {
  const maps = new Map<string, Remembered>();
  withStore((store) => {
    for (let at = 0; at < store.length; at += 1) {
      const key = store.key(at) ?? '';
      if (!key.startsWith(PREFIX)) continue;
      maps.set(key.slice(PREFIX.length), JSON.parse(store.getItem(key) ?? '{}') as Remembered);
    }
  });
  return maps;
}

// Some browsers refuse it in private windows, and the command line has none.
function withStore(act: (store: Storage) => void): void {
  try {
    act(localStorage);
  } catch {
    // A memory that fails must not stop what is to be remembered.
  }
}
