import type { DrawingWords } from '#drawing/drawing-words.ts';

/** What the canvas writes and says, in the language of the reader. */
export interface CanvasWords extends DrawingWords {
  /** The name of the region: « Carte : 4 acteurs, 5 liens ». */
  readonly region: string;
  /** What the keyboard does on the region: « Entrée : parcourir les acteurs… ». */
  readonly keys: string;
  /** The name of the picture itself, and where the same can be read as text. */
  readonly picture: string;
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
