import type { Ecosystem } from '#domain/ecosystem.ts';
import type { CanvasWords } from './canvas-words.ts';
import { drawEcosystem, type Counts } from '#drawing/draw-ecosystem.ts';
import { DrawingMemory } from '#drawing/drawing-memory.ts';
import type { Drawing } from '#drawing/drawing.ts';
import { textMeasure } from './ready-type.ts';

/** What there is to draw, once it is all there. */
interface ToDraw {
  readonly isReady: boolean;
  readonly shown: Ecosystem;
  readonly counts: Counts | undefined;
}

/** Draws a map time after time, working out only what changed since. */
export class Artist {
  readonly #measure = textMeasure();
  #memory = new DrawingMemory();
  #language = '';

  draw({ isReady, shown, counts }: ToDraw, words: CanvasWords): Drawing | null {
    if (!isReady) return null;
    // Another language has everything drawn again.
    const language = [words.unnamed, words.contested, words.keys].join();
    if (language !== this.#language) this.#memory = new DrawingMemory();
    this.#language = language;
    return drawEcosystem(shown, words, this.#measure, { counts, memory: this.#memory });
  }
}
