import type { Deceptive } from './read-record.ts';

/** Something in a map that does not hold together, or deceives: kept, and set aside or shown for what it is. */
export interface Flaw {
  readonly code:
    | 'unreadable-value'
    | 'link-to-nobody'
    | 'self-link'
    | 'nesting-loop'
    | 'alias-to-nobody'
    | 'alias-loop'
    | Deceptive['code'];
  readonly record: string;
  /** The cell at fault; `null` when it is the whole record. */
  readonly cell: string | null;
}
