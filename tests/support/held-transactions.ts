type Begin = (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) => IDBTransaction;

/** Which transaction that writes is held, from 1, and what lets go of it once it is over. */
interface Hold {
  readonly at: number;
  writes: number;
  letGo: (() => void) | null;
}

let hold: Hold | null = null;

/**
 * Has the transactions of fake-indexeddb that write go through what can keep one
 * from being said to be complete, as a disk that takes its time does.
 */
export function interceptCompletion(): void {
  const begin = Reflect.get(IDBDatabase.prototype, 'transaction') as Begin;
  IDBDatabase.prototype.transaction = function (...args) {
    const transaction = begin.apply(this, args);
    if (hold && args[1] === 'readwrite' && ++hold.writes === hold.at) keep(transaction, hold);
    return transaction;
  };
}

function keep(transaction: IDBTransaction, held: Hold): void {
  const dispatch = transaction.dispatchEvent.bind(transaction);
  transaction.dispatchEvent = (event) => {
    if (event.type !== 'complete' || held !== hold) return dispatch(event);
    held.letGo = () => void dispatch(event);
    return true;
  };
}

/** How long whoever does not wait for the disk is given to answer, in turns of the loop. */
const TURNS = 50;
const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Does something of which one transaction that writes, from 1, is not said to be
 * complete until all had their turn; says whether there was one, and whether it
 * was done before.
 */
export async function whileHeld(
  at: number,
  act: () => Promise<unknown>,
  meanwhile: () => void = () => undefined
): Promise<{ readonly wasHeld: boolean; readonly wasDone: boolean }> {
  const held: Hold & { isDone: boolean } = { at, writes: 0, letGo: null, isDone: false };
  hold = held;
  const done = act().finally(() => (held.isDone = true));
  while (!held.isDone && held.letGo === null) await aTurn();
  for (let turn = 0; turn < TURNS; turn += 1) await aTurn();
  const outcome = { wasHeld: held.letGo !== null, wasDone: held.isDone };
  meanwhile();
  hold = null;
  held.letGo?.();
  await done;
  return outcome;
}
