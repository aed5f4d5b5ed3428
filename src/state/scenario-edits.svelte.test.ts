import 'fake-indexeddb/auto';
import { inScenario } from '#analysis/what-if/in-scenario.ts';
import type { Scenario } from '#domain/scenario.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { IndexDatabase } from '#storage/index-database.ts';
import { addMap } from '#storage/library.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { binOf } from './bin.ts';
import { addActor, restoreRecords } from './edits.ts';
import { MapEditor } from './map-editor.svelte.ts';
import {
  addScenario,
  binScenario,
  relabelScenario,
  scenariosInOrder,
  setStep,
  tryIn
} from './scenario-edits.ts';

vi.mock('#workers/folder.ts', () => ({ foldText: vi.fn() }));
vi.mock('#workers/mirror.ts', () => ({ mirror: vi.fn() }));
vi.mock('#workers/snapshot.ts', () => import('#testing/snapshot-here.ts'));

const index = new IndexDatabase();
let maps = 0;
let editor: MapEditor;

beforeEach(async () => {
  const entryId = `scenarios-${String(++maps)}`;
  const place = { entryId, replica: 'replica000000000', at: 0 };
  await addMap(index, place, { id: entryId, state: EMPTY_STATE, snapshots: [] });
  const opened = await MapEditor.open(entryId, { index, userName: () => 'Awa' });
  if (!opened) throw new Error('the map is not there');
  editor = opened;
});

const only = (): Scenario => {
  const [scenario] = scenariosInOrder(editor.ecosystem);
  if (!scenario) throw new Error('no scenario');
  return scenario;
};

it('is made, told otherwise, binned and had back, one gesture each', async () => {
  await editor.perform(addScenario({ name: 'Et si Awa part', note: null }));
  await editor.perform(relabelScenario(only(), { name: 'Sans Awa', note: 'Vu en réunion' }));
  expect(only()).toMatchObject({ name: 'Sans Awa', note: 'Vu en réunion', leaves: [] });

  await editor.perform(binScenario(only()));
  expect(scenariosInOrder(editor.ecosystem)).toEqual([]);
  const [binned] = binOf(editor.state);
  expect(binned).toMatchObject({ type: 'scenario', name: 'Sans Awa' });
  await editor.perform(restoreRecords([binned?.id ?? ''], null));
  expect(only().name).toBe('Sans Awa');
  for (const name of [undefined, 'Sans Awa', 'Et si Awa part']) {
    await editor.undo();
    expect(scenariosInOrder(editor.ecosystem)[0]?.name).toBe(name);
  }
});

it('has things happen in it and no more, without touching the map', async () => {
  const awa = addActor({ name: 'Awa' }, null);
  await editor.perform(awa);
  await editor.perform(addScenario({ name: 'Sans Awa', note: null }));
  await editor.perform(setStep(only(), 'leaves', awa.id, true));
  expect(only().leaves).toEqual([awa.id]);
  expect(editor.ecosystem.actors.size).toBe(1);
  expect(inScenario(editor.ecosystem, only()).actors.size).toBe(0);

  await editor.perform(setStep(only(), 'leaves', awa.id, false));
  expect(only().leaves).toEqual([]);
});

it('tries on the map, as proposed, what it then adds: one gesture, undone as one', async () => {
  const [awa, bo] = [addActor({ name: 'Awa' }, null), addActor({ name: 'Bo' }, null)];
  await editor.perform(awa);
  await editor.perform(bo);
  await editor.perform(addScenario({ name: 'Se parler', note: null }));
  const space = { kind: 'deliberation', participants: [awa.id, bo.id], treats: [] } as const;
  await editor.perform(
    tryIn(only(), { links: [], spaces: [space] }, { nameOf: () => 'Le mardi', at: null })
  );

  const [proposed] = editor.ecosystem.spaces.values();
  expect(proposed).toMatchObject({ name: 'Le mardi', status: 'proposed' });
  expect(only().adds).toEqual([proposed?.id]);
  expect([...inScenario(editor.ecosystem, only()).spaces.values()][0]?.status).toBe('existing');
  await editor.undo();
  expect(editor.ecosystem.spaces.size).toBe(0);
  expect(only().adds).toEqual([]);
});
