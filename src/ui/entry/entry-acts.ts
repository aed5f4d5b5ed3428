import type { ActorKind } from '#domain/actor.ts';
import type { Point } from '#domain/fields.ts';
import { asId, type ActorId, type SpaceId, type StakeId } from '#domain/ids.ts';
import type { LinkKind } from '#domain/link-kind.ts';
import type { DrawnId } from '#domain/view.ts';
import { addActor, editRecord } from '#state/edits.ts';
import { addLinkedActor, join } from '#state/entry-edits.ts';
import type { Box } from '#drawing/box.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import { words } from '#ui/shared/words.svelte.ts';

/** From one new actor to the next, in units of the canvas. */
const BESIDE = 210;
const BELOW = 90;
/** About the room that a name takes. */
const NAMED = { width: 190, height: 60 };

/** What is written on the canvas, put on the map. */
export class EntryActs {
  readonly #desk: Desk;
  /** What was just added, and is not drawn yet. */
  readonly #coming = new Map<DrawnId, Box>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** A free place for a new actor, near a point if one is given. */
  placeFor(near?: Point): Point {
    const { canvas } = this.#desk;
    for (const id of this.#coming.keys()) if (canvas?.boxes.has(id)) this.#coming.delete(id);
    return canvas?.freePlace(near, [...this.#coming.values()]) ?? near ?? [0, 0];
  }

  /** A free place beside what is drawn. */
  placeBeside(id: DrawnId): Point {
    const [x, y] = this.#desk.canvas?.boxes.get(id)?.at ?? [0, 0];
    return this.placeAfter([x, y], false);
  }

  /** Where the next one goes: beside the last one, or below when both are linked from one actor. */
  placeAfter([x, y]: Point, isLinked: boolean): Point {
    return this.placeFor(isLinked ? [x, y + BELOW] : [x + BESIDE, y]);
  }

  /** Adds an actor, linked from another one if need be, and chooses it. */
  add(
    values: { readonly name: string; readonly kind: ActorKind },
    at: Point,
    link: { readonly from: ActorId; readonly kind: LinkKind } | null
  ): void {
    const { workspace, acts } = this.#desk;
    const edit = link ? addLinkedActor(values, at, link) : addActor(values, at);
    this.#coming.set(edit.id, { at, ...NAMED });
    void workspace.editor.perform(edit);
    acts.additions.say(values.name);
    workspace.select([edit.id]);
  }

  /** Gives another name, and another kind to an actor; nothing is written when nothing changes. */
  rename(id: DrawnId, name: string, kind: ActorKind): void {
    const { ecosystem, editor } = this.#desk.workspace;
    const actor = ecosystem.actors.get(asId<ActorId>(id));
    const stake = ecosystem.stakes.get(asId<StakeId>(id));
    const space = ecosystem.spaces.get(asId<SpaceId>(id));
    if (actor) {
      if (actor.name === name && actor.kind === kind) return;
      void editor.perform(editRecord('actor', actor, { name, kind }));
    } else if (stake && stake.name !== name) {
      void editor.perform(editRecord('stake', stake, { name }));
    } else if (space && space.name !== name) {
      void editor.perform(editRecord('space', space, { name }));
    } else return;
    this.#desk.notices.say(words.entry.renamed(name));
  }

  /** Makes an actor one of those a stake concerns, or who take part in a space. */
  join(actor: ActorId, to: DrawnId): void {
    const { workspace, notices } = this.#desk;
    const { actors, stakes, spaces } = workspace.ecosystem;
    const edit = join(workspace.ecosystem, to, actor);
    if (!edit) return;
    void workspace.editor.perform(edit);
    const gathering = stakes.get(asId<StakeId>(to)) ?? spaces.get(asId<SpaceId>(to));
    const nameOf = (name: string | undefined): string => name || words.map.unnamed;
    notices.say(words.entry.joined(nameOf(actors.get(actor)?.name), nameOf(gathering?.name)));
    workspace.select([to]);
  }

  /** Whether something is an actor, which links lead to; stakes and spaces are joined. */
  isActor(id: string): boolean {
    return this.#desk.workspace.ecosystem.actors.has(asId<ActorId>(id));
  }
}
