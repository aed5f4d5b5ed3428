import type { LinkKind } from '#domain/link-kind.ts';
import type { Status } from '#domain/link.ts';

/** What the canvas writes and says, in the language of the reader. */
export interface CanvasWords {
  /** The name of the region: « Carte : 4 acteurs, 5 liens ». */
  readonly region: string;
  /** What the keyboard does on the region: « Entrée : parcourir les acteurs… ». */
  readonly keys: string;
  /** The name of the picture itself, and where the same can be read as text. */
  readonly picture: string;
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
  /** The name of the button that folds an actor, or unfolds it: « Replier Mairie ». */
  readonly fold: (name: string, isFolded: boolean) => string;
  /** Over the column of a functional sphere: its name; empty stands for none. */
  readonly sphere: (sphere: string) => string;
  /** On the button that folds the small map of the whole away. */
  readonly overview: string;
  /** The name of the handle that starts a link: « Relier AMAP à… ». */
  readonly linkFrom: (name: string) => string;
  /** Shown while a link waits for its other end: « Choisissez l'autre acteur, ou Échap ». */
  readonly linkTo: string;
}
