import { NODE_LOOKS, type Look } from '#drawing/node-look.ts';

/**
 * The type of a picture that carries no typeface with it: Arial, or one of those
 * made to its widths (Helvetica, Liberation Sans, Arimo), is on nearly every device.
 */
export const PICTURE_FONT = 'Arial, Helvetica, "Liberation Sans", Arimo, sans-serif';

/** Widths of Arial, in thousandths of the size of the type, for characters from the space on. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
];
const FIRST = 0x20;
/** Of what is in no table: a Chinese character fills its square, and others come near to it. */
const OTHER = 1000;
/** Marks over a letter take no room of their own. */
const MARK = /\p{M}/u;
/** Bold is that much wider. */
const BOLD = 1.08;

/** How wide a text is, in the units of the size: worked out, since nothing can be measured here. */
export function widthOfText(text: string, size: number, isBold: boolean): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFD')) {
    if (MARK.test(letter)) continue;
    thousandths += WIDTHS[(letter.codePointAt(0) ?? 0) - FIRST] ?? OTHER;
  }
  return (thousandths / 1000) * size * (isBold ? BOLD : 1);
}

/** How wide a text is in the type of a look. */
export function widthInLook(text: string, look: Look): number {
  const { fontSize, weight } = NODE_LOOKS[look];
  return widthOfText(text, fontSize, weight >= 600);
}
