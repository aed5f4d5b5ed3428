/** What a row of the home page shows of a map. */
export interface MapCard {
  readonly id: string;
  readonly title: string;
  readonly actors: number;
  readonly links: number;
  /** Last change, in milliseconds since 1970. */
  readonly touched: number;
}
