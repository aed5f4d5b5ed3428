import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import { LINK_KINDS } from '#domain/link-kind.ts';
import type { DrawnId } from '#domain/view.ts';
import {
  addActor,
  addLink,
  addSituation,
  addSpace,
  addStake,
  arrange,
  binRecords,
  decide,
  editRecord,
  findRecord,
  moveTo,
  restoreRecords,
  type Edit
} from '#state/edits.ts';
import { excerptOf, sizeOf } from '#state/excerpt.ts';
import { insertExcerpt } from '#state/insert-excerpt.ts';
import { nestActors } from '#state/nest-actors.ts';
import { pin } from '#state/places.ts';
import { reverseLinks } from '#state/reverse-links.ts';
import {
  addScenario,
  relabelScenario,
  scenariosInOrder,
  setStep,
  tryIn
} from '#state/scenario-edits.ts';
import { tryOut } from '#state/trials.ts';

/** Chooses among some things; `undefined` among none. */
export type Pick = <T>(among: readonly T[]) => T | undefined;

/** A map to edit, and what is in its bin. */
export interface Editable {
  readonly ecosystem: Ecosystem;
  readonly binned: readonly string[];
}

type Maker = (map: Editable, pick: Pick) => Edit | null;

const actorsOf = ({ ecosystem }: Editable): ActorId[] => [...ecosystem.actors.keys()];
const drawnOf = ({ ecosystem: { actors, stakes, spaces } }: Editable): DrawnId[] => [
  ...actors.keys(),
  ...stakes.keys(),
  ...spaces.keys()
];
const some = <T>(among: readonly T[], pick: Pick): T[] => among.filter(() => pick([true, false]));
const aPoint = (pick: Pick): readonly [number, number] => [
  100 * (pick([0, 1, 2, 3]) ?? 0),
  80 * (pick([0, 1, 2, 3]) ?? 0)
];
const aName = (pick: Pick): string => pick(['Mairie', 'AMAP', 'École', 'Collège', '']) ?? '';

/** Everything that can be done to a map, by name; `null` when there is nothing to do it to. */
export const EDITS: Readonly<Record<string, Maker>> = {
  addActor: (_, pick) =>
    addActor({ name: aName(pick), kind: 'organisation' }, pick([null, aPoint(pick)]) ?? null),
  addLink: (map, pick) => {
    const [from, to] = [pick(actorsOf(map)), pick(actorsOf(map))];
    return from && to && from !== to ? addLink(from, to, pick(LINK_KINDS) ?? 'order') : null;
  },
  addStake: (map, pick) => addStake(aName(pick), some(actorsOf(map), pick), aPoint(pick)),
  addSpace: (map, pick) => addSpace(aName(pick), some(actorsOf(map), pick), null),
  addSituation: ({ ecosystem }, pick) =>
    addSituation(aName(pick), some([...ecosystem.links.keys(), ...ecosystem.spaces.keys()], pick)),
  editActor: (map, pick) => {
    const actor = map.ecosystem.actors.get(pick(actorsOf(map)) as ActorId);
    if (!actor) return null;
    const tags = pick([[], ['eau'], ['eau', 'sol']]) ?? [];
    const custom = new Map(pick([[], [['siren', '123']], [['siren', '']]] as const));
    return editRecord('actor', actor, {
      name: aName(pick),
      tags,
      custom,
      trust: pick([null, 0, 4] as const) ?? null
    });
  },
  nest: (map, pick) => {
    const actor = map.ecosystem.actors.get(pick(actorsOf(map)) as ActorId);
    return actor ? editRecord('actor', actor, { inside: pick(actorsOf(map)) ?? null }) : null;
  },
  editLink: ({ ecosystem }, pick) => {
    const link = pick([...ecosystem.links.values()]);
    return link
      ? editRecord('link', link, {
          kind: pick(LINK_KINDS) ?? 'order',
          fromTrust: pick([null, 2]) ?? null
        })
      : null;
  },
  nestSeveral: (map, pick) => {
    const ids = some(actorsOf(map), pick);
    const edit = nestActors(map.ecosystem, ids, pick([null, ...actorsOf(map)]) ?? null);
    return ids.length > 0 ? edit : null;
  },
  copy: (map, pick) => {
    const excerpt = excerptOf(map.ecosystem, some(drawnOf(map), pick).slice(0, 2));
    const by = aPoint(pick);
    return sizeOf(excerpt) > 0 ? insertExcerpt(excerpt, { on: map.ecosystem, by }) : null;
  },
  pin: (map, pick) => {
    const ids = some(drawnOf(map), pick);
    return ids.length > 0 ? pin(map.ecosystem, ids, pick([true, false]) ?? true) : null;
  },
  reverse: ({ ecosystem }, pick) => {
    const links = some([...ecosystem.links.values()], pick);
    return links.length > 0 ? reverseLinks(links) : null;
  },
  editMap: ({ ecosystem }, pick) => editRecord('map', ecosystem.map, { title: aName(pick) }),
  bin: ({ ecosystem }, pick) => {
    const ids = some([...ecosystem.actors.keys(), ...ecosystem.links.keys()], pick).slice(0, 3);
    return ids.length > 0 ? binRecords(ecosystem, ids) : null;
  },
  restore: ({ binned }, pick) =>
    binned.length > 0 ? restoreRecords(some(binned, pick), null) : null,
  move: (map, pick) => moveTo(new Map(some(drawnOf(map), pick).map((id) => [id, aPoint(pick)]))),
  arrange: (map, pick) => arrange(new Map(drawnOf(map).map((id) => [id, aPoint(pick)]))),
  decide: ({ ecosystem }, pick) =>
    decide({
      finding: 'silo.none:x',
      outcome: pick(['discussed', 'set-aside']) ?? 'decided',
      reason: pick([null, 'vu ensemble']) ?? null,
      on: '2026-11-22',
      by: findRecord(ecosystem, 'm_map') ? 'Marie' : null
    }),
  try: (map, pick) => {
    const [from, to] = [pick(actorsOf(map)), pick(actorsOf(map))];
    if (!from || !to || from === to) return null;
    return tryOut(
      {
        links: [{ kind: 'cooperation', from, to }],
        spaces: [{ kind: 'deliberation', participants: [from, to], treats: [] }]
      },
      { nameOf: () => aName(pick), at: aPoint(pick) }
    );
  },
  scenario: (map, pick) => {
    const scenario = pick(scenariosInOrder(map.ecosystem));
    const [one, other] = [pick(actorsOf(map)), pick(actorsOf(map))];
    const label = { name: aName(pick), note: pick([null, 'Si elle part']) ?? null };
    if (!scenario || !one) return addScenario(label, { leaves: some(actorsOf(map), pick) });
    const links = other && one !== other ? [{ kind: 'order', from: one, to: other } as const] : [];
    const edits = [
      relabelScenario(scenario, label),
      setStep(scenario, 'leaves', one, !scenario.leaves.includes(one)),
      tryIn(scenario, { links, spaces: [] }, { nameOf: () => aName(pick), at: null })
    ];
    return pick(edits) ?? null;
  }
};
