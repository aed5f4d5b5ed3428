import type { Audience } from '#domain/visibility.ts';
import { mergeFolder } from '#exchange/merge-folder.ts';
import {
  forgetFolderLink,
  keepFolderLink,
  readFolderLink,
  type FolderLink
} from '#storage/folder-link.ts';
import { folderText } from '#workers/folder-writer.ts';
import { inTurn } from './alone.ts';
import { askToOpen, filesIn, isOpen, writeIn } from './folder-door.ts';
import { FolderError, folderFaultOf, type FolderFault } from './folder-fault.ts';
import { authorsOf, folderFileName, isPassing, ownersIn, whoLeft } from './folder-names.ts';
import { readIncoming } from './incoming.ts';
import {
  copiesToRead,
  knownOnce,
  lastOfEach,
  knownWith,
  type KnownFile,
  type Left
} from './known-files.ts';
import type { MapEditor } from './map-editor.svelte.ts';

/** How someone takes part in a folder. */
export interface Joining {
  readonly who: string;
  readonly audience: Audience;
}

/** The folder that a map is shared by: everyone's files are put together with the map, and its own is written there. */
export class FolderSync {
  readonly #editor: MapEditor;
  #link = $state.raw<FolderLink | null>(null);
  #isOpen = $state(false);
  #isBusy = $state(false);
  #fault = $state.raw<FolderFault | null>(null);
  #known = $state.raw<readonly KnownFile[]>([]);
  #heardAt = $state<number | null>(null);
  #last: Promise<void> = Promise.resolve();
  /** Called once the files of others brought something, with whose they were. */
  onjoined: (from: readonly string[]) => unknown = () => undefined;

  /** The last file of each of the others that is put together with the map, the latest first. */
  readonly others: readonly KnownFile[] = $derived.by(() =>
    lastOfEach(this.#known, this.#link?.fileName ?? '')
  );
  /** What stands in the folder and is left as it is. */
  readonly leftAlone: readonly Left[] = $derived.by(() =>
    this.#known.flatMap(({ left }) => left ?? [])
  );
  /** Whether the map has changed since it was written in the folder. */
  readonly isBehind = $derived.by(
    () => this.#link !== null && this.#link.written?.seq !== this.#editor.seq
  );

  constructor(editor: MapEditor) {
    this.#editor = editor;
  }

  /** The folder of the map; `null` when it has none. */
  get link(): FolderLink | null {
    return this.#link;
  }

  /** Whether the folder may be read and written in this session. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  get fault(): FolderFault | null {
    return this.#fault;
  }

  /** When the folder was last read, in milliseconds since 1970. */
  get heardAt(): number | null {
    return this.#heardAt;
  }

  /** Learns which folder the map has, and whether it is open. */
  async load(): Promise<void> {
    this.#link = await readFolderLink(this.#editor.entryId);
    this.#isOpen = this.#link !== null && (await isOpen(this.#link.handle));
  }

  /** Shares the map by a folder from now on. */
  async join(handle: FileSystemDirectoryHandle, { who, audience }: Joining): Promise<void> {
    const { title } = this.#editor.ecosystem.map;
    const fileName = folderFileName(title, who, await this.#replica());
    this.#known = [];
    await this.#keep({ name: 'folder', handle, fileName, audience, written: null });
    await this.sync();
  }

  /** Shares it no more; the files stay where they are. */
  async leave(): Promise<void> {
    await forgetFolderLink(this.#editor.entryId);
    this.#link = null;
    this.#known = [];
    this.#fault = null;
  }

  /** Asks to open the folder for this session: only when someone has just pressed something. */
  async open(): Promise<void> {
    if (this.#link && (await askToOpen(this.#link.handle))) await this.sync();
  }

  /**
   * Puts what has changed in the folder together with the map, then writes it there.
   *
   * @param isWhole - reads what has not changed again, as when someone asks.
   */
  sync(isWhole = false): Promise<void> {
    this.#last = this.#last.then(() => this.#sync(isWhole));
    return this.#last;
  }

  async #sync(isWhole: boolean): Promise<void> {
    if (!this.#link || this.#editor.isOutdated) return;
    this.#isBusy = true;
    try {
      this.#isOpen = await isOpen(this.#link.handle);
      // Another tab may be at it, or have left the folder.
      if (this.#isOpen)
        await inTurn(`folder:${this.#editor.entryId}`, async () => {
          this.#link = await readFolderLink(this.#editor.entryId);
          if (!this.#link) return;
          await this.#hear(this.#link, isWhole);
          await this.#write(this.#link);
        });
      this.#fault = null;
    } catch (error) {
      this.#fault = folderFaultOf(error);
      if (this.#fault === 'unknown') console.error(error);
    } finally {
      this.#isBusy = false;
    }
  }

  async #hear({ handle }: FolderLink, isWhole: boolean): Promise<void> {
    const files = (await filesIn(handle)).filter(({ name }) => !isPassing(name));
    const read = copiesToRead(files, isWhole ? [] : this.#known);
    const { news, leftAlone } = await mergeFolder(
      await this.#editor.file(),
      await this.#replica(),
      read.map((file) => ({ name: file.name, source: file })),
      (file) => readIncoming(file, null)
    );
    if (news.length > 0) {
      const joined = news.map(({ name, file }) => ({ file, from: whoLeft(name) }));
      const owners = ownersIn(files.map(({ name }) => name));
      if (!(await this.#editor.merge(joined, owners))) throw new FolderError('not-kept');
      this.onjoined(authorsOf(news.map(({ name }) => name)));
    }
    this.#known = knownOnce(files, read, { known: this.#known, left: leftAlone });
    this.#heardAt = Date.now();
  }

  async #write(link: FolderLink): Promise<void> {
    const { seq, isHolding } = this.#editor;
    const there = this.#known.find(({ name }) => name === link.fileName);
    const isAsLeft = there?.left === null && there.size === link.written?.size;
    // Partners must not see what could be lost here: it would be written otherwise under the same dots.
    if (isHolding || (isAsLeft && link.written?.seq === seq)) return;
    const text = await folderText(await this.#editor.file(), link.audience);
    if (text === null) throw new FolderError('too-big');
    const file = await writeIn(link.handle, link.fileName, text);
    this.#known = knownWith(this.#known, file);
    await this.#keep({ ...link, written: { at: Date.now(), seq, size: file.size } });
  }

  async #keep(link: FolderLink): Promise<void> {
    await keepFolderLink(this.#editor.entryId, link);
    this.#link = link;
  }

  async #replica(): Promise<string> {
    return (await (await this.#editor.archive()).writers()).now;
  }
}
