import 'fake-indexeddb/auto';
import { readFile } from '#exchange/read-file.ts';
import { forAudience } from '#exchange/privacy/for-audience.ts';
import { writeFile } from '#exchange/write-file.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { forgetFolderLink, readFolderLink } from '#storage/folder-link.ts';
import { eraseDatabases } from '#storage/erase-everything.ts';
import { IndexDatabase } from '#storage/index-database.ts';
import { addMap, eraseMap, readMap } from '#storage/library.ts';
import { interceptRequests, withFault } from '#testing/failing-requests.ts';
import { indexedDB as databases } from 'fake-indexeddb';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { addActor } from './edits.ts';
import { FolderSync } from './folder-sync.svelte.ts';
import { MapEditor } from './map-editor.svelte.ts';

vi.mock('#workers/folder.ts', () => ({ foldText: vi.fn() }));
vi.mock('#workers/mirror.ts', () => ({ mirror: vi.fn() }));
vi.mock('#workers/snapshot.ts', () => import('#testing/snapshot-here.ts'));
vi.mock('#workers/file-reader.ts', () => ({
  readFileApart: (bytes: ArrayBuffer) => {
    folder.reads += 1;
    return readFile(new Uint8Array(bytes));
  }
}));
vi.mock('#workers/folder-writer.ts', () => ({
  folderText: async (...[file, audience]: Parameters<typeof forAudience>) =>
    writeFile(await forAudience(file, audience))
}));

/** A folder in memory, and what its files were last read or written for. */
const folder = vi.hoisted(() => ({
  files: new Map<string, { readonly text: string; readonly at: number }>(),
  isOpen: true,
  fault: null as string | null,
  writes: 0,
  reads: 0
}));
vi.mock('./folder-door.ts', () => ({
  isOpen: () => Promise.resolve(folder.isOpen),
  askToOpen: () => Promise.resolve((folder.isOpen = true)),
  filesIn: () => {
    if (folder.fault) return Promise.reject(new DOMException('', folder.fault));
    return Promise.resolve(
      [...folder.files].map(([name, { text, at }]) => new File([text], name, { lastModified: at }))
    );
  },
  writeIn: (_: unknown, name: string, text: string) => {
    folder.writes += 1;
    const at = Date.now();
    folder.files.set(name, { text, at });
    return Promise.resolve(new File([text], name, { lastModified: at }));
  }
}));

const IDENTITY = '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b';
const HANDLE = { name: 'partage' } as FileSystemDirectoryHandle;
const index = new IndexDatabase();
let maps = 0;

/** The same map on the device of someone else, and its folder. */
async function deviceOf(who: string): Promise<{ editor: MapEditor; sync: FolderSync }> {
  const entryId = `folder-${String(++maps)}`;
  const place = { entryId, replica: `${who}${'0'.repeat(16 - who.length)}`, at: 0 };
  await addMap(index, place, { id: IDENTITY, state: EMPTY_STATE, snapshots: [] });
  const editor = await MapEditor.open(entryId, { index, userName: () => who });
  if (!editor) throw new Error('the map is not there');
  return { editor, sync: new FolderSync(editor) };
}

const names = ({ ecosystem }: MapEditor): string[] =>
  [...ecosystem.actors.values()].map(({ name }) => name).sort();
const put = (name: string, text: string, at = 1): unknown => folder.files.set(name, { text, at });
const joining = (who: string) => ({ who, audience: 'partners' }) as const;

beforeAll(interceptRequests);

beforeEach(() => {
  Object.assign(folder, { files: new Map(), isOpen: true, fault: null, writes: 0, reads: 0 });
});

it('has everyone come to the same map, each with a file of their own', async () => {
  const [awa, benoit] = [await deviceOf('awaa'), await deviceOf('beno')];
  await awa.editor.perform(addActor({ name: 'Mairie' }, null));
  await benoit.editor.perform(addActor({ name: 'École' }, null));
  await awa.sync.join(HANDLE, joining('Awa'));
  await benoit.sync.join(HANDLE, joining('Benoît'));
  await awa.sync.sync();

  expect([...folder.files.keys()].sort()).toEqual([
    'carte.awa.awaa.ect.json',
    'carte.benoit.beno.ect.json'
  ]);
  expect(names(awa.editor)).toEqual(['Mairie', 'École']);
  expect(names(benoit.editor)).toEqual(names(awa.editor));
  expect(awa.sync.others.map(({ name }) => name)).toEqual(['carte.benoit.beno.ect.json']);
  expect(awa.editor.undoable).toEqual({ does: 'merge', type: null, name: 'Benoit' });
  // Awa's file comes first, and brings all that Benoît wrote.
  const chloe = await deviceOf('chlo');
  await chloe.sync.join(HANDLE, joining('Chloé'));
  const { names: whose } = await (await chloe.editor.archive()).writers();
  expect([...whose].sort()).toEqual([
    ['awaa000000000000', 'Awa'],
    ['beno000000000000', 'Benoit']
  ]);
  await awa.editor.undo();
  expect(names(awa.editor)).toEqual(['Mairie']);
});

it('writes nothing while nothing changed, and settles instead of answering itself for ever', async () => {
  const [awa, benoit] = [await deviceOf('awaa'), await deviceOf('beno')];
  await awa.sync.join(HANDLE, joining('Awa'));
  await benoit.sync.join(HANDLE, joining('Benoît'));
  await awa.editor.perform(addActor({ name: 'Mairie' }, null));
  expect(awa.sync.isBehind).toBe(true);
  for (let round = 0; round < 3; round += 1) {
    await awa.sync.sync(true);
    await benoit.sync.sync(true);
  }
  expect(awa.sync.isBehind).toBe(false);
  const { writes } = folder;
  await awa.sync.sync(true);
  await benoit.sync.sync(true);
  expect(folder.writes).toBe(writes);

  // What an engine lost or cut is put back.
  folder.files.delete('carte.awa.awaa.ect.json');
  await awa.sync.sync();
  put('carte.benoit.beno.ect.json', '{"format":', 5);
  await benoit.sync.sync();
  expect(folder.writes).toBe(writes + 2);
});

it('leaves alone, with its reason, what is no copy of the map, until it changes', async () => {
  const [awa, benoit] = [await deviceOf('awaa'), await deviceOf('beno')];
  await benoit.editor.perform(addActor({ name: 'École' }, null));
  const text = await writeFile(await benoit.editor.file());
  put('carte.benoit.beno.ect.json', text.slice(0, 300));
  put('réunion.txt', 'mardi');
  put(
    'autre.ect.json',
    await writeFile({ ...(await benoit.editor.file()), id: crypto.randomUUID() })
  );
  put('pirate.ect.json', text.replace('École', 'Pirate'));
  put('.sync.json', 'engine');
  await awa.sync.join(HANDLE, joining('Awa'));

  expect(awa.sync.leftAlone.map(({ name, why }) => `${name} ${why}`).sort()).toEqual([
    'autre.ect.json other-map',
    'carte.benoit.beno.ect.json refused',
    'pirate.ect.json damaged',
    'réunion.txt not-a-copy'
  ]);
  expect(names(awa.editor)).toEqual([]);
  await awa.sync.sync();
  expect(awa.sync.leftAlone).toHaveLength(4);
  // What was read and has not changed is not read again, unless someone asks.
  expect(folder.reads).toBe(3);
  await awa.sync.sync(true);
  expect(folder.reads).toBe(7);
  put('carte.benoit.beno.ect.json', text, 2);
  await awa.sync.sync();
  expect(names(awa.editor)).toEqual(['École']);
  expect(awa.sync.leftAlone).toHaveLength(3);
});

it('lists each partner once, by their last file, whatever copies in conflict there are', async () => {
  const [awa, benoit] = [await deviceOf('awaa'), await deviceOf('beno')];
  const text = await writeFile(await benoit.editor.file());
  put('carte.benoit.beno.ect.json', text, 2000);
  put('carte.benoit.beno.ect (conflit).json', text, 1000);
  put('carte.awa.awaa.ect (conflit).json', text, 5000);
  put('cantine-chloe.ect.json', text, 3000);
  await awa.sync.join(HANDLE, joining('Awa'));

  expect(awa.sync.others.map(({ name, lastModified }) => [name, lastModified])).toEqual([
    ['cantine-chloe.ect.json', 3000],
    ['carte.benoit.beno.ect.json', 2000]
  ]);
  expect(awa.sync.leftAlone).toEqual([]);
});

it('waits for the folder to be opened in each session, and finds it again', async () => {
  const { editor, sync } = await deviceOf('awaa');
  await sync.join(HANDLE, joining('Awa'));
  folder.isOpen = false;
  const again = new FolderSync(editor);
  await again.load();
  expect([again.link?.fileName, again.isOpen]).toEqual(['carte.awa.awaa.ect.json', false]);
  await editor.perform(addActor({ name: 'Mairie' }, null));
  await again.sync();
  expect(folder.files.get('carte.awa.awaa.ect.json')?.text).not.toContain('Mairie');
  await again.open();
  expect(folder.files.get('carte.awa.awaa.ect.json')?.text).toContain('Mairie');
});

it.each([
  ['NotFoundError', 'gone'],
  ['NotAllowedError', 'denied'],
  ['QuotaExceededError', 'full'],
  ['NoModificationAllowedError', 'locked']
])('says what a browser means by %s, and nothing is lost', async (error, fault) => {
  const { editor, sync } = await deviceOf('awaa');
  await sync.join(HANDLE, joining('Awa'));
  folder.fault = error;
  await editor.perform(addActor({ name: 'Mairie' }, null));
  await sync.sync();
  expect([sync.fault, sync.isBehind, sync.isBusy]).toEqual([fault, true, false]);
  folder.fault = null;
  await sync.sync();
  expect([sync.fault, sync.isBehind]).toEqual([null, false]);
});

it('shows partners nothing that could not be kept here, and takes in nothing that could not', async () => {
  const [awa, benoit] = [await deviceOf('awaa'), await deviceOf('beno')];
  await awa.sync.join(HANDLE, joining('Awa'));
  vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
  await withFault({ failure: 'QuotaExceededError', at: 1, lasts: true }, () =>
    awa.editor.perform(addActor({ name: 'Mairie' }, null))
  );
  expect([awa.editor.isHolding, names(awa.editor)]).toEqual([true, ['Mairie']]);
  // Not even to put back what was lost there.
  folder.files.delete('carte.awa.awaa.ect.json');
  await awa.sync.sync();
  expect(folder.files.size).toBe(0);
  await awa.editor.tryAgain();
  await awa.sync.sync();
  expect(folder.files.get('carte.awa.awaa.ect.json')?.text).toContain('Mairie');

  await benoit.editor.perform(addActor({ name: 'École' }, null));
  put('carte.benoit.beno.ect.json', await writeFile(await benoit.editor.file()));
  vi.spyOn(awa.editor, 'merge').mockResolvedValueOnce(false);
  await awa.sync.sync();
  expect([awa.sync.fault, names(awa.editor)]).toEqual(['not-kept', ['Mairie']]);
  await awa.sync.sync();
  expect([awa.sync.fault, names(awa.editor)]).toEqual([null, ['Mairie', 'École']]);
});

it('keeps from the folder what is for those who were there', async () => {
  const { editor, sync } = await deviceOf('awaa');
  const actor = { name: 'Mairie', note: 'Fâchée', visibility: 'participants' } as const;
  await editor.perform(addActor(actor, null));
  await sync.join(HANDLE, joining('Awa'));
  expect(folder.files.get('carte.awa.awaa.ect.json')?.text).toContain('Mairie');
  expect(folder.files.get('carte.awa.awaa.ect.json')?.text).not.toContain('Fâchée');
  await sync.leave();
  await sync.join(HANDLE, { who: 'Awa', audience: 'participants' });
  expect(folder.files.get('carte.awa.awaa.ect.json')?.text).toContain('Fâchée');
});

it('leaves nothing of a person in its own file, nor takes them back from the files of others', async () => {
  const [awa, benoit] = [await deviceOf('awaa'), await deviceOf('beno')];
  await awa.editor.perform(addActor({ name: 'Zénobie', kind: 'person' }, null));
  await awa.sync.join(HANDLE, joining('Awa'));
  await benoit.sync.join(HANDLE, joining('Benoît'));
  const [id = ''] = awa.editor.ecosystem.actors.keys();
  await awa.editor.erasePerson(id, '[effacé]');
  await awa.sync.sync(true);
  expect(folder.files.get('carte.awa.awaa.ect.json')?.text).not.toContain('Zénobie');
  expect(folder.files.get('carte.benoit.beno.ect.json')?.text).toContain('Zénobie');
  await benoit.sync.sync();
  expect(folder.files.get('carte.benoit.beno.ect.json')?.text).not.toContain('Zénobie');
});

it('is forgotten with its map, and when everything is erased from the device', async () => {
  const { editor, sync } = await deviceOf('awaa');
  await sync.join(HANDLE, joining('Awa'));
  expect(await readFolderLink(editor.entryId)).toMatchObject({ audience: 'partners' });
  await editor.close();
  await eraseMap(index, editor.entryId);
  expect(await readFolderLink(editor.entryId)).toBeNull();
  expect(await readMap(editor.entryId)).toBeNull();
  await forgetFolderLink(editor.entryId);
  expect((await databases.databases()).map(({ name }) => name)).not.toContain(
    `maillage-folder-${editor.entryId}`
  );

  const other = await deviceOf('beno');
  await other.sync.join(HANDLE, joining('Benoît'));
  await eraseDatabases();
  expect(await databases.databases()).toEqual([]);
});
