import type { Actor } from '#domain/actor.ts';
import type { Decision } from '#domain/decision.ts';
import type { Ecosystem, RecordOf, RecordType } from '#domain/ecosystem.ts';
import type { Point } from '#domain/fields.ts';
import type { Gesture } from '#domain/gesture.ts';
import type { ActorId, LinkId, RecordId, SituationId, SpaceId, StakeId } from '#domain/ids.ts';
import type { LinkKind } from '#domain/link-kind.ts';
import { keptPlace, MAIN_VIEW, type DrawnId, type View } from '#domain/view.ts';
import { bin, changeOf, restore, touch, type Values } from '#lineage/change.ts';
import { MAP_RECORD_ID, type MapState } from '#lineage/map-state.ts';
import type { Change } from '#lineage/write.ts';
import { newId } from './new-id.ts';

/** A gesture ready to be committed. */
export interface Edit {
  readonly gesture: Gesture;
  readonly plan: (state: MapState) => readonly Change[];
}

const edit = (gesture: Gesture, ...changes: Change[]): Edit => ({ gesture, plan: () => changes });

/** Draws a new actor, there; `null` leaves it to a layout to place it. */
export function addActor(
  values: Pick<Actor, 'name'> & Values<'actor'>,
  at: Point | null
): Edit & { id: ActorId } {
  const id = newId('a');
  const gesture: Gesture = { does: 'add', type: 'actor', name: values.name };
  return { id, ...edit(gesture, changeOf('actor', id, values), ...placed(id, at)) };
}

/** Ties two actors by a link of a kind. */
export function addLink(from: ActorId, to: ActorId, kind: LinkKind): Edit & { id: LinkId } {
  const id = newId('l');
  const gesture: Gesture = { does: 'add', type: 'link', name: null };
  // Touching both ends brings up « linked here, binned there » when partners merge.
  return {
    id,
    ...edit(
      gesture,
      changeOf('link', id, { from, to, kind }),
      touch('actor', from),
      touch('actor', to)
    )
  };
}

/** Adds a stake, there unless `null`, with those concerned. */
export function addStake(
  name: string,
  concerned: readonly ActorId[],
  at: Point | null
): Edit & { id: StakeId } {
  const id = newId('s');
  const gesture: Gesture = { does: 'add', type: 'stake', name };
  return { id, ...edit(gesture, changeOf('stake', id, { name, concerned }), ...placed(id, at)) };
}

/** Opens a third space, there unless `null`, with its participants. */
export function addSpace(
  name: string,
  participants: readonly ActorId[],
  at: Point | null
): Edit & { id: SpaceId } {
  const id = newId('e');
  const gesture: Gesture = { does: 'add', type: 'space', name };
  return {
    id,
    ...edit(gesture, changeOf('space', id, { name, participants }), ...placed(id, at))
  };
}

/** Changes some properties of a record, given what it was; what is the same is not written. */
export function editRecord<Type extends RecordType>(
  type: Type,
  before: RecordOf[Type],
  values: Values<Type>
): Edit {
  const id = 'id' in before ? before.id : MAP_RECORD_ID;
  const was = before as Values<Type>;
  const changed = Object.fromEntries(
    Object.entries(values).filter(
      ([property, value]) => was[property as keyof typeof was] !== value
    )
  ) as Values<Type>;
  const changes = Object.keys(changed).length > 0 ? [changeOf(type, id, changed, was)] : [];
  return edit({ does: 'edit', type, name: nameOf(before) }, ...changes);
}

/** Notes what was decided about a finding. */
export function decide(decision: Omit<Decision, 'id'>): Edit {
  return edit(
    { does: 'decide', type: 'decision', name: null },
    changeOf('decision', newId('d'), decision)
  );
}

/** Tells a situation that shows a link or a space at work. */
export function addSituation(
  name: string,
  evidences: readonly (LinkId | SpaceId)[]
): Edit & { id: SituationId } {
  const id = newId('o');
  const gesture: Gesture = { does: 'add', type: 'situation', name };
  return { id, ...edit(gesture, changeOf('situation', id, { name, evidences })) };
}

/** Puts records in the bin. */
export function binRecords(ecosystem: Ecosystem, ids: readonly string[]): Edit {
  const only = ids.length === 1 ? ids[0] : undefined;
  const found = only === undefined ? null : findRecord(ecosystem, only);
  return {
    gesture: { does: 'bin', type: found?.type ?? null, name: found && nameOf(found.record) },
    plan: (state) => bin(state, ids)
  };
}

/** Takes records out of the bin. */
export function restoreRecords(ids: readonly string[], name: string | null): Edit {
  return {
    gesture: { does: 'restore', type: null, name },
    plan: (state) => restore(state, ids)
  };
}

/** Moves what someone dragged: from then on no layout moves it. */
export function moveTo(positions: ReadonlyMap<DrawnId, Point>): Edit {
  const change = placing(positions);
  const pins = Object.fromEntries([...positions.keys()].map((id) => [`placed/${id}`, true]));
  return edit(
    { does: 'move', type: 'view', name: null },
    { ...change, cells: { ...change.cells, ...pins } }
  );
}

/** Keeps the positions that a layout gave. */
export function arrange(positions: ReadonlyMap<DrawnId, Point>): Edit {
  return edit({ does: 'arrange', type: 'view', name: null }, placing(positions));
}

/** Keeps the place of what has just been made; none for `null`. */
export const placed = (id: DrawnId, at: Point | null): Change[] =>
  at ? [placing([[id, at]])] : [];

function placing(positions: Iterable<readonly [DrawnId, Point]>): Change {
  const kept = [...positions].map(([id, at]) => [id, keptPlace(at)] as const);
  return changeOf('view', MAIN_VIEW, { positions: new Map(kept) } satisfies Partial<View>);
}

/** A record of a map and its type; `null` when it is not there. */
export function findRecord(
  ecosystem: Ecosystem,
  id: string
): { readonly type: RecordType; readonly record: RecordOf[RecordType] } | null {
  const key = id as RecordId as never;
  const found = (
    [
      ['actor', ecosystem.actors],
      ['link', ecosystem.links],
      ['stake', ecosystem.stakes],
      ['space', ecosystem.spaces],
      ['situation', ecosystem.situations]
    ] as const
  ).find(([, records]) => records.has(key));
  const record = found?.[1].get(key);
  return found && record ? { type: found[0], record } : null;
}

function nameOf(record: RecordOf[RecordType]): string | null {
  if ('name' in record) return record.name;
  return 'title' in record ? record.title : null;
}
