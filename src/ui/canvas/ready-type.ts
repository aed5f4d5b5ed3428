import { NODE_LOOKS, type Look } from '#drawing/node-look.ts';
import { FONT_FAMILY, TYPEFACE } from '#drawing/palette.ts';
import type { Measure } from '#drawing/label-box.ts';

/** How long to wait for the typeface before drawing with another, in milliseconds. */
const PATIENCE = 1500;

/**
 * Resolves once the typeface of the app is there, so that no name is measured
 * and drawn in another one; or after a moment, since a map in another typeface
 * is better than none.
 */
export async function typefaceReady(): Promise<void> {
  const wanted = ['500 15px', '700 15px', 'italic 500 15px'];
  const loading = wanted.map((style) => document.fonts.load(`${style} '${TYPEFACE}'`));
  await Promise.race([
    Promise.allSettled(loading),
    new Promise((resolve) => setTimeout(resolve, PATIENCE))
  ]);
}

/** Measures texts as the canvas will draw them; each is measured once. */
export function textMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('ui/canvas: no 2D canvas');
  const measured = (font: string, text: string): number => {
    context.font = font;
    return context.measureText(text).width;
  };
  const known = new Map<string, number>();
  return (text, look) => {
    const font = fontOf(look);
    const key = `${font}|${text}`;
    const width = known.get(key) ?? measured(font, text);
    known.set(key, width);
    return width;
  };
}

function fontOf(look: Look): string {
  const { fontSize, weight, italic } = NODE_LOOKS[look];
  return `${italic ? 'italic ' : ''}${String(weight)} ${String(fontSize)}px ${FONT_FAMILY}`;
}
