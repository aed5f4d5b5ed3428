import { changeErrors, type PairStatistic } from '#analysis/chance/vertex-bootstrap.ts';
import type { Context } from '#analysis/context.ts';
import { cooperationOf, overviewOf } from '#analysis/overview.ts';
import type { Work } from '#analysis/work.ts';
import {
  figuresOf,
  MEASURES,
  UNDEFINED_AS,
  type MeasureName,
  type Undefined
} from './measure-names.ts';

/** A figure at both dates; `null` where it is undefined, and why. */
export interface AtBothDates {
  readonly before: number | null;
  readonly after: number | null;
  /** What it lacks, at either date; `null` when it has a value at both. */
  readonly lacks: Undefined | null;
}

/** One measure, on all actors of each date and on those present at both. */
export interface ComparedMeasure {
  readonly name: MeasureName;
  readonly all: AtBothDates;
  readonly stayers: AtBothDates;
  /** For stayers; `null` for what no margin is worked out for. */
  readonly margin: Margin | null;
}

/** How far a change of stayers may be read as no change: two standard errors either way. */
export interface Margin {
  readonly error: number;
  readonly change: number;
  /** The change is no larger than two standard errors. */
  readonly within: boolean;
}

/** Both dates, read alike: of all actors, and of those present at both. */
export interface ComparedContexts {
  readonly all: readonly [Context, Context];
  readonly stayers: readonly [Context, Context];
}

/** A change within twice its standard error is one that other actors might not have shown. */
const ERRORS_A_MARGIN = 2;

/**
 * What depends on pairs of actors alone. Triangles do not: copies of one actor,
 * tied at random, would break most of those they are in.
 */
export const WITH_MARGIN = {
  partners: ({ mutual, asymmetric }, size) => (2 * (mutual + asymmetric)) / size,
  density: ({ mutual, asymmetric, empty }) => (mutual + asymmetric) / (mutual + asymmetric + empty),
  reciprocity: ({ mutual, asymmetric }) =>
    mutual + asymmetric === 0 ? null : (2 * mutual) / (2 * mutual + asymmetric)
} as const satisfies Partial<Record<MeasureName, PairStatistic>>;

/** The measures of the portrait at both dates, still without their margins. */
export function measuresBetween({ all, stayers }: ComparedContexts): ComparedMeasure[] {
  const [ofAll, ofStayers] = [all, stayers].map(([before, after]) => ({
    before: figuresOf(overviewOf(before)),
    after: figuresOf(overviewOf(after))
  })) as [Figures, Figures];
  return MEASURES.map((name) => ({
    name,
    all: atBothDates(name, ofAll),
    stayers: atBothDates(name, ofStayers),
    margin: null
  }));
}

interface Figures {
  readonly before: ReturnType<typeof figuresOf>;
  readonly after: ReturnType<typeof figuresOf>;
}

function atBothDates(name: MeasureName, figures: Figures): AtBothDates {
  const [before, after] = [figures.before[name], figures.after[name]];
  const lacks: Undefined | null =
    name in UNDEFINED_AS ? UNDEFINED_AS[name as keyof typeof UNDEFINED_AS] : null;
  return { before, after, lacks: before === null || after === null ? lacks : null };
}

/** The same measures, with the margins of those of cooperation between stayers. */
export function* withMargins(
  measures: readonly ComparedMeasure[],
  { stayers: [before, after] }: ComparedContexts,
  seed: number
): Work<ComparedMeasure[]> {
  const names = Object.keys(WITH_MARGIN) as (keyof typeof WITH_MARGIN)[];
  const errors = yield* changeErrors(
    [cooperationOf(before), cooperationOf(after)],
    names.map((name) => WITH_MARGIN[name]),
    seed
  );
  const errorOf = new Map<MeasureName, number | null>(
    names.map((name, place) => [name, errors[place] ?? null])
  );
  return measures.map((measure) => ({
    ...measure,
    margin: marginOf(measure.stayers, errorOf.get(measure.name) ?? null)
  }));
}

function marginOf({ before, after }: AtBothDates, error: number | null): Margin | null {
  if (before === null || after === null || error === null) return null;
  const change = after - before;
  return { error, change, within: Math.abs(change) <= ERRORS_A_MARGIN * error };
}
