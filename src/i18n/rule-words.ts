/** What a rule looks for, and how, in one language: said of the rule itself, whatever the map. */
export interface RuleWords {
  /** What is looked for on a map. */
  readonly looks: string;
  /** The measure, with its formula. */
  readonly measure: string;
  /** When it says nothing, and what it does not say. */
  readonly silent: string;
}
