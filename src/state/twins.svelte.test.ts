import 'fake-indexeddb/auto';
import { asId, type ActorId } from '#domain/ids.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { writtenBy } from '#testing/histories.ts';
import { IndexDatabase } from '#storage/index-database.ts';
import { addMap } from '#storage/library.ts';
import { describe, expect, it, vi } from 'vitest';
import { MapEditor } from './map-editor.svelte.ts';
import { recordsUnder, sayOneActor, sayTwoActors, separate } from './twin-edits.ts';
import { Twins } from './twins.svelte.ts';

vi.mock('#workers/folder.ts', () => ({ foldText: vi.fn() }));
vi.mock('#workers/mirror.ts', () => ({ mirror: vi.fn() }));
vi.mock('#workers/snapshot.ts', () => import('#testing/snapshot-here.ts'));

const [a1, a2, a3] = ['a_1', 'a_2', 'a_3'].map((id) => asId<ActorId>(id)) as [
  ActorId,
  ActorId,
  ActorId
];
const STATE = writtenBy(
  'founder000000000',
  EMPTY_STATE,
  changeOf('actor', a1, { name: 'Mairie de Loos' }),
  changeOf('actor', a2, { name: 'COMMUNE DE LOOS' }),
  changeOf('actor', a3, { name: 'AMAP' }),
  changeOf('link', 'l_1', { from: a2, to: a3, kind: 'order' })
);
const index = new IndexDatabase();
let maps = 0;

async function opened(): Promise<MapEditor> {
  const entryId = `twins-${String(++maps)}`;
  const place = { entryId, replica: 'replica000000000', at: 0 };
  await addMap(index, place, { id: entryId, state: STATE, snapshots: [] });
  const editor = await MapEditor.open(entryId, { index, userName: () => '' });
  if (!editor) throw new Error('the map is not there');
  return editor;
}

const drawn = ({ ecosystem }: MapEditor): unknown => ({
  names: [...ecosystem.actors.values()].map(({ name }) => name),
  ends: [...ecosystem.links.values()].map(({ from, to }) => [from, to])
});

describe('actors drawn twice', () => {
  it('become one, whose name was chosen, with the links of both; and two again, as they were', async () => {
    const editor = await opened();
    const twins = new Twins(editor);
    const before = drawn(editor);
    expect(twins.proposed.map(({ actors }) => actors)).toEqual([[a1, a2]]);

    await editor.perform(sayOneActor(editor.reading, a2, a1));
    expect(drawn(editor)).toEqual({ names: ['Mairie de Loos', 'AMAP'], ends: [[a1, a3]] });
    expect(recordsUnder(editor.reading, a1)).toEqual([a2]);
    expect(twins.proposed).toEqual([]);

    await editor.perform(separate(editor.reading, a1));
    expect(drawn(editor)).toEqual(before);
    // Whoever took them apart has said that they are two.
    expect(twins.proposed).toEqual([]);
    await editor.undo();
    await editor.undo();
    expect(drawn(editor)).toEqual(before);
    expect(twins.proposed).toHaveLength(1);
  });

  it('are given back one by one, of several', async () => {
    const editor = await opened();
    await editor.perform(sayOneActor(editor.reading, a2, a1));
    await editor.perform(sayOneActor(editor.reading, a1, a3));
    expect(recordsUnder(editor.reading, a3)).toEqual([a1, a2]);

    await editor.perform(separate(editor.reading, a3, a2));
    expect(recordsUnder(editor.reading, a3)).toEqual([a1]);
    expect([...editor.ecosystem.actors.keys()]).toEqual([a2, a3]);
  });

  it('are not asked of again once said to be two, until that is taken back', async () => {
    const editor = await opened();
    const twins = new Twins(editor);
    await editor.perform(sayTwoActors(editor.reading, a1, a2));
    expect(twins.proposed).toEqual([]);
    await editor.undo();
    expect(twins.proposed).toHaveLength(1);
  });

  it('are put off without a word on the map', async () => {
    const editor = await opened();
    const twins = new Twins(editor);
    const { state } = editor;
    twins.proposed.forEach((pair) => {
      twins.later(pair);
    });
    expect([twins.proposed.length, twins.putOff.length]).toEqual([0, 1]);
    expect(editor.state).toBe(state);
  });
});
