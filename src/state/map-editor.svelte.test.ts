import 'fake-indexeddb/auto';
import { asId, type ActorId } from '#domain/ids.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { IndexDatabase } from '#storage/index-database.ts';
import { addMap } from '#storage/library.ts';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addActor, addLink, binRecords, editRecord, findRecord, moveTo } from './edits.ts';
import { MapEditor } from './map-editor.svelte.ts';

vi.mock('#workers/folder.ts', () => ({ foldText: vi.fn() }));

const index = new IndexDatabase();
let maps = 0;

async function openNew(): Promise<MapEditor> {
  const entryId = `editor-${String(++maps)}`;
  const place = { entryId, replica: 'replica000000000', at: 0 };
  await addMap(index, place, { id: entryId, state: EMPTY_STATE, snapshots: [] });
  return reopen(entryId);
}

async function reopen(entryId: string): Promise<MapEditor> {
  const editor = await MapEditor.open(entryId, { index, userName: () => 'Awa' });
  if (!editor) throw new Error('the map is not there');
  return editor;
}

const names = ({ ecosystem }: MapEditor): string[] =>
  [...ecosystem.actors.values()].map(({ name }) => name).sort();

describe('MapEditor', () => {
  let editor: MapEditor;
  beforeEach(async () => {
    editor = await openNew();
  });

  it('shows a gesture once it is on the disk, and a fresh page finds it', async () => {
    const kept = editor.perform(addActor({ name: 'Mairie' }, [10, 20]));
    expect(editor.keeping.is).toBe('keeping');
    expect(names(editor)).toEqual([]);
    expect(await kept).toBe(true);

    expect(editor.keeping).toMatchObject({ is: 'kept' });
    expect(names(editor)).toEqual(['Mairie']);
    await editor.close();
    expect(names(await reopen(editor.entryId))).toEqual(['Mairie']);
  });

  it('commits gestures one after the other, however fast they come', async () => {
    const town = addActor({ name: 'Mairie' }, null);
    const caterer = addActor({ name: 'Traiteur' }, null);
    await Promise.all([
      editor.perform(town),
      editor.perform(caterer),
      editor.perform(addLink(town.id, caterer.id, 'order')),
      editor.undo(),
      editor.undo()
    ]);

    expect(names(editor)).toEqual(['Mairie']);
    expect(editor.undoable).toMatchObject({ does: 'add', name: 'Mairie' });
    expect(editor.redoable).toMatchObject({ does: 'add', name: 'Traiteur' });
  });

  it('takes back what is not on the disk yet, and says when there was nothing', async () => {
    expect(editor.canUndo).toBe(false);
    const adding = editor.perform(addActor({ name: 'Mairie' }, null));
    expect(editor.undoable).toBeNull();
    expect(editor.canUndo).toBe(true);

    expect(await editor.undo()).toBe(true);
    expect(await adding).toBe(true);
    expect(names(editor)).toEqual([]);
    expect(editor.canUndo).toBe(false);
    expect(await editor.undo()).toBe(false);
    expect(await editor.redo()).toBe(true);
    expect(names(editor)).toEqual(['Mairie']);
  });

  it('tells the home page what the map has become', async () => {
    await editor.perform(editRecord('map', editor.ecosystem.map, { title: 'La cantine' }));
    await editor.perform(addActor({ name: 'Mairie' }, null));

    expect(await index.maps.get(editor.entryId)).toMatchObject({ title: 'La cantine', actors: 1 });
  });

  it('writes nothing when nothing is changed', async () => {
    const { map } = editor.ecosystem;
    await editor.perform(editRecord('map', map, { title: '', territory: null }));

    expect(editor.undoable).toBeNull();
  });

  it('hears what another tab does, and wakes what looks at the map', async () => {
    const other = await reopen(editor.entryId);
    let seen: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        seen = names(editor);
      });
    });
    await other.perform(addActor({ name: 'AMAP' }, null));

    await vi.waitFor(() => {
      flushSync();
      expect(seen).toEqual(['AMAP']);
    });
    stop();
    await other.close();
  });

  it('says why a gesture is not kept, and shows none of it', async () => {
    const other = await reopen(editor.entryId);
    await editor.perform(addActor({ name: 'Mairie' }, null));
    const failing = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await editor.close();

    expect(await editor.perform(addActor({ name: 'AMAP' }, null))).toBe(false);
    expect(editor.keeping).toEqual({ is: 'not kept', fault: 'closed' });
    expect(names(editor)).toEqual(['Mairie']);
    failing.mockRestore();
    await other.close();
  });

  it('moves what was dragged and marks it as placed by hand', async () => {
    const town = addActor({ name: 'Mairie' }, [0, 0]);
    await editor.perform(town);
    await editor.perform(moveTo(new Map([[town.id, [33.4, -7.6]]])));

    const [view] = editor.ecosystem.views.values();
    expect(view?.positions.get(town.id)).toEqual([33, -8]);
    expect(view?.placed).toEqual([town.id]);
  });

  it('bins what is named, and names what it binned', async () => {
    const town = addActor({ name: 'Mairie' }, null);
    await editor.perform(town);
    await editor.perform(binRecords(editor.ecosystem, [town.id]));

    expect(editor.undoable).toEqual({ does: 'bin', type: 'actor', name: 'Mairie' });
    expect(findRecord(editor.ecosystem, town.id)).toBeNull();
    expect([...(await editor.binnings()).values()]).toMatchObject([{ by: 'Awa' }]);
    expect(editor.ecosystem.actors.get(asId<ActorId>('a_nobody'))).toBeUndefined();
  });
});
