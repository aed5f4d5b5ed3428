import 'fake-indexeddb/auto';
import type { Actor } from '#domain/actor.ts';
import { asId, type ActorId } from '#domain/ids.ts';
import { sameActor } from '#lineage/alias.ts';
import { changeOf, type Values } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import type { Change } from '#lineage/write.ts';
import { IndexDatabase } from '#storage/index-database.ts';
import { addMap } from '#storage/library.ts';
import { databaseName } from '#storage/map-database.ts';
import { OutdatedError } from '#storage/storage-error.ts';
import { interceptRequests, withFault } from '#testing/failing-requests.ts';
import { indexedDB as databases } from 'fake-indexeddb';
import { flushSync } from 'svelte';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addActor, addLink, binRecords, editRecord, findRecord, moveTo } from './edits.ts';
import { MapEditor } from './map-editor.svelte.ts';

vi.mock('#workers/folder.ts', () => ({ foldText: vi.fn() }));
vi.mock('#workers/mirror.ts', () => ({ mirror: vi.fn() }));
vi.mock('#workers/snapshot.ts', () => import('#testing/snapshot-here.ts'));

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

const answerOf = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
  });

const names = ({ ecosystem }: MapEditor): string[] =>
  [...ecosystem.actors.values()].map(({ name }) => name).sort();

describe('MapEditor', () => {
  let editor: MapEditor;
  beforeEach(async () => {
    editor = await openNew();
  });

  it('shows a gesture at once, says that it is kept once it is, and a fresh page finds it', async () => {
    const kept = editor.perform(addActor({ name: 'Mairie' }, [10, 20]));
    expect(editor.keeping.is).toBe('keeping');
    expect(names(editor)).toEqual(['Mairie']);
    expect(editor.seq).toBe(0);
    const { ecosystem } = editor;
    expect(await kept).toBe(true);
    expect(editor.ecosystem.actors).toBe(ecosystem.actors);

    expect(editor.keeping).toMatchObject({ is: 'kept' });
    expect(names(editor)).toEqual(['Mairie']);
    await editor.close();
    expect(names(await reopen(editor.entryId))).toEqual(['Mairie']);
  });

  it('hears what is said, then unsaid, before the first is on the disk', async () => {
    const town = addActor({ name: 'Mairie' }, null);
    await editor.perform(town);
    const said = (): Actor => editor.ecosystem.actors.get(town.id) as Actor;
    const say = (values: Values<'actor'>): Promise<boolean> =>
      editor.perform(editRecord('actor', said(), values));
    const all = [
      say({ kind: 'organisation' }),
      say({ kind: 'unspecified' }),
      say({ tags: ['école'] }),
      say({ tags: ['école', 'cantine'] }),
      say({ tags: ['cantine'] })
    ];
    expect(said()).toMatchObject({ kind: 'unspecified', tags: ['cantine'] });
    await Promise.all(all);

    expect(said()).toMatchObject({ kind: 'unspecified', tags: ['cantine'] });
    expect(await editor.undo()).toBe(true);
    expect(said()).toMatchObject({ tags: ['cantine', 'école'] });
  });

  it('says who binned what was just binned', async () => {
    const town = addActor({ name: 'Mairie' }, null);
    await editor.archive();
    void editor.perform(town);
    void editor.perform(binRecords(editor.ecosystem, [town.id]));
    const binnings = await (await editor.archive()).binnings();
    expect(binnings.get(town.id)).toMatchObject({ by: 'Awa' });
  });

  it('gives in a file what was just done as it is kept', async () => {
    void editor.perform(addActor({ name: 'Mairie' }, null));
    expect([...editor.state.seen.keys()]).not.toContain('replica000000000');
    const { state } = await editor.file();
    expect([...state.seen]).toEqual([['replica000000000', 1]]);
  });

  it('says that all is kept once all is, not when the first of several gestures is', async () => {
    const said = ['Mairie', 'AMAP', 'École'].map(async (name) => {
      await editor.perform(addActor({ name }, null));
      return editor.keeping.is;
    });
    expect(await Promise.all(said)).toEqual(['keeping', 'keeping', 'kept']);
  });

  it('takes an actor drawn twice out of a space under both names, and undoes it', async () => {
    const write = (...changes: Change[]): Promise<boolean> =>
      editor.perform({ gesture: { does: 'edit', type: 'actor', name: null }, plan: () => changes });
    const participants = (): readonly ActorId[] =>
      [...editor.ecosystem.spaces.values()].flatMap((space) => [...space.participants]);
    const [one, other] = ['a_1', 'a_2'].map((id) => asId<ActorId>(id)) as [ActorId, ActorId];
    await write(
      changeOf('actor', one, { name: 'Mairie' }),
      changeOf('actor', other, { name: 'Ville' }),
      changeOf('space', 'e_1', { participants: [one, other] })
    );
    await write(...sameActor(other, one));
    expect([names(editor), participants()]).toEqual([['Mairie'], [one]]);

    await write(changeOf('space', 'e_1', { participants: [] }, { participants: [one] }));
    expect(participants()).toEqual([]);
    await editor.undo();
    await editor.undo();
    expect([names(editor), participants()]).toEqual([
      ['Mairie', 'Ville'],
      [one, other]
    ]);
  });

  it('puts a partner’s copy together with what was just done, and takes it back whole', async () => {
    const partner = await openNew();
    await partner.perform(addActor({ name: 'AMAP' }, null));
    const gestures = [
      editor.perform(addActor({ name: 'Mairie' }, null)),
      editor.merge([{ file: await partner.file(), from: 'Benoît' }])
    ];
    expect(await Promise.all(gestures)).toEqual([true, true]);
    expect(names(editor)).toEqual(['AMAP', 'Mairie']);
    expect(editor.undoable).toMatchObject({ does: 'merge', name: 'Benoît' });

    expect(await editor.undo()).toBe(true);
    expect(names(editor)).toEqual(['Mairie']);
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
    expect(editor.undoable).toMatchObject({ does: 'add', name: 'Mairie' });
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

  describe('when the disk is full', () => {
    const failing = vi.spyOn(console, 'error');
    beforeAll(interceptRequests);
    beforeEach(() => {
      failing.mockImplementation(() => undefined);
    });
    const whileFull = async (act: () => Promise<unknown>): Promise<void> => {
      await withFault({ failure: 'QuotaExceededError', at: 1, lasts: true }, act);
    };

    it('keeps what is done on screen and in files, says why, and keeps it later', async () => {
      await editor.perform(addActor({ name: 'Mairie' }, null));
      const town = await editor.file();
      await whileFull(async () => {
        expect(await editor.perform(addActor({ name: 'AMAP' }, null))).toBe(false);
        expect(await editor.perform(addActor({ name: 'Lycée' }, null))).toBe(false);
      });
      expect(editor.keeping).toEqual({ is: 'not kept', fault: 'quota' });
      expect(editor.isHolding).toBe(true);
      expect(names(editor)).toEqual(['AMAP', 'Lycée', 'Mairie']);
      expect(editor.undoable).toMatchObject({ name: 'Lycée' });
      const file = await editor.file();
      expect(file.state.records.size).toBe(town.state.records.size + 2);
      // Whatever becomes of them here, the dots that the file gives them are no one else's.
      expect(file.state.seen.get('replica000000000')).toBe(town.state.seen.get('replica000000000'));

      expect(await editor.tryAgain()).toBe(true);
      expect(editor.keeping).toMatchObject({ is: 'kept' });
      await editor.close();
      expect(names(await reopen(editor.entryId))).toEqual(['AMAP', 'Lycée', 'Mairie']);
    });

    it('takes back what is in memory alone', async () => {
      await whileFull(async () => {
        await editor.perform(addActor({ name: 'AMAP' }, null));
        await editor.perform(addActor({ name: 'Lycée' }, null));
        expect(await editor.undo()).toBe(true);
      });
      expect(names(editor)).toEqual(['AMAP']);
      await editor.undo();
      expect(names(editor)).toEqual([]);
      expect(editor.isHolding).toBe(false);
      expect(editor.keeping).toMatchObject({ is: 'kept' });
    });

    it('does not let go of the map before all is kept', async () => {
      await whileFull(() => editor.perform(addActor({ name: 'AMAP' }, null)));
      await editor.close();
      expect(names(editor)).toEqual(['AMAP']);
      expect(await editor.tryAgain()).toBe(true);
    });
  });

  it('writes no more once a newer version of the program has the map', async () => {
    const failing = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await editor.perform(addActor({ name: 'Mairie' }, null));
    const name = databaseName(editor.entryId);
    const newer = await answerOf(databases.open(name, 990));
    expect(editor.isOutdated).toBe(true);

    expect(await editor.perform(addActor({ name: 'AMAP' }, null))).toBe(false);
    const journal = newer.transaction('journal').objectStore('journal');
    expect(await answerOf(journal.count())).toBe(1);
    expect(editor.isHolding).toBe(true);
    await expect(reopen(editor.entryId)).rejects.toBeInstanceOf(OutdatedError);
    newer.close();
    failing.mockRestore();
  });

  it('keeps a copy of the map before it is put together with another, and gives it as a map of its own', async () => {
    await editor.perform(addActor({ name: 'Mairie' }, null));
    const partner = await openNew();
    await partner.perform(addActor({ name: 'AMAP' }, null));
    await editor.merge([{ file: await partner.file(), from: 'Benoît' }]);

    const archive = await editor.archive();
    const copies = await archive.copies();
    const before = copies.find(({ kind }) => kind === 'before-merge');
    expect(before).toMatchObject({ actors: 1, links: 0 });
    const copy = await archive.mapOfCopy(before!.hash, 'Avant');
    const { map, actors } = readBack(copy!.state).ecosystem;
    expect([map.title, [...actors.values()].map(({ name }) => name)]).toEqual([
      'Avant',
      ['Mairie']
    ]);
    expect(copy!.id).not.toBe((await editor.file()).id);
    expect(await archive.mapOfCopy('sha256-none', 'Avant')).toBeNull();
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
    expect([...(await (await editor.archive()).binnings()).values()]).toMatchObject([
      { by: 'Awa' }
    ]);
    expect(editor.ecosystem.actors.get(asId<ActorId>('a_nobody'))).toBeUndefined();
  });
});
