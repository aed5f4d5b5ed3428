import type { MapState } from '#lineage/map-state.ts';
import type { FileSnapshot } from './snapshot.ts';

/** A map as it travels: which map it is, what it holds, and its snapshots. */
export interface MapFile {
  /** The same for every copy of the map. */
  readonly id: string;
  readonly state: MapState;
  readonly snapshots: readonly FileSnapshot[];
}
