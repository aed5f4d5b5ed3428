import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contextOf } from '#analysis/context.ts';
import { asId, type ActorId } from '#domain/ids.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { merge } from '#lineage/merge.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, nextDot, type Change } from '#lineage/write.ts';
import { changesBetween } from './changes-between.ts';
import { factsBetween } from './facts-between.ts';

const [MAIRIE, AMAP, FERME] = ['a_mairie', 'a_amap', 'a_ferme'].map((id) => asId<ActorId>(id)) as [
  ActorId,
  ActorId,
  ActorId
];
const IDS = [MAIRIE, AMAP, FERME];

const written = (state: MapState, replica: string, ...changes: Change[]): MapState =>
  fold(state, [{ dot: nextDot(state, replica), changes }]);

const SHARED = written(
  EMPTY_STATE,
  'partagee00000000',
  ...IDS.map((id) => changeOf('actor', id, { name: id, kind: 'organisation' })),
  changeOf('link', 'l_commande', { from: MAIRIE, to: AMAP, kind: 'order' })
);

it('knows the actors of two partners’ copies put together, renamed by one, tied by the other', () => {
  const renamed = written(
    SHARED,
    'une0000000000000',
    changeOf('actor', MAIRIE, { name: 'Ville' }),
    changeOf('actor', FERME, { inside: AMAP })
  );
  const tied = written(
    SHARED,
    'autre00000000000',
    changeOf('link', 'l_coop', { from: AMAP, to: MAIRIE, kind: 'cooperation' })
  );
  const [before, after] = [SHARED, merge(renamed, tied)].map((state) =>
    contextOf(readBack(state).ecosystem)
  ) as [ReturnType<typeof contextOf>, ReturnType<typeof contextOf>];

  expect(factsBetween(before, after)).toEqual([
    { about: 'inside', actor: FERME, before: null, after: AMAP },
    { about: 'name', type: 'actor', id: MAIRIE, before: 'a_mairie', after: 'Ville' },
    { about: 'pair', pair: [AMAP, MAIRIE], before: ['order'], after: ['cooperation', 'order'] }
  ]);
});

it('never takes an actor that was edited on both sides for another', () => {
  const edit = fc
    .record({
      id: fc.constantFrom(...IDS),
      name: fc.string({ minLength: 1, maxLength: 8 }),
      kind: fc.constantFrom('person', 'team', 'organisation')
    })
    .map(({ id, ...values }) => changeOf('actor', id, values));
  const edits = fc.array(edit, { minLength: 1, maxLength: 6, size: 'max' });
  let changed = 0;
  fc.assert(
    fc.property(edits, edits, (here, there) => {
      const [one, other] = [
        here.reduce((state, change) => written(state, 'une0000000000000', change), SHARED),
        there.reduce((state, change) => written(state, 'autre00000000000', change), SHARED)
      ];
      const before = readBack(SHARED).ecosystem;
      const changes = changesBetween(before, readBack(merge(one, other)).ecosystem);

      expect(changes.filter(({ what }) => what !== 'changed')).toEqual([]);
      expect(changes.filter(({ id }) => !IDS.includes(id as ActorId))).toEqual([]);
      changed += changes.length;
    }),
    { numRuns: 200 }
  );
  console.error(`${String(changed)} actors changed, none taken for another`);
  expect(changed).toBeGreaterThan(200);
});
