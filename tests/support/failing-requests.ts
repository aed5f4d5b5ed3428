/** Ways that a browser's storage fails, by the name of the error. */
export const FAILURES = [
  'QuotaExceededError',
  'AbortError',
  'UnknownError',
  'InvalidStateError',
  'TimeoutError'
] as const;
export type Failure = (typeof FAILURES)[number];

/** The request that fails, from 1; only that one, or all that come from then on. */
export interface Fault {
  readonly failure: Failure;
  readonly at: number;
  readonly lasts: boolean;
}

const METHODS = {
  IDBFactory: ['open', 'deleteDatabase'],
  IDBDatabase: ['transaction'],
  IDBObjectStore: [
    ...['add', 'put', 'delete', 'clear', 'get', 'getAll', 'getAllKeys', 'getKey', 'count'],
    ...['openCursor', 'openKeyCursor']
  ],
  IDBIndex: ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor']
} as const;

interface FakeTransaction {
  readonly _requests: { operation: () => unknown }[];
  readonly _state: string;
  _abort(name: string): void;
}
interface Asked {
  /** A database has a method of that name. */
  readonly transaction?: FakeTransaction | Method;
  readonly objectStore?: Asked;
}
type Method = (this: Asked, ...args: unknown[]) => unknown;

let fault: Fault | null = null;
let requests = 0;
let isReached = false;

/** Does something while one of its requests fails; says whether that request was ever made. */
export async function withFault<Value>(
  asked: Fault,
  act: () => Promise<Value>
): Promise<{ readonly wasReached: boolean; readonly outcome: PromiseSettledResult<Value> }> {
  [fault, requests, isReached] = [asked, 0, false];
  const [outcome] = await Promise.allSettled([act()]);
  fault = null;
  return { wasReached: isReached, outcome };
}

function isDue(): Failure | null {
  if (!fault) return null;
  requests += 1;
  const isNow = fault.lasts ? requests >= fault.at : requests === fault.at;
  isReached ||= isNow;
  return isNow ? fault.failure : null;
}

/** A full disk shows once all is asked for, when it is written; other faults, at the request itself. */
function fail(transaction: FakeTransaction, failure: Failure): void {
  if (failure === 'QuotaExceededError') {
    queueMicrotask(() => {
      if (transaction._state !== 'finished') transaction._abort(failure);
    });
    return;
  }
  const last = transaction._requests.at(-1);
  if (last)
    last.operation = () => {
      throw new DOMException('on purpose', failure);
    };
}

function transactionOf({ transaction }: Asked): FakeTransaction | undefined {
  return typeof transaction === 'function' ? undefined : transaction;
}

function failing(method: Method): Method {
  return function (...args) {
    // One that changes the version is begun by fake-indexeddb itself, and not asked for.
    const failure = args[1] === 'versionchange' ? null : isDue();
    const transaction = transactionOf(this.objectStore ?? this);
    if (failure && (!transaction || failure === 'InvalidStateError'))
      throw new DOMException('on purpose', failure);
    const request = method.apply(this, args);
    if (failure && transaction) fail(transaction, failure);
    return request;
  };
}

/** Has the requests of fake-indexeddb go through what makes one of them fail. */
export function interceptRequests(): void {
  for (const [type, names] of Object.entries(METHODS)) {
    const { prototype } = (globalThis as unknown as Record<string, { prototype: object }>)[type]!;
    for (const name of names) {
      const value = failing(Reflect.get(prototype, name) as Method);
      Object.defineProperty(prototype, name, { configurable: true, writable: true, value });
    }
  }
}
