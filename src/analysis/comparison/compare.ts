import type { AnalysisOptions } from '#analysis/analyse.ts';
import { contextOf } from '#analysis/context.ts';
import { LOOKS, endsOf, linksOf, type Look } from '#analysis/layered.ts';
import { directedNetworkOf, type DirectedNetwork } from '#analysis/network.ts';
import type { Context } from '#analysis/context.ts';
import type { Work } from '#analysis/work.ts';
import { arcChange, type ArcChange } from '#analysis/metrics/arc-change.ts';
import { changesBetween } from './changes-between.ts';
import type { Fact } from './fact.ts';
import { factsBetween } from './facts-between.ts';
import {
  measuresBetween,
  withMargins,
  type ComparedContexts,
  type ComparedMeasure
} from './measures-between.ts';
import type { RecordChange } from './record-change.ts';
import { ofStayers, type TwoStates } from './stayers.ts';

/** Two states of a map, put side by side: plain values, and no cause. */
export interface Comparison {
  /** Every record that differs: all it takes to go from one state to the other. */
  readonly changes: readonly RecordChange[];
  /** The changes that matter to cooperation, in the words of the field. */
  readonly facts: readonly Fact[];
  readonly actors: { readonly before: number; readonly after: number; readonly stayers: number };
  readonly measures: readonly ComparedMeasure[];
  /** For the actors present at both dates, layer by layer. */
  readonly arcs: Readonly<Record<Look, ArcChange>>;
}

/**
 * Compares two states of a map: snapshots, the map as it is, another copy of it.
 * `comparing` finishes with the margins, which take as long as all the rest.
 */
export function compare(states: TwoStates, options: AnalysisOptions = {}): Comparison {
  return comparedOn(states, contextsOf(states, options));
}

/** Compares two states of a map, margins of the measures included. */
export function* comparing(states: TwoStates, options: AnalysisOptions = {}): Work<Comparison> {
  const contexts = contextsOf(states, options);
  const compared = comparedOn(states, contexts);
  const { seed } = contexts.all[1].ecosystem.map;
  return { ...compared, measures: yield* withMargins(compared.measures, contexts, seed) };
}

/**
 * Both states as they are to be read: by the referential, the criterion, the
 * threshold and the draws of the second unless told otherwise, so that nothing
 * differs for having been read otherwise.
 */
export function readAlike(
  [before, after]: TwoStates,
  { referential, criterion, seed }: AnalysisOptions = {}
): TwoStates {
  const reading = {
    referential: referential ?? after.map.referential,
    criterion: criterion ?? after.map.criterion,
    seed: seed ?? after.map.seed,
    alpha: after.map.alpha
  };
  return [
    { ...before, map: { ...before.map, ...reading } },
    { ...after, map: { ...after.map, ...reading } }
  ];
}

function contextsOf(states: TwoStates, options: AnalysisOptions): ComparedContexts {
  const { withProposed = false } = options;
  const read = ([before, after]: TwoStates): readonly [Context, Context] => [
    contextOf(before, { withProposed }),
    contextOf(after, { withProposed })
  ];
  const alike = readAlike(states, options);
  return { all: read(alike), stayers: read(ofStayers(alike)) };
}

function comparedOn([before, after]: TwoStates, contexts: ComparedContexts): Comparison {
  const { all, stayers } = contexts;
  return {
    changes: changesBetween(before, after),
    facts: factsBetween(...all),
    actors: {
      before: before.actors.size,
      after: after.actors.size,
      stayers: stayers[0].actors.length
    },
    measures: measuresBetween(contexts),
    arcs: Object.fromEntries(
      LOOKS.map((look) => [
        look,
        arcChange(networkSeen(stayers[0], look), networkSeen(stayers[1], look))
      ])
    ) as Record<Look, ArcChange>
  };
}

function networkSeen(context: Context, look: Look): DirectedNetwork {
  const places = new Map(context.actors.map(({ id }, place) => [id, place]));
  return directedNetworkOf(places.size, endsOf(linksOf(context, look), places));
}
