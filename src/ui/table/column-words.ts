import type { Chapters } from '#ui/shared/words.svelte.ts';
import type { TableWords } from './table-chapters.ts';

/** What columns are called by. */
export interface ColumnWords {
  readonly said: TableWords;
  readonly terms: Chapters['terms'];
  readonly sheets: Chapters['sheets'];
  readonly app: Chapters['app'];
  readonly map: Chapters['map'];
}
