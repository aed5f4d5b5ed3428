import type { Finding } from '#analysis/finding.ts';
import type { Point } from '#domain/fields.ts';
import { asId, type ActorId, type LinkId } from '#domain/ids.ts';
import type { DrawnId } from '#domain/view.ts';
import type { Backup } from '#state/backup.svelte.ts';
import { arrange } from '#state/edits.ts';
import { isAwaited } from '#state/waiting-copy.ts';
import type { Findings } from '#state/findings.svelte.ts';
import type { Notices } from '#state/notices.svelte.ts';
import type { Preferences } from '#state/preferences.svelte.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import type { AskedAt } from '#ui/canvas/canvas-events.ts';
import type MapCanvas from '#ui/canvas/MapCanvas.svelte';
import type { CanvasApi } from '#ui/canvas/canvas-api.ts';
import type { Drop } from '#ui/canvas/dropping.ts';
import type { LayoutAsked } from '#ui/layouts/way.ts';
import { words } from '#ui/shared/words.svelte.ts';
import type { Addition } from './addition.ts';
import { DeskActs } from './desk-acts.ts';
import { EarlyKeys } from './early-keys.ts';
import type { Entry } from './entry.ts';
import { evidenceOf } from './evidence.ts';

/** What stands open over the map page, one thing at a time. `Overlays.svelte` knows their components. */
export type Overlay =
  | 'commands'
  | 'shortcuts'
  | 'menu'
  | 'nest'
  | 'history'
  | 'layouts'
  | 'presentation'
  | 'safety'
  | 'sharing'
  | 'reporting'
  | 'snapshot'
  | 'wonder'
  | 'merging'
  | 'folder'
  | 'twins'
  | 'register'
  | 'notice'
  | 'access'
  | 'asking';

/** Where a menu was asked for. */
export interface MenuPlace {
  /** What is under the pointer; `null` for the background. */
  readonly on: string | null;
  readonly at: AskedAt;
}

interface DeskParts {
  readonly workspace: Workspace;
  readonly findings: Findings;
  readonly preferences: Preferences;
  readonly notices: Notices;
  /** Goes to another page of the app. */
  readonly leaveFor: (address: string) => void;
  readonly Canvas: typeof MapCanvas;
}

/** The map page: what is open on it, and what can be asked of it from anywhere on it. */
export class Desk {
  readonly workspace: Workspace;
  readonly findings: Findings;
  readonly preferences: Preferences;
  readonly notices: Notices;
  readonly leaveFor: (address: string) => void;
  /** What draws a map, for what draws another: imported there too, every map would open with one more part. */
  readonly Canvas: typeof MapCanvas;
  readonly acts: DeskActs;
  readonly early = new EarlyKeys();
  /** What is to be done once the page is left. */
  leave: () => void = () => undefined;
  /** How safe the map is; `null` until what says it is there. */
  backup = $state.raw<Backup | null>(null);
  /** `null` until the map is drawn. */
  canvas = $state.raw<CanvasApi | null>(null);
  adding = $state.raw<Addition | null>(null);
  /** Files that were dropped, for copies to be put together. */
  brought = $state.raw<readonly File[]>([]);
  overlay = $state.raw<Overlay | null>(null);
  entry = $state.raw<Entry | null>(null);
  /** The record whose history is open; `null` for the whole map. */
  historyOf = $state.raw<string | null>(null);
  arranging = $state(false);
  /** A press adds to what is chosen, and a drag of the background boxes it. */
  selecting = $state(false);
  /** Where the menu was asked for, if not by a key, and whether it is on something chosen. */
  menuAt = $state.raw<MenuPlace | null>(null);
  /** The layout that someone asked for, while its places are worked out. */
  layout = $state.raw<LayoutAsked | null>(null);
  #kept: LayoutAsked | null = null;

  constructor({ workspace, findings, preferences, notices, leaveFor, Canvas }: DeskParts) {
    this.Canvas = Canvas;
    this.workspace = workspace;
    this.findings = findings;
    this.preferences = preferences;
    this.notices = notices;
    this.leaveFor = leaveFor;
    if (isAwaited(workspace.editor.entryId)) this.overlay = 'merging';
    this.acts = new DeskActs(workspace, notices, (at) => this.placeFor(at));
  }

  /** A place for something new: the one asked for, else a free one; `null` when nothing is drawn. */
  placeFor(at: Point | null): Point | null {
    return at ?? this.canvas?.freePlace() ?? null;
  }

  /** Lets what has a name on the canvas be renamed there; shows the sheet of the rest. */
  open(id: string): void {
    const { ecosystem, readonly } = this.workspace;
    if (readonly || ecosystem.links.has(asId<LinkId>(id))) this.workspace.panel = 'sheet';
    else this.entry = { what: 'name', id: id as DrawnId };
  }

  /** Opens the menu of what is chosen, or of the background: there, or where the canvas has it. */
  openMenu(place: MenuPlace | null): void {
    this.menuAt = place;
    this.overlay = 'menu';
  }

  /** Brings records to the middle of the canvas. */
  locate(ids: Iterable<string>): void {
    this.canvas?.centreOn(ids);
  }

  /** Makes the evidence of a finding stand out; `null` for none. */
  show(finding: Finding | null): void {
    this.workspace.shownFinding = finding?.id ?? null;
    if (finding) this.locate(evidenceOf([finding], finding.id) ?? []);
  }

  /** Opens what puts copies together, on files that were dropped. */
  bring(files: Iterable<File>): void {
    this.brought = [...files];
    this.overlay = 'merging';
  }

  /** Opens the history of a record, or of the whole map. */
  showHistory(record: string | null): void {
    this.historyOf = record;
    this.overlay = 'history';
  }

  /** Chooses nothing, and lets no finding stand out. */
  clear(): void {
    this.workspace.shownFinding = null;
    this.workspace.select([]);
  }

  /** Lays out what was asked for, as a gesture. */
  async arrange(asked: LayoutAsked): Promise<void> {
    this.layout = asked;
    await this.canvas?.arrange(asked);
    // Given up, or followed by another, it gave no places.
    if (this.#kept === asked && !asked.only) this.canvas?.fit();
    if (this.layout === asked) this.layout = null;
  }

  /** Takes the last gesture back: of a layout that is being worked out, all of it. */
  undo(): void {
    if (this.layout) this.giveUpLayout();
    else void this.acts.undo();
  }

  /** Leaves everything where it is. */
  giveUpLayout(): void {
    if (this.layout) this.notices.say(words.map.layoutGivenUp);
    this.layout = null;
    this.canvas?.stopArranging();
  }

  /** Keeps the places that a layout gave: as a gesture when someone asked for it, for what is new aside. */
  keepPlaces(positions: ReadonlyMap<DrawnId, Point>, isAsked: boolean): void {
    if (this.workspace.readonly) return;
    const { editor } = this.workspace;
    const edit = arrange(positions);
    if (!isAsked || !this.layout) {
      void editor.keepAside(edit);
      return;
    }
    void editor.perform(edit);
    this.#kept = this.layout;
    this.layout = null;
  }

  /** Draws an actor closed, with what it holds inside, or open again. */
  async fold(id: ActorId, isFolded: boolean): Promise<void> {
    const { editor, ecosystem } = this.workspace;
    const { setFolded } = await import('#state/fold-edits.ts');
    void editor.perform(setFolded(ecosystem, [id], isFolded));
  }

  /** Puts dragged actors into another one, or takes them out. */
  async nest(drop: Drop, moved: ReadonlyMap<DrawnId, Point>): Promise<void> {
    const [{ nestDropped }] = await Promise.all([
      import('./nest-dropped.ts'),
      words.need('commands')
    ]);
    nestDropped(this, drop, moved);
  }

  /** Gives the whole map as a file, for oneself. */
  async exportFile(): Promise<void> {
    // Writing a file takes all that reading one back does: on demand.
    const [{ mapFileBlob }, { saveBlob }] = await Promise.all([
      import('#state/map-file-blob.ts'),
      import('#ui/shared/save-blob.ts')
    ]);
    saveBlob(await mapFileBlob(await this.workspace.editor.file()));
    // Where it cannot be noted, it is suggested once more: nothing is lost.
    await this.backup?.noteFile().catch(() => undefined);
  }
}
