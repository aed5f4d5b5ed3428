import type { PanelMeasures } from '#analysis/measure/panel-measures.ts';
import type { ActorMeasure } from '#analysis/measure/panel-names.ts';
import type { ActorId } from '#domain/ids.ts';

/** What one actor's measure is worth; `null` is undefined, never 0. */
export type Figures = ReadonlyMap<ActorId, number | null>;

/** The figures of one measure, among all those of the actors. */
export function figuresOf(actors: PanelMeasures['actors'], measure: ActorMeasure): Figures {
  return new Map(actors.map(({ id, values }) => [id, values[measure]]));
}
