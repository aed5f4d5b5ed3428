import { asId, type ActorId } from '#domain/ids.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, MAP_RECORD_ID, type MapState } from '#lineage/map-state.ts';
import { fold } from '#lineage/write.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { takeSnapshot } from '#exchange/snapshot.ts';

const HERE = 'ici0000000000000';
const THERE = 'ailleurs00000000';
const MAIRIE = asId<ActorId>('a_mairie');
const AMAP = asId<ActorId>('a_amap');

const first = fold(EMPTY_STATE, [
  {
    dot: { replica: HERE, counter: 1 },
    changes: [
      changeOf('map', MAP_RECORD_ID, { title: 'Une petite carte' }),
      changeOf('actor', MAIRIE, { name: 'Mairie', kind: 'organisation', tags: ['élus'] }),
      changeOf('actor', AMAP, { name: 'AMAP', kind: 'organisation' }),
      changeOf('link', 'l_tension', { from: MAIRIE, to: AMAP, kind: 'tension' })
    ]
  }
]);

/** A map of two actors, a link and a stake, on which two partners disagree about one note. */
const SMALL_STATE: MapState = withDisagreement(
  fold(first, [
    {
      dot: { replica: THERE, counter: 1 },
      changes: [
        changeOf('stake', 's_marche', {
          name: 'Le marché',
          concerned: [MAIRIE, AMAP],
          positions: new Map([[AMAP, 'Une gamme large']])
        })
      ]
    }
  ])
);

function withDisagreement(state: MapState): MapState {
  const stake = state.records.get('s_marche');
  if (!stake) throw new Error('no stake');
  const cells = new Map(stake.cells).set('note', [
    { dot: { replica: HERE, counter: 1 }, value: 'Vu d’ici' },
    { dot: { replica: THERE, counter: 1 }, value: 'Vu d’ailleurs' }
  ]);
  return { ...state, records: new Map(state.records).set('s_marche', { ...stake, cells }) };
}

/** That map as a file, with a snapshot of how it began. */
export async function smallFile(): Promise<MapFile> {
  const before = await takeSnapshot(first, { name: 'Au début', on: null, note: null });
  return {
    id: '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b',
    state: SMALL_STATE,
    snapshots: [before]
  };
}
