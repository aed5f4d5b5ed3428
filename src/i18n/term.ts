import type { SourceKey } from './sources.ts';

/** A word of the field, what it means here in one sentence, and where the idea comes from. */
export interface Term {
  readonly label: string;
  readonly definition: string;
  /** `null` for a word that is the product's own. */
  readonly source: SourceKey | null;
}

/** A term for each member of a closed list. */
export type Terms<Member extends string> = Readonly<Record<Member, Term>>;
/** A word for each member of a closed list. */
export type Labels<Member extends string> = Readonly<Record<Member, string>>;
