import type { Ecosystem } from '#domain/ecosystem.ts';
import type { View } from '#domain/view.ts';
import type { RecordChange } from './record-change.ts';
import type { TwoStates } from './stayers.ts';

/** What became of something that is drawn; what has none was kept as it was. */
export type Fate = 'appeared' | 'gone' | 'changed';

/** Two states drawn as one: what is at either date, each thing with its fate. */
export interface Overlay {
  readonly ecosystem: Ecosystem;
  readonly fates: ReadonlyMap<string, Fate>;
}

const DRAWN = new Set<RecordChange['type']>(['actor', 'link', 'stake', 'space']);

/** Lays two states over each other: as they are after, what left being where it was. */
export function overlaid([before, after]: TwoStates, changes: readonly RecordChange[]): Overlay {
  const both = <Id, Value>(
    then: ReadonlyMap<Id, Value>,
    now: ReadonlyMap<Id, Value>
  ): ReadonlyMap<Id, Value> => new Map([...then, ...now]);
  const ecosystem: Ecosystem = {
    ...after,
    actors: both(before.actors, after.actors),
    links: both(before.links, after.links),
    stakes: both(before.stakes, after.stakes),
    spaces: both(before.spaces, after.spaces),
    views: new Map(
      [...both(before.views, after.views)].map(([id, view]) => [
        id,
        { ...view, positions: both(before.views.get(id)?.positions ?? NOWHERE, view.positions) }
      ])
    )
  };
  const fates = changes.flatMap(({ id, type, what }) =>
    id !== null && DRAWN.has(type) ? [[id, what] as const] : []
  );
  return { ecosystem, fates: new Map(fates) };
}

const NOWHERE: View['positions'] = new Map();
