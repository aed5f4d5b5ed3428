import type { IndexDatabase, MapEntry } from '#storage/index-database.ts';
import { entryOf, noteFile } from '#storage/library.ts';
import { deviceSpace } from './device-space.ts';
import type { MapEditor } from './map-editor.svelte.ts';

/** After so many gestures, or so long, without a file, one is suggested. */
const GESTURES = 25;
const DAYS = 7;
const DAY = 86_400_000;

/** Whether the browser may erase what it keeps; it does not always say. */
export type Promised = 'yes' | 'no' | 'unknown';

/** What a map would lose with this browser: how long since its last file, and whether the browser may erase it. */
export class Backup {
  readonly #index: IndexDatabase;
  readonly #editor: MapEditor;
  #entry = $state.raw<MapEntry | null>(null);
  #promised = $state<Promised>('unknown');

  /** Gestures since the last file; all of them when there was none. */
  readonly gestures = $derived.by(() => this.#editor.seq - (this.#entry?.exportedSeq ?? 0));
  /** Whether a file is worth suggesting. */
  readonly isDue = $derived.by(() => {
    if (!this.#entry || this.gestures === 0) return false;
    const since = this.#entry.exported ?? this.#entry.added ?? Infinity;
    return this.gestures >= GESTURES || this.#editor.lastAt - since >= DAYS * DAY;
  });

  constructor(index: IndexDatabase, editor: MapEditor) {
    this.#index = index;
    this.#editor = editor;
  }

  /** When the last file was made, in milliseconds since 1970; `null` for never. */
  get fileAt(): number | null {
    return this.#entry?.exported ?? null;
  }

  get promised(): Promised {
    return this.#promised;
  }

  /** Reads how things stand. */
  async look(): Promise<void> {
    const [entry, space] = await Promise.all([
      entryOf(this.#index, this.#editor.entryId).catch(() => null),
      deviceSpace()
    ]);
    this.#entry = entry;
    this.#promised = space ? (space.isPromised ? 'yes' : 'no') : 'unknown';
  }

  /** Notes that the map was made into a file. */
  async noteFile(): Promise<void> {
    const { entryId, seq } = this.#editor;
    await noteFile(this.#index, entryId, { at: Date.now(), seq });
    await this.look();
  }
}
