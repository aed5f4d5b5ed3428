import type { LinkKind } from '#domain/link-kind.ts';
import type { Status } from '#domain/link.ts';

/** What is written on the picture of a map, in the language of the reader. */
export interface DrawingWords {
  /** Stands for the name of what has none yet. */
  readonly unnamed: string;
  /** The mark on a stake that those concerned differ on: « en débat ». */
  readonly contested: string;
  /** Written along a link: its kind, and its status unless it is there today. */
  readonly link: (kind: LinkKind, status: Status) => string;
  /** Under the name of a folded actor: « 12 acteurs ». */
  readonly held: (actors: number) => string;
  /** What goes after a label, space included: of what partners read differently, « ≠ 2 lectures ». */
  readonly debated?: ReadonlyMap<string, string> | undefined;
  /** Of two states drawn as one, what is no longer there: it is drawn as what is over. */
  readonly gone?: ReadonlySet<string> | undefined;
}
