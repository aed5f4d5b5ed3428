import 'fake-indexeddb/auto';
import type { ActorId } from '#domain/ids.ts';
import { bin, changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { writtenBy } from '#testing/histories.ts';
import { IndexDatabase } from '#storage/index-database.ts';
import { addMap } from '#storage/library.ts';
import { describe, expect, it, vi } from 'vitest';
import { Debates } from './debates.svelte.ts';
import { editRecord, findRecord } from './edits.ts';
import { MapEditor } from './map-editor.svelte.ts';

vi.mock('#workers/folder.ts', () => ({ foldText: vi.fn() }));
vi.mock('#workers/mirror.ts', () => ({ mirror: vi.fn() }));
vi.mock('#workers/snapshot.ts', () => import('#testing/snapshot-here.ts'));

const BASE = writtenBy(
  'founder000000000',
  EMPTY_STATE,
  changeOf('actor', 'a_1', { name: 'Mairie' }),
  changeOf('actor', 'a_2', { name: 'AMAP' }),
  changeOf('link', 'l_1', { from: 'a_1' as ActorId, to: 'a_2' as ActorId, kind: 'order' })
);
const index = new IndexDatabase();
let maps = 0;

/** A map in which I called the town hall « Ville », put together with other copies. */
async function debatesAfter(
  ...copies: readonly (readonly [from: string, state: MapState])[]
): Promise<{ editor: MapEditor; debates: Debates }> {
  const entryId = `debates-${String(++maps)}`;
  const place = { entryId, replica: 'replica000000000', at: 0 };
  await addMap(index, place, { id: entryId, state: BASE, snapshots: [] });
  const editor = await MapEditor.open(entryId, { index, userName: () => 'Awa' });
  if (!editor) throw new Error('the map is not there');
  const { record = null } = findRecord(editor.ecosystem, 'a_1') ?? {};
  await editor.perform(editRecord('actor', record as never, { name: 'Ville' }));
  for (const [from, state] of copies)
    await editor.merge([{ from, file: { id: entryId, state, snapshots: [] } }]);
  const debates = new Debates(editor, {
    isToday: () => true,
    told: (count) => `≠ ${String(count)}`
  });
  await debates.learnNames();
  return { editor, debates };
}

const BENOIT = writtenBy(
  'benoit0000000000',
  BASE,
  changeOf('actor', 'a_1', { name: 'Commune' }),
  ...bin(BASE, ['l_1'])
);
const CHLOE = writtenBy(
  'chloe00000000000',
  BASE,
  changeOf('actor', 'a_1', { name: 'Ville' }),
  changeOf('link', 'l_1', { kind: 'funding' })
);

describe('Debates', () => {
  it('says who holds what, by the names that copies were given', async () => {
    const { debates } = await debatesAfter(['Benoît', BENOIT], ['', CHLOE]);
    const [name] = debates.all.filter(({ property }) => property === 'name');
    const told = name?.held.map(({ value, by }) => [value, debates.holders(by)]);

    expect(new Map(told as [string, unknown][])).toEqual(
      new Map<string, unknown>([
        ['Commune', [{ is: 'named', name: 'Benoît' }]],
        ['Ville', [{ is: 'us' }, { is: 'copy', mark: 'chlo' }]]
      ])
    );
    expect([...debates.byRecord.keys()].sort()).toEqual(['a_1', 'l_1']);
  });

  it('settles several at once, as one gesture that is taken back whole', async () => {
    const { editor, debates } = await debatesAfter(['Benoît', BENOIT], ['Chloé', CHLOE]);
    expect(debates.all.map(({ about }) => about).sort()).toEqual(['bin', 'value']);
    const settlings = debates.all.map((debate) => ({
      debate,
      value: debate.about === 'bin' ? true : 'Hôtel de ville'
    }));

    expect(await debates.settle(settlings)).toBe(true);
    expect(debates.all).toEqual([]);
    expect(editor.ecosystem.actors.get('a_1' as ActorId)?.name).toBe('Hôtel de ville');
    expect(editor.ecosystem.links.size).toBe(1);
    await editor.merge([{ from: '', file: { id: 'x', state: BENOIT, snapshots: [] } }]);
    expect(debates.all).toEqual([]);

    await editor.undo();
    expect(debates.all).toHaveLength(2);
  });

  it('says how many readings there are of each record, until they are settled', async () => {
    const { editor, debates } = await debatesAfter(['Benoît', BENOIT]);
    expect(debates.marks).toEqual(new Map([['a_1', '≠ 2']]));
    const [debate] = debates.all.filter(({ property }) => property === 'name');
    if (!debate) throw new Error('the name is not debated');
    await debates.settle([{ debate, value: 'Ville' }]);
    expect(debates.marks.size).toBe(0);
    await editor.undo();
    expect(debates.marks.size).toBe(1);
  });
});
