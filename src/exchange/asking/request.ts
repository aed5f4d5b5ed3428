import { FIELDS, type RecordOf, type RecordType } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { stateForAudience } from '#exchange/privacy/for-audience.ts';
import { freshReplica, type Random } from '#exchange/privacy/fresh-ids.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, MAP_RECORD_ID, type MapState } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { showingReplica } from '#lineage/shown-only.ts';
import { fold } from '#lineage/write.ts';
import { whatIsAsked, type Asked } from './what-is-asked.ts';

type Properties<Type extends RecordType> = readonly Exclude<keyof RecordOf[Type], 'id'>[];

/**
 * What is shown of each record, and nothing else: no note, no word or field of
 * the users' own, nothing that anybody appraised, so that nobody is led.
 */
const SHOWN = {
  own: [
    ...(['name', 'kind', 'family', 'stratum', 'inside', 'level', 'trade'] as const),
    ...(['territory', 'roles'] as const)
  ] satisfies Properties<'actor'>,
  other: ['name'] satisfies Properties<'actor'>,
  link: [
    ...(['from', 'to', 'kind', 'status', 'since', 'until', 'direction', 'formalisation'] as const),
    ...(['term', 'flows'] as const)
  ] satisfies Properties<'link'>,
  space: [
    ...(['name', 'kind', 'status', 'since', 'until', 'host', 'participants', 'invited'] as const),
    ...(['facilitators', 'rhythm', 'lastMet'] as const)
  ] satisfies Properties<'space'>,
  situation: [
    ...(['name', 'on', 'account', 'involved', 'evidences'] as const)
  ] satisfies Properties<'situation'>
};

/** What concerns a partner in a map, as far as partners may know it. */
export function askedOf(state: MapState, partner: ActorId): Asked {
  return whatIsAsked(readBack(stateForAudience(state, 'partners')).ecosystem, partner);
}

/**
 * What is asked of a partner, as a file of the same map: one write of a replica
 * that says nothing, and no claim to have seen any other, so that no answer can
 * take the place of what was not shown (decision 72).
 */
export function requestFile(id: string, asked: Asked, random: Random): MapFile {
  const { title, own, others, links, spaces, situations } = asked;
  const sent = new Set<string>([...own, ...others, ...links, ...spaces].map((record) => record.id));
  // In a space only its own are named: the partner knows who else is there.
  const ownIds = new Set<string>(own.map((actor) => actor.id));
  const changes = [
    changeOf('map', MAP_RECORD_ID, { title }),
    ...own.map((one) => changeOf('actor', one.id, shown('actor', one, SHOWN.own, sent))),
    ...others.map((one) => changeOf('actor', one.id, shown('actor', one, SHOWN.other, sent))),
    ...links.map((one) => changeOf('link', one.id, shown('link', one, SHOWN.link, sent))),
    ...spaces.map((one) => changeOf('space', one.id, shown('space', one, SHOWN.space, ownIds))),
    ...situations.map((one) =>
      changeOf('situation', one.id, shown('situation', one, SHOWN.situation, sent))
    )
  ];
  const dot = { replica: showingReplica(freshReplica(random)), counter: 1 };
  return { id, state: fold(EMPTY_STATE, [{ dot, changes }]), snapshots: [] };
}

/** The properties that are shown of a record, without references to what is not sent. */
function shown(
  type: RecordType,
  record: object,
  properties: readonly string[],
  sent: ReadonlySet<string>
): Readonly<Record<string, unknown>> {
  const values = record as Readonly<Record<string, unknown>>;
  const kept = properties.flatMap((property) => {
    const field = FIELDS[type][property];
    const value = values[property] ?? null;
    if (field?.holds === 'reference') return sent.has(value as string) ? [[property, value]] : [];
    if (field?.holds === 'set' && field.of === 'reference')
      return [[property, (value as readonly string[]).filter((member) => sent.has(member))]];
    return value === null ? [] : [[property, value]];
  });
  return Object.fromEntries(kept) as Readonly<Record<string, unknown>>;
}
