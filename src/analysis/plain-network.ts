/**
 * A network as researchers exchange it: actors, what they are tied by, and what
 * is known of them. Any map gives one for each of its layers, and so does a file
 * of another program, so that the same measures are worked out on both.
 */
export interface PlainNetwork {
  /** Each one once. */
  readonly ids: readonly string[];
  /** Whether the way a link runs means something; otherwise both ends are alike. */
  readonly directed: boolean;
  readonly links: readonly PlainLink[];
  /** For each attribute, its value for each actor in the order of `ids`; `null` is unknown. */
  readonly attributes: Readonly<Record<string, readonly (string | null)[]>>;
}

/** A link of a plain network; it may repeat another, and may lead back to where it starts. */
export interface PlainLink {
  readonly from: string;
  readonly to: string;
  /** How strong it is, above 0; 1 when nothing is said. */
  readonly weight: number;
}
