import type { Referable } from '#domain/fields.ts';
import type { Names } from './names.ts';

/** What it takes to put a cell into words and to read it back. */
export interface CellContext {
  readonly language: 'fr' | 'en';
  /** The name of an actor that is being added; `undefined` for any other record. */
  readonly nameOfNew: (id: unknown) => string | undefined;
  /** What records of these types are called. */
  readonly namesOf: (types: readonly Referable[]) => Names;
}
