import 'fake-indexeddb/auto';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { addMap } from '#storage/library.ts';
import { IndexDatabase } from '#storage/index-database.ts';
import { expect, it } from 'vitest';
import { addActor, arrange, editRecord } from './edits.ts';
import { MapEditor } from './map-editor.svelte.ts';
import { Workspace } from './workspace.svelte.ts';

it('says the same for as long as boxes are merely put elsewhere', async () => {
  const index = new IndexDatabase();
  const place = { entryId: 'places', replica: 'replica000000000', at: 0 };
  await addMap(index, place, { id: 'places', state: EMPTY_STATE, snapshots: [] });
  const editor = await MapEditor.open('places', { index, userName: () => 'Awa' });
  if (!editor) throw new Error('the map is not there');
  const workspace = await Workspace.over(editor);
  const edit = addActor({ name: 'Mairie' }, [0, 0]);
  await editor.perform(edit);
  workspace.select([edit.id]);

  const { ecosystem, content, shown, selected, analysed } = workspace;
  await editor.perform(arrange(new Map([[edit.id, [300, 20]]])));
  expect(workspace.ecosystem).not.toBe(ecosystem);
  expect(workspace.content).toBe(content);
  expect(workspace.analysed).toBe(analysed);
  expect(workspace.shown).toBe(shown);
  expect(workspace.selected).toBe(selected);

  const actor = workspace.content.actors.get(edit.id);
  if (!actor) throw new Error('the actor is not there');
  await editor.perform(editRecord('actor', actor, { name: 'La mairie' }));
  expect(workspace.content.actors.get(edit.id)?.name).toBe('La mairie');
  expect(workspace.selected).toEqual([edit.id]);
  await editor.close();
});
