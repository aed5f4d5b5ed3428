import 'fake-indexeddb/auto';
import { readFile } from '#exchange/read-file.ts';
import { writeFile } from '#exchange/write-file.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { IndexDatabase } from '#storage/index-database.ts';
import { addMap } from '#storage/library.ts';
import { interceptRequests, withFault } from '#testing/failing-requests.ts';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { MAIN_VIEW } from '#domain/view.ts';
import { addActor, binRecords, moveTo } from './edits.ts';
import { MapEditor } from './map-editor.svelte.ts';
import { lookAtState, stateLookedAt, statesOf } from './through-time.ts';
import { Timeline } from './timeline.svelte.ts';
import { Workspace } from './workspace.svelte.ts';

vi.mock('#workers/folder.ts', () => ({ foldText: vi.fn() }));
vi.mock('#workers/mirror.ts', () => ({ mirror: vi.fn() }));
vi.mock('#workers/snapshot.ts', () => import('#testing/snapshot-here.ts'));

const index = new IndexDatabase();
const IDENTITY = '00000000-0000-4000-8000-000000000000';
const AUTUMN = { name: 'Automne', on: '2026-09-21', note: 'Avant la visite' };
beforeAll(interceptRequests);
let maps = 0;
let editor: MapEditor;
let workspace: Workspace;
let timeline: Timeline;

beforeEach(async () => {
  const entryId = `timeline-${String(++maps)}`;
  const place = { entryId, replica: 'replica000000000', at: 0 };
  await addMap(index, place, { id: IDENTITY, state: EMPTY_STATE, snapshots: [] });
  const opened = await MapEditor.open(entryId, { index, userName: () => 'Awa' });
  if (!opened) throw new Error('the map is not there');
  editor = opened;
  workspace = await Workspace.over(editor);
  timeline = new Timeline(workspace);
});

const names = (): string[] => [...editor.ecosystem.actors.values()].map(({ name }) => name).sort();

it('has what was done a moment ago in the snapshot, and the snapshot in the file', async () => {
  await timeline.read();
  // The last ones are still on their way to the disk.
  const doing = ['AMAP', 'Foyer', 'Mairie'].map((name) => editor.perform(addActor({ name }, null)));
  const kept = await timeline.take(AUTUMN);
  await Promise.all(doing);

  expect(kept).toMatchObject({ is: 'kept', snapshot: AUTUMN });
  const [snapshot] = timeline.snapshots;
  expect(snapshot?.records.map(({ f }) => f['name']).sort()).toEqual(['AMAP', 'Foyer', 'Mairie']);
  const text = await writeFile(await editor.file());
  const read = await readFile(text);
  expect(read.ok && read.value.snapshots).toEqual([snapshot]);
});

it('adds the snapshots of a partner to its own', async () => {
  await editor.perform(addActor({ name: 'Mairie' }, null));
  await timeline.take(AUTUMN);
  const file = await editor.file();
  const theirs = file.snapshots.map((one) => ({ ...one, name: 'Hiver', on: '2026-12-21' }));
  await editor.merge([{ from: 'Ana', file: { ...file, snapshots: theirs } }]);
  await timeline.read();

  expect(timeline.snapshots.map(({ name }) => name)).toEqual(['Hiver', 'Automne']);
});

it('goes back to a snapshot in one gesture, which undo takes back', async () => {
  const mairie = addActor({ name: 'Mairie' }, null);
  await editor.perform(mairie);
  const kept = await timeline.take(AUTUMN);
  if (kept.is !== 'kept') throw new Error('no snapshot');
  await editor.perform(binRecords(editor.ecosystem, [mairie.id]));
  await editor.perform(addActor({ name: 'AMAP' }, null));

  expect(await timeline.goBackTo(kept.snapshot)).toBe(2);
  expect(names()).toEqual(['Mairie']);
  expect(editor.undoable).toEqual({ does: 'return', type: null, name: 'Automne' });
  await editor.undo();
  expect(names()).toEqual(['AMAP']);
});

it('goes through time with each thing where it is today', async () => {
  const [mairie, foyer] = [
    addActor({ name: 'Mairie' }, [10, 20]),
    addActor({ name: 'Foyer' }, [5, 5])
  ];
  await editor.perform(mairie);
  await editor.perform(foyer);
  await timeline.take(AUTUMN);
  await editor.perform(binRecords(editor.ecosystem, [foyer.id]));
  await timeline.take({ ...AUTUMN, name: 'Hiver', on: '2026-12-21' });
  await editor.perform(moveTo(new Map([[mairie.id, [70, 80]]])));
  const shown = (): unknown => [
    workspace.snapshot?.name,
    [...workspace.ecosystem.actors.values()].map(({ name }) => name).sort(),
    workspace.ecosystem.views.get(MAIN_VIEW)?.positions.get(mairie.id),
    stateLookedAt(workspace)
  ];

  expect(statesOf(workspace).map((one) => one?.name)).toEqual(['Automne', 'Hiver', undefined]);
  expect(stateLookedAt(workspace)).toBeNull();
  lookAtState(workspace, 0, 'Aujourd’hui');
  expect(shown()).toEqual(['Automne', ['Foyer', 'Mairie'], [70, 80], 0]);
  lookAtState(workspace, 1, 'Aujourd’hui');
  expect(shown()).toEqual(['Hiver', ['Mairie'], [70, 80], 1]);
  lookAtState(workspace, 2, 'Aujourd’hui');
  expect(shown()).toEqual(['Aujourd’hui', ['Mairie'], [70, 80], 2]);
  expect(workspace.readonly).toBe(true);
  timeline.lookAt(null);
  expect(stateLookedAt(workspace)).toBeNull();
});

it('says that a snapshot could not be kept, and changes nothing', async () => {
  await editor.perform(addActor({ name: 'Mairie' }, null));
  const failing = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const at of [1, 4, 8]) {
    const { wasReached, outcome } = await withFault(
      { failure: 'QuotaExceededError', at, lasts: true },
      () => timeline.take(AUTUMN)
    );
    expect([wasReached, outcome]).toMatchObject([true, { value: { is: 'failed' } }]);
  }
  failing.mockRestore();

  expect(timeline.snapshots).toEqual([]);
  expect(await timeline.take(AUTUMN)).toMatchObject({ is: 'kept' });
});
