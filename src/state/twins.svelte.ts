import { setOf } from '#domain/part.ts';
import { possibleDuplicates } from '#lineage/possible-duplicates.ts';
import type { MapEditor } from './map-editor.svelte.ts';
import { twinKey, type Twin } from './twin.ts';

/** Actors that may have been drawn twice: proposed, put off for now, never put together by themselves. */
export class Twins {
  readonly #editor: MapEditor;
  #later = $state.raw<ReadonlySet<string>>(setOf([]));
  readonly #all = $derived.by(() => possibleDuplicates(this.#editor.reading));
  /** Those to be looked at. */
  readonly proposed = $derived(this.#all.filter((pair) => !this.#later.has(twinKey(pair))));
  /** Those that someone put off: asked again when the map is next opened. */
  readonly putOff = $derived(this.#all.filter((pair) => this.#later.has(twinKey(pair))));

  constructor(editor: MapEditor) {
    this.#editor = editor;
  }

  /** Puts a pair off. */
  later(pair: Twin): void {
    this.#later = this.#later.union(setOf([twinKey(pair)]));
  }
}
