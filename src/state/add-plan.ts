import type { Actor } from '#domain/actor.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { asId, type ActorId, type SpaceId, type StakeId } from '#domain/ids.ts';
import { changeOf, touch, type Values } from '#lineage/change.ts';
import type { Change } from '#lineage/write.ts';
import type { Edit } from './edits.ts';
import type { EntryPlan, PlannedActor, Step } from './entry-plan.ts';
import { newId } from './new-id.ts';

type StepThat<Does extends Step['does']> = Extract<Step, { readonly does: Does }>;

/** Puts on a map all that a plan says, in one gesture; a layout finds the places. */
export function addPlan(ecosystem: Ecosystem, { steps }: EntryPlan): Edit & { ids: string[] } {
  const actors = new Map(steps.flatMap(actorsOf).map((actor) => [actor.id, actor]));
  const changes = [
    ...[...actors.values()].flatMap((actor) => actorChanges(ecosystem, actor)),
    ...steps.flatMap((step) => stepChanges(ecosystem, step))
  ];
  const only =
    changes.length === 1 && changes[0]?.type === 'actor' ? [...actors.values()][0] : null;
  const made = [...actors.values()].filter(({ isNew }) => isNew).map(({ id }) => id);
  return {
    gesture: { does: 'add', type: only ? 'actor' : null, name: only?.name ?? null },
    plan: () => changes,
    ids: made.length > 0 ? made : changes.filter(({ type }) => type === 'link').map(({ id }) => id)
  };
}

function withHolders(actor: PlannedActor): PlannedActor[] {
  return actor.inside ? [...withHolders(actor.inside), actor] : [actor];
}

function actorsOf(step: Step): PlannedActor[] {
  if (step.does === 'actor') return withHolders(step.actor);
  const all = step.does === 'link' ? [step.from, step.to] : step.actors;
  return all.flatMap(withHolders);
}

function actorChanges(
  { actors }: Ecosystem,
  { id, name, isNew, kind, inside }: PlannedActor
): Change[] {
  const values: Values<'actor'> = {
    ...(isNew && { name }),
    ...(kind && { kind }),
    ...(inside && { inside: inside.id })
  };
  const before: Partial<Actor> = actors.get(id) ?? {};
  return Object.keys(values).length > 0 ? [changeOf('actor', id, values, before)] : [];
}

function stepChanges(ecosystem: Ecosystem, step: Step): Change[] {
  if (step.does === 'actor') return [];
  if (step.does === 'link') return step.isThere ? [] : linkChanges(step);
  return [gatheringChange(ecosystem, step)];
}

function linkChanges({ from, to, kind, direction }: StepThat<'link'>): Change[] {
  const values = { from: from.id, to: to.id, kind, ...(direction && { direction }) };
  return [
    changeOf('link', newId('l'), values),
    // As for any link: brings up « linked here, binned there » when partners merge.
    ...[from, to].filter(({ isNew }) => !isNew).map(({ id }) => touch('actor', id))
  ];
}

function gatheringChange({ stakes, spaces }: Ecosystem, step: StepThat<'stake' | 'space'>): Change {
  const name = step.isNew ? { name: step.name } : {};
  if (step.does === 'stake') {
    const { concerned = [] } = stakes.get(asId<StakeId>(step.id)) ?? {};
    const now = joined(concerned, step.actors);
    return changeOf('stake', step.id, { ...name, concerned: now }, { concerned });
  }
  const { participants = [] } = spaces.get(asId<SpaceId>(step.id)) ?? {};
  const now = joined(participants, step.actors);
  return changeOf('space', step.id, { ...name, participants: now }, { participants });
}

function joined(there: readonly ActorId[], coming: readonly PlannedActor[]): ActorId[] {
  return [...new Set([...there, ...coming.map(({ id }) => id)])];
}
