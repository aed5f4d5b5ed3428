const OURS = 'maillage:';

/** Under which name the copies of a map are made, and erased. */
export const copying = (entryId: string): string => `copying:${entryId}`;

/**
 * Does what one tab is enough for, unless another tab is at it: says whether it
 * did. A tab that crashes lets go at once.
 */
export async function alone(name: string, act: () => Promise<unknown>): Promise<boolean> {
  // Where browsers have no locks, doing it twice costs time and nothing else.
  if (!('locks' in navigator)) return act().then(() => true);
  return navigator.locks.request(OURS + name, { ifAvailable: true }, async (lock) => {
    if (!lock) return false;
    await act();
    return true;
  });
}

/** Does what must be done, after what any tab does alone under the same name. */
export async function inTurn<T>(name: string, act: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return act();
  return navigator.locks.request(OURS + name, act);
}

/** Waits for all that any tab is doing alone. */
export async function nothingUnderWay(): Promise<void> {
  if (!('locks' in navigator)) return;
  const { held = [] } = await navigator.locks.query();
  for (const { name = '' } of held)
    if (name.startsWith(OURS)) await navigator.locks.request(name, () => undefined);
}
