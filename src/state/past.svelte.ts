import type { Gesture } from '#domain/gesture.ts';
import type { HistoryReach } from '#storage/history.ts';
import { changedRecords, type ChangedRecord } from './changed-values.ts';
import type { MapEditor } from './map-editor.svelte.ts';

/** One line of the history of a map. */
export interface PastGesture {
  readonly seq: number;
  /** The name of who did it; empty when none was given. */
  readonly by: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly gesture: Gesture;
  readonly records: readonly ChangedRecord[];
}

const PAGE = 50;

/** What was done to a map on this device, page by page, the latest first. */
export class Past {
  readonly #editor: MapEditor;
  #lines = $state.raw<readonly PastGesture[]>([]);
  #hasMore = $state(false);
  #reach = $state.raw<HistoryReach | null>(null);
  #asked = 0;

  constructor(editor: MapEditor) {
    this.#editor = editor;
  }

  get lines(): readonly PastGesture[] {
    return this.#lines;
  }

  /** Whether there are older lines. */
  get hasMore(): boolean {
    return this.#hasMore;
  }

  /** How far back it goes, and who is in it; `null` until known. */
  get reach(): HistoryReach | null {
    return this.#reach;
  }

  /** Reads the latest lines again, of one person or one record if asked; `null` for any. */
  async read(by: string | null, record: string | null): Promise<void> {
    const asked = ++this.#asked;
    const archive = await this.#editor.archive();
    const [reach, lines] = await Promise.all([
      archive.reach(),
      this.#page({ before: null, by, record })
    ]);
    if (asked !== this.#asked) return;
    this.#reach = reach;
    this.#lines = lines;
    this.#hasMore = lines.length === PAGE;
  }

  /** Adds the lines before those. */
  async readOlder(by: string | null, record: string | null): Promise<void> {
    const asked = ++this.#asked;
    const lines = await this.#page({ before: this.#lines.at(-1)?.seq ?? null, by, record });
    if (asked !== this.#asked) return;
    this.#lines = [...this.#lines, ...lines];
    this.#hasMore = lines.length === PAGE;
  }

  async #page(
    query: Readonly<Record<'by' | 'record', string | null>> & { readonly before: number | null }
  ): Promise<PastGesture[]> {
    const rows = await (await this.#editor.archive()).past({ ...query, limit: PAGE });
    return rows.map((row) => ({
      seq: row.seq,
      by: row.by,
      at: row.at,
      gesture: row.gesture,
      records: changedRecords(row)
    }));
  }
}
