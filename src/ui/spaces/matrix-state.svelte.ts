import type { Actor } from '#domain/actor.ts';
import type { ActorId } from '#domain/ids.ts';
import type { Space } from '#domain/space.ts';
import type { Stake } from '#domain/stake.ts';
import { editRecord } from '#state/edits.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import { words } from '#ui/shared/words.svelte.ts';
import type { Place } from '#ui/table/grid-keys.ts';
import { crossedRows, gatheringsByName } from './crossed-rows.ts';
import {
  cleared,
  countsOf,
  toggled,
  untreatedStakes,
  type Being,
  type Crossing
} from './participation.ts';

/** The matrix of actors and of the spaces or stakes they are crossed with. */
export class MatrixState {
  readonly desk: Desk;
  crossing = $state<Crossing>('space');
  sought = $state('');
  /** Only the actors that are in nothing. */
  onlyNone = $state(false);
  sorting = $state<'name' | 'number'>('name');
  at = $state.raw<Place>({ row: 0, column: 1 });
  /** The column whose title is being written. */
  renaming = $state<string | null>(null);

  readonly readonly = $derived.by(() => this.desk.workspace.readonly);
  readonly gatherings: readonly (Space | Stake)[] = $derived.by(() =>
    gatheringsByName(this.desk.workspace.ecosystem, this.crossing, words.language)
  );
  readonly counts: ReadonlyMap<ActorId, number> = $derived(
    countsOf(this.crossing, this.gatherings)
  );
  readonly rows: readonly Actor[] = $derived.by(() =>
    crossedRows(this.desk.workspace.ecosystem.actors.values(), this.counts, {
      sought: this.sought,
      onlyNone: this.onlyNone,
      sorting: this.sorting,
      language: words.language
    })
  );
  readonly untreated: readonly Stake[] = $derived.by(() =>
    this.crossing === 'stake' ? untreatedStakes(this.desk.workspace.ecosystem) : []
  );
  /** How many actors of the map are in nothing. */
  readonly inNone = $derived.by(() => this.desk.workspace.ecosystem.actors.size - this.counts.size);

  constructor(desk: Desk) {
    this.desk = desk;
  }

  /** The actor and the space or stake of the cell one is on; `null` on a title or a total. */
  get here(): { readonly actor: Actor; readonly gathering: Space | Stake } | null {
    const actor = this.rows[this.at.row];
    const gathering = this.gatherings[this.at.column - 1];
    return actor && gathering ? { actor, gathering } : null;
  }

  /** Says that an actor is that to a space or stake, or no longer. */
  toggle(actor: ActorId, gathering: Space | Stake, being: Being): void {
    this.#write(gathering, toggled(gathering, actor, being));
  }

  /** Says that an actor is nothing any more to the space or stake of the cell one is on. */
  clear(): void {
    if (this.here)
      this.#write(
        this.here.gathering,
        cleared(this.crossing, this.here.gathering, this.here.actor.id)
      );
  }

  /** Gives a space or a stake another name. */
  rename(gathering: Space | Stake, name: string): void {
    this.renaming = null;
    if (name.trim() !== '' && name.trim() !== gathering.name)
      this.#write(gathering, { name: name.trim() });
  }

  /** Looks at actors by third space or by stake. */
  cross(crossing: Crossing): void {
    this.crossing = crossing;
    this.onlyNone = false;
    this.at = { row: 0, column: 1 };
  }

  #write(gathering: Space | Stake, values: object): void {
    if (this.readonly || Object.keys(values).length === 0) return;
    const edit =
      this.crossing === 'space'
        ? editRecord('space', gathering as Space, values)
        : editRecord('stake', gathering as Stake, values);
    void this.desk.workspace.editor.perform(edit);
  }
}
