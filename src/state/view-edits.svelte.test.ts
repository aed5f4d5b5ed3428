import 'fake-indexeddb/auto';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { IndexDatabase } from '#storage/index-database.ts';
import { addMap } from '#storage/library.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addActor, moveTo } from './edits.ts';
import { MapEditor } from './map-editor.svelte.ts';
import { AS_IT_IS, mannerOf } from './reading.svelte.ts';
import {
  binView,
  moveView,
  renameView,
  savedViews,
  saveView,
  updateView,
  type ViewContent
} from './view-edits.ts';

vi.mock('#workers/folder.ts', () => ({ foldText: vi.fn() }));
vi.mock('#workers/mirror.ts', () => ({ mirror: vi.fn() }));
vi.mock('#workers/snapshot.ts', () => import('#testing/snapshot-here.ts'));

const index = new IndexDatabase();
let maps = 0;

async function openNew(): Promise<MapEditor> {
  const entryId = `views-${String(++maps)}`;
  const place = { entryId, replica: 'replica000000000', at: 0 };
  await addMap(index, place, { id: entryId, state: EMPTY_STATE, snapshots: [] });
  const editor = await MapEditor.open(entryId, { index, userName: () => 'Awa' });
  if (!editor) throw new Error('the map is not there');
  return editor;
}

const WHOLE: ViewContent = { ...AS_IT_IS, middleX: null, middleY: null, zoom: null };
const names = (editor: MapEditor): string[] => savedViews(editor.ecosystem).map(({ name }) => name);
const save = (editor: MapEditor, name: string, content = WHOLE): Promise<boolean> =>
  editor.perform(saveView(savedViews(editor.ecosystem), { name, note: null }, content));

describe('saved views', () => {
  let editor: MapEditor;
  beforeEach(async () => {
    editor = await openNew();
  });

  it('keep how the map is read, and where from', async () => {
    const town = addActor({ name: 'Mairie' }, [0, 0]);
    await editor.perform(town);
    const content: ViewContent = {
      filters: ['family=', 'link-kind=order'],
      since: '2020-01-01',
      until: null,
      fades: true,
      centre: town.id,
      steps: 2,
      sizeBy: 'degree@command',
      colourBy: 'family',
      middleX: 12,
      middleY: -3.5,
      zoom: 1.25
    };
    await editor.perform(saveView([], { name: 'Commandes', note: 'À discuter' }, content));
    const [view] = savedViews(editor.ecosystem);
    expect(view).toMatchObject({ ...content, name: 'Commandes', note: 'À discuter', rank: 0 });
    expect(view && mannerOf(view)).toEqual(mannerOf(content));
  });

  it('come one after the other, and are put in another order as one gesture', async () => {
    for (const name of ['Une', 'Deux', 'Trois']) await save(editor, name);
    expect(names(editor)).toEqual(['Une', 'Deux', 'Trois']);
    const saved = savedViews(editor.ecosystem);
    await editor.perform(moveView(saved, saved[2]?.id ?? ('' as never), -1));
    expect(names(editor)).toEqual(['Une', 'Trois', 'Deux']);
    await editor.undo();
    expect(names(editor)).toEqual(['Une', 'Deux', 'Trois']);
  });

  it('stay where they are when there is nowhere further to go', async () => {
    await save(editor, 'Une');
    const saved = savedViews(editor.ecosystem);
    await editor.perform(moveView(saved, saved[0]?.id ?? ('' as never), -1));
    expect(names(editor)).toEqual(['Une']);
  });

  it('are updated, renamed and deleted, and each is undone to what was', async () => {
    await save(editor, 'Une');
    const view = () => savedViews(editor.ecosystem)[0];
    const before = view();
    if (!before) throw new Error('no view');
    await editor.perform(updateView(before, { ...WHOLE, filters: ['status=wished'], zoom: 2 }));
    expect(view()).toMatchObject({ filters: ['status=wished'], zoom: 2, name: 'Une' });
    await editor.undo();
    expect(view()).toEqual(before);
    await editor.perform(renameView(before, { name: 'La seule', note: 'Ici' }));
    expect(view()).toMatchObject({ name: 'La seule', note: 'Ici', filters: [] });
    await editor.undo();
    expect(view()).toEqual(before);
    await editor.perform(binView(before));
    expect(names(editor)).toEqual([]);
    await editor.undo();
    expect(view()).toEqual(before);
  });

  it('are not the view that keeps the places', async () => {
    const town = addActor({ name: 'Mairie' }, [0, 0]);
    await editor.perform(town);
    await editor.perform(moveTo(new Map([[town.id, [5, 5]]])));
    expect(names(editor)).toEqual([]);
  });
});
