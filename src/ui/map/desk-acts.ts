import type { ActorKind } from '#domain/actor.ts';
import type { Point } from '#domain/fields.ts';
import type { ActorId } from '#domain/ids.ts';
import type { LinkKind } from '#domain/link-kind.ts';
import { addActor, addLink, addSpace, addStake, binRecords, restoreRecords } from '#state/edits.ts';
import type { Notices } from '#state/notices.svelte.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import { words } from '#ui/shared/words.svelte.ts';
import { Additions } from './additions.ts';

/** What a person does on the map page, with what it is told of it. */
export class DeskActs {
  readonly additions: Additions;
  readonly #workspace: Workspace;
  readonly #notices: Notices;
  readonly #placeFor: (at: Point | null) => Point | null;

  constructor(
    workspace: Workspace,
    notices: Notices,
    placeFor: (at: Point | null) => Point | null
  ) {
    this.#workspace = workspace;
    this.#notices = notices;
    this.additions = new Additions(notices);
    this.#placeFor = placeFor;
  }

  addActor(name: string, kind: ActorKind, at: Point | null): void {
    const edit = addActor({ name, kind }, this.#placeFor(at));
    void this.#workspace.editor.perform(edit);
    this.additions.say(name);
    this.#workspace.select([edit.id]);
  }

  link(from: ActorId, to: ActorId, kind: LinkKind): void {
    const edit = addLink(from, to, kind);
    void this.#workspace.editor.perform(edit);
    const { actors } = this.#workspace.ecosystem;
    const nameOf = (id: ActorId): string => actors.get(id)?.name || words.map.unnamed;
    const label = words.terms.linkKind[kind].label.toLocaleLowerCase();
    this.#notices.say(words.map.linked(nameOf(from), nameOf(to), label));
    this.#workspace.select([edit.id]);
  }

  gather(what: 'stake' | 'space', name: string, actors: readonly ActorId[]): void {
    const edit = (what === 'stake' ? addStake : addSpace)(name, actors, this.#placeFor(null));
    void this.#workspace.editor.perform(edit);
    this.additions.say(name);
    this.#workspace.select([edit.id]);
  }

  bin(ids: readonly string[]): void {
    const { editor, ecosystem, readonly } = this.#workspace;
    if (readonly || ids.length === 0) return;
    const lost = [...ecosystem.links.values()].filter(
      ({ id, from, to }) => !ids.includes(id) && (ids.includes(from) || ids.includes(to))
    );
    void editor.perform(binRecords(ecosystem, ids));
    this.#notices.say(words.map.binnedToast(ids.length, lost.length), {
      label: words.app.undoIt,
      // Not an undo: other things may have been done since.
      run: () => void editor.perform(restoreRecords(ids, null))
    });
  }

  async undo(): Promise<void> {
    const { editor, readonly } = this.#workspace;
    if (!readonly && editor.canUndo && (await editor.undo())) this.#notices.say(words.map.undone);
  }

  async redo(): Promise<void> {
    const { editor, readonly } = this.#workspace;
    if (!readonly && editor.canRedo && (await editor.redo())) this.#notices.say(words.map.redone);
  }
}
