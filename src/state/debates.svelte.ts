import type { CellValue, Dot } from '#lineage/cell.ts';
import { disagreements } from '#lineage/disagreements.ts';
import { settle, type Settling } from '#lineage/settle.ts';
import type { Writers } from '#storage/writers.ts';
import { recordNameIn } from './changed-values.ts';
import { debatesByRecord, debatesOf, marksOf, type Debate } from './debate.ts';
import type { Edit } from './edits.ts';
import { holdersOf, type Holder } from './holder.ts';
import type { MapEditor } from './map-editor.svelte.ts';
import { Twins } from './twins.svelte.ts';

/** What marks go on. */
interface ShownMap {
  /** Whether it is the map as it is now, and not as a snapshot kept it. */
  readonly isToday: () => boolean;
  /** Puts a number of readings into words, after a name. */
  readonly told: (readings: number) => string;
}

/** What does not hold together on a map, who holds what of it, and how it is settled. */
export class Debates {
  readonly #editor: MapEditor;
  readonly #shown: ShownMap;
  /** Actors that may have been drawn twice. */
  readonly twins: Twins;
  #writers = $state.raw<Writers | null>(null);
  readonly all: readonly Debate[] = $derived.by(() =>
    debatesOf(disagreements(this.#editor.state, this.#editor.reading))
  );
  /** Those of each record. */
  readonly byRecord = $derived(debatesByRecord(this.all));

  /** What goes after the name of what partners read differently, space included: « ≠ 2 lectures ». */
  readonly marks: ReadonlyMap<string, string> = $derived.by(() =>
    // Of a snapshot, nothing is known.
    marksOf(this.#shown.isToday() ? this.all : [], this.#shown.told)
  );
  /** What someone asked to settle first, if anything. */
  first = $state<string | null>(null);

  constructor(editor: MapEditor, shown: ShownMap) {
    this.#shown = shown;
    this.#editor = editor;
    this.twins = new Twins(editor);
  }

  /** How many things there are to be settled. */
  get count(): number {
    return this.all.length + this.twins.proposed.length;
  }

  /** Learns whose copies brought what. */
  async learnNames(): Promise<void> {
    this.#writers = await (await this.#editor.archive()).writers();
  }

  /** Who made writes, each once, oneself first. */
  holders(by: readonly Dot[]): Holder[] {
    return holdersOf(by, this.#writers);
  }

  /** Settles debates, each on one of its values or on another; resolves to whether it is kept. */
  settle(
    settlings: readonly { readonly debate: Debate; readonly value: CellValue }[]
  ): Promise<boolean> {
    const changes = settle(settlings.flatMap(({ debate: { on }, value }) => settling(on, value)));
    const [first, ...others] = settlings.map(({ debate }) => debate);
    const isOne = first !== undefined && others.length === 0;
    const [record = ''] = first?.records ?? [];
    const gesture: Edit['gesture'] = {
      does: 'edit',
      type: isOne ? first.type : null,
      name: isOne ? recordNameIn(this.#editor.state, record) : null
    };
    return this.#editor.perform({ gesture, plan: () => changes });
  }
}

function settling(on: Debate['on'], value: CellValue): Settling[] {
  return on.about === 'value' || on.about === 'bin' || on.about === 'erasure'
    ? [{ on, value }]
    : [];
}
