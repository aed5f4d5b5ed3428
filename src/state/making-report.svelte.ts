import type { Audience } from '#domain/visibility.ts';
import type { SharingLevel } from '#exchange/privacy/pseudonymise.ts';
import { stateOfSnapshot } from '#exchange/read-snapshot.ts';
import { reportApart } from '#workers/reporter.ts';
import { dayOf } from './day-of.ts';
import { fileName, type NamedBlob } from './map-file-blob.ts';
import type { InterfaceLanguage } from './preferences.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** How a report is wanted by whoever asks for it. */
export interface ReportAsked {
  /** A report to print, or a map to explore. */
  readonly form: 'report' | 'reading';
  readonly language: InterfaceLanguage;
  readonly audience: Audience;
  readonly level: SharingLevel;
  readonly introduction: string;
  readonly namePersons: boolean;
  /** The hash of the snapshot to compare with; `null` for none. */
  readonly before: string | null;
}

/** A report being made: how far it is, and what came of it. */
export class MakingReport {
  readonly #workspace: Workspace;
  #share = $state<number | null>(null);
  #made = $state.raw<NamedBlob | null>(null);
  #hasFailed = $state(false);
  #under: AbortController | null = null;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The share that is done; `null` when nothing is under way. */
  get share(): number | null {
    return this.#share;
  }

  /** The report, once it is made and until something else is asked for. */
  get made(): NamedBlob | null {
    return this.#made;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Makes a report, off the main thread. */
  async make({ before, form, ...asked }: ReportAsked): Promise<void> {
    this.stop();
    const under = new AbortController();
    this.#under = under;
    this.#share = 0;
    try {
      const file = await this.#workspace.editor.file();
      const snapshot = this.#workspace.snapshots.find(({ hash }) => hash === before);
      const choices = {
        ...asked,
        on: dayOf(Date.now()),
        before: snapshot ? { name: snapshot.name, state: stateOfSnapshot(snapshot) } : null
      };
      const page = await reportApart(
        { file, choices, form },
        (share) => (this.#share = share),
        under.signal
      );
      if (this.#under === under) this.#made = namedPage(this.#workspace, asked.level, page);
    } catch (error) {
      if (under.signal.aborted) return;
      console.error(error);
      this.#hasFailed = true;
    }
    if (this.#under === under) this.#share = null;
  }

  /** Gives up what is under way, and lets go of what was made. */
  stop(): void {
    this.#under?.abort();
    this.#under = this.#share = this.#made = null;
    this.#hasFailed = false;
  }
}

/** A report as a file; without names, its own name gives none either. */
function namedPage({ ecosystem }: Workspace, level: SharingLevel, page: string): NamedBlob {
  const title = level === 'complete' ? ecosystem.map.title : '';
  return {
    name: `${fileName(title)}-${dayOf(Date.now())}.html`,
    blob: new Blob([page], { type: 'text/html;charset=utf-8' })
  };
}
