/** A document of a page or two, to be printed, saved or pasted elsewhere. */
export interface Paper {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly {
    readonly heading: string;
    readonly lines: readonly string[];
  }[];
}

/** What a map says of itself and holds, as far as the law asks. */
export interface DutyFacts {
  readonly title: string;
  readonly territory: string | null;
  readonly purpose: string | null;
  readonly controller: string | null;
  /** A day in words. */
  readonly keepUntil: string | null;
  readonly persons: number;
  readonly actors: number;
  /** Whether anything of the sort is on the map. */
  readonly holds: {
    readonly notes: boolean;
    readonly appraisals: boolean;
    readonly tensions: boolean;
    readonly places: boolean;
    readonly situations: boolean;
  };
}
