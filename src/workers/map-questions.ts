import type { Analysis, AnalysisOptions } from '#analysis/analyse.ts';
import type { RuleId } from '#analysis/facts.ts';
import type { PanelMeasures, PanelOptions } from '#analysis/measure/panel-measures.ts';
import type { Stage } from '#analysis/rule.ts';
import type { SentFinding } from './findings-wire.ts';
import type { MapChange } from './map-copy.ts';

/** What the page tells the worker: the map, change by change, and questions about it. */
export type MapQuestion =
  /** Whatever is being worked out on the map as it was is given up. */
  | { readonly is: 'changes'; readonly changes: readonly MapChange[] }
  | { readonly is: 'analyse'; readonly id: number; readonly options: AnalysisOptions }
  | { readonly is: 'measure'; readonly id: number; readonly options: PanelOptions }
  | { readonly is: 'stop measuring' };

/** What the worker answers, with the number of the question. */
export type MapAnswer =
  | { readonly id: number; readonly is: 'progress'; readonly progress: AnalysisShare }
  | { readonly id: number; readonly is: 'findings'; readonly part: readonly SentFinding[] }
  | ({ readonly id: number; readonly is: 'stage' } & StageEnd)
  | { readonly id: number; readonly is: 'measuring'; readonly share: number }
  | { readonly id: number; readonly is: 'measured actors'; readonly part: MeasuredActors }
  | { readonly id: number; readonly is: 'measured'; readonly rest: MeasuredRest }
  /** In the words of the program. */
  | { readonly id: number; readonly is: 'failed'; readonly error: string };

/** A part of the actors, in order; reading them all at once would hold a frame up. */
type MeasuredActors = PanelMeasures['actors'];
/** What was measured beside the actors, which came just before. */
type MeasuredRest = Omit<PanelMeasures, 'actors'>;

/** How far an analysis is: the share of its stage that is done, from 0 to 1. */
export interface AnalysisShare {
  readonly stage: Stage;
  readonly share: number;
}

/** A stage is over: the findings of these rules, sent just before, are the current ones. */
export interface StageEnd extends Pick<Analysis, 'map' | 'measures'> {
  readonly stage: Stage;
  readonly rules: readonly RuleId[];
  /** Every rule there is, in the order their findings are shown in. */
  readonly order: readonly RuleId[];
}
