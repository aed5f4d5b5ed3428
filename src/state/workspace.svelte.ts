import type { Ecosystem } from '#domain/ecosystem.ts';
import type { FileSnapshot } from '#exchange/snapshot.ts';
import { readTheSame } from '#workers/map-copy.ts';
import type { Debates } from './debates.svelte.ts';
import { findRecord } from './edits.ts';
import type { FolderSync } from './folder-sync.svelte.ts';
import type { MapEditor } from './map-editor.svelte.ts';
import type { Reading } from './reading.svelte.ts';

/** The panels beside the canvas, one open at a time; `null` is none. */
export const PANELS = [
  'sheet',
  'list',
  'findings',
  'disagreements',
  'legend',
  'bin',
  'about'
] as const;
export type Panel = (typeof PANELS)[number];

/** The ways to see a map: drawn, in tables, by who takes part in what, or as it was. */
export const PAGES = ['map', 'table', 'spaces', 'past'] as const;
export type Page = (typeof PAGES)[number];

/** The map as a snapshot kept it. */
export interface Past {
  readonly snapshot: FileSnapshot;
  readonly ecosystem: Ecosystem;
  /** Two states are shown as one: what tells them apart. */
  readonly overlay?: ShownOverlay;
}

/** Two states shown as one. */
export interface ShownOverlay {
  /** What is analysed: two states at once have no findings. */
  readonly after: Ecosystem;
  /** What goes after the name of what differs, space included. */
  readonly marks: ReadonlyMap<string, string>;
  /** What differs, and stands out. */
  readonly bright: ReadonlySet<string>;
  /** What is no longer there. */
  readonly gone: ReadonlySet<string>;
}

/** What is being looked at of a map: which state, which records, which page, which panel, which evidence. */
export class Workspace {
  readonly editor: MapEditor;
  #snapshots = $state.raw<readonly FileSnapshot[]>([]);
  #past = $state.raw<Past | null>(null);
  #selected = $state.raw<readonly string[]>([]);
  page = $state<Page>('map');
  panel = $state<Panel | null>('list');
  /** The panel would cover half of the page: once folded, it opens only when asked. */
  isCramped = $state(false);
  /** The finding whose evidence stands out on the map, by identifier. */
  shownFinding = $state<string | null>(null);

  /** The map as it is shown: today, or as a snapshot kept it. */
  readonly ecosystem: Ecosystem = $derived.by(() => this.#past?.ecosystem ?? this.editor.ecosystem);
  /** How the map is read: loaded once it is drawn, `null` until then. */
  reading = $state.raw<Reading | null>(null);
  #lastContent: Ecosystem | null = null;
  /**
   * What the map says, wherever it is drawn: another one only when an analysis would read something
   * else in it. Its views and scenarios may be of before: who needs them asks the map itself.
   */
  readonly content: Ecosystem = $derived.by(() => {
    const before = this.#lastContent;
    const now = this.ecosystem;
    if (!before || !readTheSame(before, now)) this.#lastContent = now;
    return this.#lastContent ?? now;
  });
  /** What is shown of the map: what filters and a focus leave of it. */
  readonly shown: Ecosystem = $derived.by(() => this.reading?.shown ?? this.content);
  /** What does not hold together: found once the map is drawn, `null` until then. */
  debates = $state.raw<Debates | null>(null);
  /** The folder that the map is shared by, or could be: `null` until that is looked at. */
  folder = $state.raw<FolderSync | null>(null);
  /** The map as an analysis takes it. */
  readonly analysed: Ecosystem = $derived.by(() => this.overlay?.after ?? this.content);
  /** A snapshot never changes, nor what a newer version of the program has taken over. */
  readonly readonly = $derived.by(() => this.#past !== null || this.editor.isOutdated);
  /** What is selected and still there. */
  readonly selected = $derived(
    this.#selected.filter((id) => findRecord(this.content, id) !== null)
  );

  constructor(editor: MapEditor, snapshots: readonly FileSnapshot[]) {
    this.editor = editor;
    this.#snapshots = snapshots;
  }

  /** Opens what a map needs to be looked at. */
  static async over(editor: MapEditor): Promise<Workspace> {
    return new Workspace(editor, await editor.snapshots());
  }

  get snapshots(): readonly FileSnapshot[] {
    return this.#snapshots;
  }

  /** Reads the snapshots again, once copies brought theirs. */
  async readSnapshots(): Promise<void> {
    this.#snapshots = await this.editor.snapshots();
  }

  get snapshot(): FileSnapshot | null {
    return this.#past?.snapshot ?? null;
  }

  /** What tells two states apart, when they are shown as one. */
  get overlay(): ShownOverlay | undefined {
    return this.#past?.overlay;
  }

  /** Looks at a snapshot, or at today's map. */
  lookAt(past: Past | null): void {
    this.#past = past;
    this.shownFinding = null;
  }

  /** Selects records, and shows their sheet unless findings are being read, or room is short. */
  select(ids: readonly string[]): void {
    this.#selected = ids;
    const isLeft = this.isCramped && this.panel === null;
    const isReading = this.panel === 'findings' || this.panel === 'disagreements';
    if (ids.length > 0 && !isReading && !isLeft) this.panel = 'sheet';
  }
}
