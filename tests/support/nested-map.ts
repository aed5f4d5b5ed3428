import type { Ecosystem } from '#domain/ecosystem.ts';
import { asId, type ActorId, type LinkId, type StakeId } from '#domain/ids.ts';
import type { Point } from '#domain/fields.ts';
import type { DrawnId } from '#domain/view.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, nextDot, valuesBefore, type Change } from '#lineage/write.ts';
import { moveTo, type Edit } from '#state/edits.ts';

const REPLICA = 'nested';
const actor = (name: string): ActorId => asId<ActorId>(`a_${name}`);

/**
 * A town with a service that has a team, beside a caterer and a grower; three
 * links, a stake and a space, all placed.
 */
export function nestedMap(): MapState {
  const [town, service, team] = [actor('town'), actor('service'), actor('team')];
  const [caterer, grower] = [actor('caterer'), actor('grower')];
  const ids = [team, caterer, grower] as const;
  return written(EMPTY_STATE, [
    changeOf('actor', town, { name: 'Mairie', kind: 'organisation', tags: ['élus'] }),
    changeOf('actor', service, { name: 'Service scolaire', kind: 'department', inside: town }),
    changeOf('actor', team, { name: 'Cuisine', kind: 'team', inside: service }),
    changeOf('actor', caterer, {
      name: 'Traiteur',
      kind: 'organisation',
      custom: new Map([['SIRET', '123']])
    }),
    changeOf('actor', grower, { name: 'Ferme', kind: 'organisation' }),
    changeOf('link', 'l_order', { from: team, to: caterer, kind: 'order', fromTrust: 3 }),
    changeOf('link', 'l_supply', {
      from: caterer,
      to: grower,
      kind: 'order',
      toTrust: 1,
      carriers: [team]
    }),
    changeOf('link', 'l_coop', { from: town, to: grower, kind: 'cooperation' }),
    changeOf('stake', 's_bio', {
      name: 'Manger bio',
      concerned: [team, grower],
      positions: new Map([[grower, 'En vivre']])
    }),
    changeOf('space', 'e_table', {
      name: 'Table ronde',
      participants: [caterer, grower],
      treats: [asId<StakeId>('s_bio'), asId<LinkId>('l_supply')]
    }),
    ...moveTo(
      new Map<DrawnId, Point>([
        ...ids.map((id, index) => [id, [index * 200, 0] as const] as const),
        [asId<StakeId>('s_bio'), [0, 200] as const]
      ])
    ).plan(EMPTY_STATE)
  ]);
}

/** A map once an edit has been made on it. */
export function edited(state: MapState, { plan }: Edit): MapState {
  return written(state, plan(state));
}

/** A map once an edit has been made on it and taken back. */
export function undone(state: MapState, { plan }: Edit): MapState {
  const changes = plan(state);
  return written(written(state, changes), valuesBefore(state, changes));
}

/** What a map says. */
export function saidBy(state: MapState): Ecosystem {
  return readBack(state).ecosystem;
}

function written(state: MapState, changes: readonly Change[]): MapState {
  return fold(state, [{ dot: nextDot(state, REPLICA), changes }]);
}
