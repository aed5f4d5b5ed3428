import type { MapFile } from '#exchange/map-file.ts';
import { incomingOf, readIncoming, type Incoming } from './incoming.ts';
import type { MapEditor } from './map-editor.svelte.ts';
import { previewingMerge, type MergePreview } from './merge-preview.ts';
import type { WaitingCopy } from './waiting-copy.ts';

/** Partners' files brought to a map: read, looked at, then put together with it or not. */
export class Merging {
  readonly #editor: MapEditor;
  #incoming = $state.raw<readonly Incoming[]>([]);
  #preview = $state.raw<MergePreview | null>(null);
  #next = 1;
  // What was asked for last is the only one to be shown.
  #asked = 0;

  constructor(editor: MapEditor) {
    this.#editor = editor;
  }

  get incoming(): readonly Incoming[] {
    return this.#incoming;
  }

  /** What would come of it; `null` until it is known, and where there is nothing to put together. */
  get preview(): MergePreview | null {
    return this.#preview;
  }

  /** Those that can be put together with the map. */
  get ready(): readonly (Incoming & { readonly copy: MapFile })[] {
    return this.#incoming.flatMap((one) =>
      one.reading?.ok && !one.isStranger ? [{ ...one, copy: one.reading.value }] : []
    );
  }

  /** Whether something is being read or compared. */
  get isBusy(): boolean {
    return (
      this.#incoming.some(({ reading }) => reading === null) ||
      (this.ready.length > 0 && this.#preview === null)
    );
  }

  /** Reads files that were chosen or dropped. */
  async take(files: Iterable<File>): Promise<void> {
    const coming = [...files].map((file) => incomingOf(this.#next++, file));
    this.#incoming = [...this.#incoming, ...coming];
    // One after the other: each takes the memory of a whole map.
    for (const one of coming) await this.read(one, null);
  }

  /** Takes a copy that was read elsewhere. */
  async takeCopy({ name, reading }: WaitingCopy): Promise<void> {
    const file = new File([], name);
    this.#incoming = [...this.#incoming, { ...incomingOf(this.#next++, file), reading }];
    await this.#look();
  }

  /** Reads a file again, with a passphrase. */
  async read({ id, file }: Incoming, passphrase: string | null): Promise<void> {
    this.#change(id, { reading: null });
    const reading = await readIncoming(file, passphrase);
    const { id: identity } = await this.#editor.file();
    this.#change(id, { reading, isStranger: reading.ok && reading.value.id !== identity });
    await this.#look();
  }

  /** Says whose copy a file is. */
  name({ id }: Incoming, from: string): void {
    this.#change(id, { from: from.trim() });
  }

  /** Takes a file of another map for one of this map, as someone said it is meant. */
  async welcome({ id }: Incoming): Promise<void> {
    this.#change(id, { isStranger: false });
    await this.#look();
  }

  /** Opens a copy as another map of this device; resolves to where it is kept. */
  async openApart({ reading }: Incoming): Promise<string | null> {
    return reading?.ok ? (await this.#editor.archive()).keepApart(reading.value) : null;
  }

  /** Leaves a file out. */
  async leaveOut({ id }: Incoming): Promise<void> {
    this.#incoming = this.#incoming.filter((one) => one.id !== id);
    await this.#look();
  }

  /** Puts together; resolves to whether it is on the disk. */
  async join(): Promise<boolean> {
    const { id } = await this.#editor.file();
    return this.#editor.merge(
      this.ready.map(({ name, from, copy }) => ({
        from: from || name,
        // The snapshots of another map would pass for the past of this one.
        file: copy.id === id ? copy : { ...copy, snapshots: [] }
      }))
    );
  }

  #change(id: number, change: Partial<Incoming>): void {
    this.#incoming = this.#incoming.map((one) => (one.id === id ? { ...one, ...change } : one));
  }

  async #look(): Promise<void> {
    const asked = ++this.#asked;
    this.#preview = null;
    const copies = this.ready.map(({ copy }) => copy.state);
    if (copies.length === 0) return;
    const { now } = await (await this.#editor.archive()).writers();
    const work = previewingMerge(this.#editor.reading, now, copies);
    // A large map would hold the page up: it says that it is comparing, and can be left.
    for (;;) {
      await nextTurn();
      if (asked !== this.#asked) return;
      const step = work.next();
      if (!step.done) continue;
      this.#preview = step.value;
      return;
    }
  }
}

/** How long the page has for itself between two steps, in milliseconds: enough for a frame. */
const TURN = 16;

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, TURN));
}
