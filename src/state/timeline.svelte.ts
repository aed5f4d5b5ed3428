import { backToSnapshot } from '#exchange/back-to-snapshot.ts';
import type { FileSnapshot, SnapshotLabel } from '#exchange/snapshot.ts';
import type { CopyLabel } from '#storage/copies.ts';
import type { Kept } from '#storage/snapshots.ts';
import type { Change } from '#lineage/write.ts';
import { copying, inTurn } from './alone.ts';
import { dayOf } from './day-of.ts';
import { latestFirst } from './latest-first.ts';
import { lookBack } from './look-back.ts';
import type { MapArchive } from './map-archive.ts';
import type { Workspace } from './workspace.svelte.ts';

export type { CopyLabel, FileSnapshot, SnapshotLabel };

/** What came of a snapshot that was asked for. */
export type Keeping = Kept | { readonly is: 'failed' };

/** The states of a map that were kept: its snapshots, and the copies that made themselves. */
export class Timeline {
  readonly #workspace: Workspace;
  #copies = $state.raw<readonly CopyLabel[]>([]);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The latest first; what has no date comes last. */
  get snapshots(): readonly FileSnapshot[] {
    return latestFirst(this.#workspace.snapshots);
  }

  /** The copies that this device made of the map, the latest first. */
  get copies(): readonly CopyLabel[] {
    return this.#copies;
  }

  /** Reads again what was kept, by another tab too. */
  async read(): Promise<void> {
    await this.#workspace.readSnapshots();
    this.#copies = await (await this.#archive()).copies();
  }

  /** Takes a snapshot of all that was done so far. */
  async take(label: SnapshotLabel): Promise<Keeping> {
    // All that was asked for is on the disk first, for the snapshot to have it.
    const isThere = await this.#workspace.editor.tryAgain().catch(() => false);
    return isThere ? this.#keep((archive) => archive.takeSnapshot(label)) : { is: 'failed' };
  }

  /** Keeps one with the map: what was let go of, or a copy that made itself. */
  keep(snapshot: FileSnapshot): Promise<Keeping> {
    return this.#keep((archive) => archive.keepSnapshot(snapshot));
  }

  /** Presents one otherwise; `null` lets go of it. Resolves to whether it is on the disk. */
  async relabel(snapshot: FileSnapshot, label: SnapshotLabel | null): Promise<boolean> {
    try {
      await (await this.#archive()).relabelSnapshot(snapshot, label);
    } catch (error) {
      console.error(error);
      return false;
    }
    if (this.#workspace.snapshot === snapshot) this.#workspace.lookAt(null);
    await this.#workspace.readSnapshots();
    return true;
  }

  /** What a copy said, to be looked at like a snapshot; `null` when it is gone. */
  async snapshotOf({ hash, at }: CopyLabel, name: string): Promise<FileSnapshot | null> {
    const on = dayOf(at);
    return (await this.#archive()).snapshotOfCopy(hash, { name, on, note: null });
  }

  /** Shows the map as it was. */
  lookAt(snapshot: FileSnapshot | null): void {
    this.#workspace.lookAt(snapshot && lookBack(snapshot));
    this.#workspace.page = 'map';
  }

  /** Has the map say what it said then, in one gesture; resolves to how many records were written, `null` if it could not be kept. */
  async goBackTo(snapshot: FileSnapshot): Promise<number | null> {
    let changes: readonly Change[] = [];
    const isKept = await this.#workspace.editor.perform({
      gesture: { does: 'return', type: null, name: snapshot.name },
      plan: (state) => (changes = backToSnapshot(state, snapshot))
    });
    return isKept ? changes.length : null;
  }

  async #keep(keep: (archive: MapArchive) => Promise<Kept>): Promise<Keeping> {
    const { editor } = this.#workspace;
    const archive = await this.#archive();
    try {
      // Not while someone is being erased: they would be in it.
      const kept = await inTurn(copying(editor.entryId), () => keep(archive));
      await this.#workspace.readSnapshots();
      return kept;
    } catch (error) {
      console.error(error);
      return { is: 'failed' };
    }
  }

  #archive(): Promise<MapArchive> {
    return this.#workspace.editor.archive();
  }
}
