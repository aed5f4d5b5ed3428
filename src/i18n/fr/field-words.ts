/** How a property is called on a sheet, and one sentence on what it is for. */
export interface FieldWords {
  readonly label: string;
  readonly help?: string;
}
