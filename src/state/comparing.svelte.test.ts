import 'fake-indexeddb/auto';
import type { Comparison } from '#analysis/comparison/compare.ts';
import type { TwoStates } from '#analysis/comparison/stayers.ts';
import { comparingWhole, type Compared } from '#analysis/comparison/whole-comparison.ts';
import { finished } from '#analysis/work.ts';
import { takeSnapshot } from '#exchange/snapshot.ts';
import { writeFile } from '#exchange/write-file.ts';
import type { ActorId } from '#domain/ids.ts';
import { asId } from '#domain/ids.ts';
import { MAIN_VIEW } from '#domain/view.ts';
import { sameActor } from '#lineage/alias.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { fold, nextDot, type Change } from '#lineage/write.ts';
import { IndexDatabase } from '#storage/index-database.ts';
import { addMap } from '#storage/library.ts';
import type { Waiter } from '#workers/work-apart.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { Comparing } from './comparing.svelte.ts';
import { lookAcross } from './look-across.ts';
import { MapEditor } from './map-editor.svelte.ts';
import { addScenario } from './scenario-edits.ts';
import { Workspace } from './workspace.svelte.ts';

type Ask = (states: TwoStates, waiter: Waiter<Comparison>) => Promise<unknown>;
const worker = vi.hoisted(() => ({ answer: null as null | Ask }));
vi.mock('#workers/comparer.ts', () => ({
  compareApart: ((states, waiter) => worker.answer?.(states, waiter)) as Ask
}));
vi.mock('#workers/file-reader.ts', async () => {
  const { readFile } = await import('#exchange/read-file.ts');
  return { readFileApart: (bytes: ArrayBuffer) => readFile(new Uint8Array(bytes)) };
});

const ME = 'replica000000000';
const IDENTITY = '00000000-0000-4000-8000-000000000000';
const index = new IndexDatabase();
const after = (state: typeof EMPTY_STATE, ...changes: Change[]): typeof EMPTY_STATE =>
  fold(state, [{ dot: nextDot(state, ME), changes }]);
const named = (id: string, name: string): Change => changeOf('actor', id, { name });
const then = after(EMPTY_STATE, named('a_1', 'Mairie'), named('a_2', 'La mairie'));
const labelled = (
  name: string,
  on: string | null
): { name: string; on: typeof on; note: null } => ({
  name,
  on,
  note: null
});

let maps = 0;
let comparing: Comparing;
let workspace: Workspace;

beforeEach(async () => {
  worker.answer = (states, { onearly }) =>
    Promise.resolve(finished(comparingWhole(states, {}, onearly)).findings);
  const entryId = `comparing-${String(++maps)}`;
  const snapshots = [
    await takeSnapshot(after(then, named('a_3', 'AMAP')), labelled('Juin', '2026-06-01')),
    await takeSnapshot(then, labelled('Mars', '2026-03-01'))
  ];
  const state = after(then, ...sameActor('a_2', 'a_1'));
  const place = { entryId, replica: ME, at: 0 };
  await addMap(index, place, { id: IDENTITY, state, snapshots });
  const editor = await MapEditor.open(entryId, { index, userName: () => 'Awa' });
  if (!editor) throw new Error('the map is not there');
  workspace = await Workspace.over(editor);
  comparing = new Comparing(workspace);
});

const neverEnding: Ask = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

const met = ({ comparison }: Compared): string[] => comparison.facts.map(({ about }) => about);

it('puts the oldest snapshot beside today, and takes who was drawn twice for one all along', async () => {
  expect([comparing.before.name, comparing.after.name]).toEqual(['Mars', null]);
  await comparing.compare();
  expect(comparing.compared && met(comparing.compared)).toEqual([]);

  const [today, june, march] = comparing.sides;
  if (!today || !june || !march) throw new Error('a side is missing');
  comparing.choose(march.key, june.key);
  expect(comparing.compared).toBeNull();
  await comparing.compare();
  expect(comparing.compared && met(comparing.compared)).toEqual(['presence']);
});

it('shows both states as one, marks what differs, and has the second one analysed alone', async () => {
  const [, june, march] = comparing.sides;
  if (!june || !march) throw new Error('a side is missing');
  comparing.choose(june.key, march.key);
  await comparing.compare();
  if (!comparing.compared) throw new Error('nothing was compared');
  workspace.lookAt(
    lookAcross(comparing.compared.states, comparing.compared.comparison.changes, 'Juin → Mars')
  );

  expect([...workspace.ecosystem.actors.keys()].sort()).toEqual(['a_1', 'a_2', 'a_3']);
  expect(workspace.overlay?.marks).toEqual(new Map([['a_3', ' −']]));
  expect(workspace.overlay?.gone).toEqual(new Set(['a_3']));
  expect([...workspace.analysed.actors.keys()].sort()).toEqual(['a_1', 'a_2']);
  expect(workspace.readonly).toBe(true);
});

it('puts today beside what it would be in a scenario, without what is no more than proposed', async () => {
  const [amap, town] = [asId<ActorId>('a_4'), asId<ActorId>('a_1')];
  const proposed = { from: amap, to: town, kind: 'cooperation', status: 'proposed' } as const;
  await workspace.editor.perform({
    gesture: { does: 'add', type: null, name: null },
    plan: () => [named('a_4', 'AMAP'), named('a_5', 'École'), changeOf('link', 'l_1', proposed)]
  });
  const edit = addScenario(
    { name: 'Sans l’école', note: null },
    { leaves: [asId<ActorId>('a_5')] }
  );
  await workspace.editor.perform(edit);
  comparing.chooseScenario(edit.id);
  expect([comparing.before.name, comparing.after.name]).toEqual([null, 'Sans l’école']);
  await comparing.compare();

  const changes = comparing.compared?.comparison.changes ?? [];
  expect(changes.map(({ what, id }) => [what, id])).toEqual([['gone', 'a_5']]);
  expect(comparing.isOfTwoMaps).toBe(false);
});

it('offers what a file holds, and says when it is of another map', async () => {
  const id = '11111111-1111-4111-8111-111111111111';
  const snapshots = [await takeSnapshot(then, labelled('Ailleurs', null))];
  const text = await writeFile({ id, state: then, snapshots });
  const reading = await comparing.bring('autre.ect.json', new File([text], 'x'), null);

  expect(reading.ok).toBe(true);
  expect(comparing.before).toMatchObject({ file: 'autre.ect.json', name: 'autre.ect.json' });
  expect(comparing.isOfTwoMaps).toBe(true);
  const of = comparing.sides.filter(({ file }) => file === 'autre.ect.json');
  expect(of.map(({ name }) => name)).toEqual(['autre.ect.json', 'Ailleurs']);
  const refused = await comparing.bring('cassé.json', new File(['{'], 'x'), null);
  expect(refused.ok).toBe(false);
  expect(comparing.sides).toHaveLength(5);
});

it('says what differs before the findings, and keeps it when they are given up', async () => {
  const whole = (): Compared => {
    if (!comparing.compared) throw new Error('nothing was compared');
    return comparing.compared;
  };
  let known: Compared | null = null;
  worker.answer = async (states, waiter) => {
    const { comparison, findings } = finished(comparingWhole(states));
    waiter.onearly?.(comparison);
    known = comparing.compared;
    await Promise.resolve();
    return findings;
  };
  await comparing.compare();
  expect(known).toMatchObject({ findings: null });
  expect(whole().findings).not.toBeNull();
  expect(whole().comparison).toBe((known as Compared | null)?.comparison);

  worker.answer = (states, waiter) => {
    waiter.onearly?.(finished(comparingWhole(states)).comparison);
    return neverEnding(states, waiter);
  };
  const under = comparing.compare();
  expect(comparing.share).toBe(0);
  comparing.giveUp();
  await under;
  expect([comparing.share, comparing.hasFailed, whole().findings]).toEqual([null, false, null]);
});

it('lets go of what was said of today once the map has changed, not when a box has moved', async () => {
  const perform = (change: Change): Promise<boolean> =>
    workspace.editor.perform({
      gesture: { does: 'add', type: null, name: null },
      plan: () => [change]
    });
  await comparing.compare();
  await perform(
    changeOf('view', MAIN_VIEW, { positions: new Map([[asId<ActorId>('a_1'), [1, 2]]]) })
  );
  comparing.keepUp(workspace.editor.ecosystem);
  expect(comparing.compared).not.toBeNull();
  await perform(named('a_9', 'AMAP'));
  comparing.keepUp(workspace.editor.ecosystem);
  expect(comparing.compared).toBeNull();

  const [, june, march] = comparing.sides;
  if (!june || !march) throw new Error('a side is missing');
  comparing.choose(march.key, june.key);
  await comparing.compare();
  await perform(named('a_9', 'Ferme'));
  comparing.keepUp(workspace.editor.ecosystem);
  expect(comparing.compared).not.toBeNull();
});

it('lets go of what is under way when something else is chosen, and says what failed', async () => {
  worker.answer = neverEnding;
  const under = comparing.compare();
  expect(comparing.share).toBe(0);
  comparing.choose(comparing.after.key, comparing.before.key);
  await under;
  expect([comparing.share, comparing.hasFailed]).toEqual([null, false]);

  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  worker.answer = () => Promise.reject(new Error('broken'));
  await comparing.compare();
  expect([comparing.share, comparing.hasFailed, comparing.compared]).toEqual([null, true, null]);
  told.mockRestore();
});
