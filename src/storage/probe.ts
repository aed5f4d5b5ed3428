/** What a database is, asked of the browser itself. */
export interface Probed {
  /** The browser’s own number for its version: ten times Dexie’s. */
  readonly version: number;
}

/** Whether the browser has said that it lost what it kept; only Chromium does, and only once. */
let wasLost = false;

/** Whether the browser said, since the page opened, that it lost all that this site kept. */
export function browserLostData(): boolean {
  return wasLost;
}

/**
 * Asks for a database as it is: Dexie would open one that a newer program made,
 * and make one that is not there. `null` when it is not there, which asking
 * does not change.
 */
export function probe(name: string): Promise<Probed | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isMissing = false;
    request.onupgradeneeded = (event) => {
      isMissing = true;
      // What TypeScript’s own libraries do not know of.
      if ((event as { dataLoss?: string }).dataLoss === 'total') wasLost = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve({ version });
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isMissing) resolve(null);
      else reject(request.error ?? new Error(`storage/probe: ${name} does not open`));
    };
  });
}
