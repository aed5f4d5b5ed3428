import type { LinkKind } from '#domain/link-kind.ts';
import type { Colour } from './palette.ts';

/** What an arrow ends with. */
export type ArrowHead = 'triangle' | 'vee' | 'diamond' | 'circle';

/** How links of one kind are drawn. */
export interface LinkStyle {
  readonly colour: Colour;
  /** Lengths of strokes and gaps, in units of the canvas; none for a continuous line. */
  readonly dash: readonly number[];
  readonly width: number;
  /** The head it has when it runs one way; `null` for a line that never does. */
  readonly head: ArrowHead | null;
}

const style = (
  light: string,
  dark: string,
  width: number,
  dash: readonly number[] = []
): LinkStyle => ({ colour: { light, dark }, dash, width, head: 'triangle' });

/**
 * How each kind of link is drawn. Hues go by layer: greens and teals for the
 * cooperative one, blues for coordination, browns for command, violets for
 * friction. Within a layer, and in greyscale, the pattern tells kinds apart; a
 * friction is a line plainly broken, and never an alarm red.
 */
export const LINK_STYLES: Readonly<Record<LinkKind, LinkStyle>> = {
  cooperation: style('#17703c', '#63cf92', 4),
  collaboration: style('#3a7420', '#98cf76', 3, [16, 4]),
  pooling: style('#0f766e', '#4fc9ba', 3, [12, 4, 2, 4]),
  partnership: style('#55701a', '#b5cf6a', 2.4, [8, 4]),
  alliance: style('#04705a', '#4ad2ac', 3, [12, 4, 2, 4, 2, 4]),
  'mutual-aid': style('#1f7a4d', '#80d9a2', 3, [3, 4]),
  service: { ...style('#0b6f85', '#66c4da', 2.4), head: 'vee' },
  coordination: style('#2559a8', '#84b4f2', 2.4),
  acquaintance: style('#44659b', '#a4bfe6', 1.8, [2, 4]),
  hierarchy: style('#6b4423', '#d6ac82', 3),
  order: style('#85540b', '#e3b566', 3, [20, 4]),
  funding: { ...style('#94590a', '#ebc684', 2.6, [6, 3]), head: 'diamond' },
  rivalry: style('#7d45a0', '#d0a8ec', 2.6, [10, 10]),
  tension: style('#6a2c9c', '#c196f4', 3.4, [4, 9]),
  membership: { ...style('#6d665b', '#a8a196', 1.4), head: 'circle' },
  unspecified: style('#736c62', '#9d968b', 1.6, [1, 5])
};

/** Thinner than anything that is there, yet as unequal: in grey, some kinds have only that apart. */
export function endedWidth(width: number): number {
  return Math.max(0.45 * width, 0.8);
}
