import type { EcosystemReading } from './read-back.ts';
import type { Change } from './write.ts';

/**
 * Changes that reach the other records of actors too: taking an actor out of a
 * set, or its entry away, takes it out under every name it is there by.
 */
export function underEveryName(
  changes: readonly Change[],
  { basis: { state, standings } }: EcosystemReading
): readonly Change[] {
  if (standings.standing.size === 0) return changes;
  return changes.map((change) => {
    const known = state.records.get(change.id)?.cells;
    const taken = Object.entries(change.cells).flatMap(([name, value]) => {
      const [head = '', member] = name.split('/');
      if (member === undefined || (value !== false && value !== null)) return [];
      return [...standings.standing].flatMap(([alias, stands]) => {
        const cell = `${head}/${alias}`;
        return stands === member && known?.has(cell) ? [[cell, value] as const] : [];
      });
    });
    if (taken.length === 0) return change;
    return { ...change, cells: { ...Object.fromEntries(taken), ...change.cells } };
  });
}
