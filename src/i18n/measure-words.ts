/** A measure in words, in one language: said of the measure itself, whatever the map. */
export interface MeasureWords {
  readonly name: string;
  /** What it counts, and its bounds. */
  readonly definition: string;
  /** How it is worked out. */
  readonly formula: string;
  /** What it does not say. */
  readonly limits: string;
  /** When it has no value; `null` when it always has one. */
  readonly undefinedWhen: string | null;
}
