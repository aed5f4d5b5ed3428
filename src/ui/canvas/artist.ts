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
  /** What the last drawing depended on. */
  #drawn: readonly unknown[] = [];
  #drawing: Drawing | null = null;

  draw({ isReady, shown, counts }: ToDraw, words: CanvasWords): Drawing | null {
    if (!isReady) return null;
    const { actors, links, stakes, spaces } = shown;
    // What goes through the whole drawing: the language, and what is over.
    const tone = [words.keys, ...(words.gone ?? [])].join();
    const marks = [...(words.debated ?? [])].join();
    const drawn = [tone, actors, links, stakes, spaces, counts, marks];
    // The same drawing where nothing drawn changed, as when boxes are put elsewhere: whoever
    // follows it has nothing to work out again.
    if (drawn.every((one, at) => one === this.#drawn[at])) return this.#drawing;
    if (tone !== this.#drawn[0]) this.#memory = new DrawingMemory();
    this.#drawn = drawn;
    const help = { counts, memory: this.#memory };
    return (this.#drawing = drawEcosystem(shown, words, this.#measure, help));
  }
}
