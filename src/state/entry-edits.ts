import type { Actor } from '#domain/actor.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Point } from '#domain/fields.ts';
import { asId, type ActorId, type SpaceId, type StakeId } from '#domain/ids.ts';
import type { LinkKind } from '#domain/link-kind.ts';
import type { DrawnId } from '#domain/view.ts';
import type { Change } from '#lineage/write.ts';
import { addActor, addLink, editRecord, type Edit } from './edits.ts';

/** Draws a new actor, there, already linked from another one: one gesture. */
export function addLinkedActor(
  values: Pick<Actor, 'name' | 'kind'>,
  at: Point | null,
  { from, kind }: { readonly from: ActorId; readonly kind: LinkKind }
): Edit & { id: ActorId } {
  const actor = addActor(values, at);
  const link = addLink(from, actor.id, kind);
  return { ...actor, plan: (state) => inOne([...actor.plan(state), ...link.plan(state)]) };
}

/** Makes an actor one of those a stake concerns, or who take part in a space; `null` if it is already. */
export function join(ecosystem: Ecosystem, to: DrawnId, actor: ActorId): Edit | null {
  const stake = ecosystem.stakes.get(asId<StakeId>(to));
  if (stake)
    return stake.concerned.includes(actor)
      ? null
      : editRecord('stake', stake, { concerned: [...stake.concerned, actor] });
  const space = ecosystem.spaces.get(asId<SpaceId>(to));
  if (!space || space.participants.includes(actor)) return null;
  return editRecord('space', space, { participants: [...space.participants, actor] });
}

// A gesture names each record once: what was there before is noted by record.
function inOne(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const change of changes) {
    const known = merged.get(change.id);
    const cells = { ...known?.cells, ...change.cells };
    merged.set(change.id, { ...change, cells });
  }
  return [...merged.values()];
}
