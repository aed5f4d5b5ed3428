import type { Ecosystem } from '#domain/ecosystem.ts';
import type { FileSnapshot } from '#exchange/snapshot.ts';
import { readTheSame } from '#workers/map-copy.ts';
import { findRecord } from './edits.ts';
import type { MapEditor } from './map-editor.svelte.ts';
import type { Reading } from './reading.svelte.ts';

/** The panels beside the canvas, one open at a time; `null` is none. */
export const PANELS = ['sheet', 'list', 'findings', 'legend', 'bin', 'about'] as const;
export type Panel = (typeof PANELS)[number];

/** The ways to see a map: drawn, in tables, or by who takes part in what. */
export const PAGES = ['map', 'table', 'spaces'] as const;
export type Page = (typeof PAGES)[number];

/** The map as a snapshot kept it. */
export interface Past {
  readonly snapshot: FileSnapshot;
  readonly ecosystem: Ecosystem;
}

/** What is being looked at of a map: which state, which records, which page, which panel, which evidence. */
export class Workspace {
  readonly editor: MapEditor;
  readonly snapshots: readonly FileSnapshot[];
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
  /** What is shown of the map: what filters and a focus leave of it. */
  readonly shown: Ecosystem = $derived.by(() => this.reading?.shown ?? this.ecosystem);
  #lastAnalysed: Ecosystem | null = null;
  /** The map as an analysis takes it: another one only when it would read something else in it. */
  readonly analysed: Ecosystem = $derived.by(() => {
    const before = this.#lastAnalysed;
    const now = this.ecosystem;
    if (!before || !readTheSame(before, now)) this.#lastAnalysed = now;
    return this.#lastAnalysed ?? now;
  });
  /** A snapshot never changes. */
  readonly readonly = $derived(this.#past !== null);
  /** What is selected and still there. */
  readonly selected = $derived(
    this.#selected.filter((id) => findRecord(this.ecosystem, id) !== null)
  );

  constructor(editor: MapEditor, snapshots: readonly FileSnapshot[]) {
    this.editor = editor;
    this.snapshots = snapshots;
  }

  /** Opens what a map needs to be looked at. */
  static async over(editor: MapEditor): Promise<Workspace> {
    return new Workspace(editor, await editor.snapshots());
  }

  get snapshot(): FileSnapshot | null {
    return this.#past?.snapshot ?? null;
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
    if (ids.length > 0 && this.panel !== 'findings' && !isLeft) this.panel = 'sheet';
  }
}
