import 'fake-indexeddb/auto';
import type { MapFile } from '#exchange/map-file.ts';
import { takeSnapshot } from '#exchange/snapshot.ts';
import { changeOf } from '#lineage/change.ts';
import { cellsApart } from '#lineage/disagreements.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { merge } from '#lineage/merge.ts';
import { readBack } from '#lineage/read-back.ts';
import type { Change } from '#lineage/write.ts';
import { textOf, writtenBy } from '#testing/histories.ts';
import { expect, it } from 'vitest';
import { commitMerge, type Joining } from './commit-merge.ts';
import { commit, type Session } from './commit.ts';
import { erasePerson } from './erase-person.ts';
import { createMapDatabase } from './create-map.ts';
import { openMap, type OpenMap } from './open-map.ts';
import { writersOf } from './writers.ts';

const SIGNATURE = { at: 1_700_000_000_000, by: 'Awa' };
const PARTNER = 'partner000000000';
const named = (id: string, name: string): Change => changeOf('actor', id, { name });
const BASE = writtenBy('founder000000000', EMPTY_STATE, named('a_1', 'Mairie'));

let maps = 0;

async function opened(id: string): Promise<OpenMap> {
  const open = await openMap(id);
  if (!open) throw new Error('the map is not there');
  return open;
}

/** A map of this device, which a partner has too. */
async function newMap(): Promise<OpenMap & { readonly id: string }> {
  const id = `merging-${String(++maps)}`;
  await createMapDatabase(id, { id, state: BASE, snapshots: [] }, 'replica000000000');
  return { id, ...(await opened(id)) };
}

const writing = (...changes: Change[]) =>
  ({
    does: 'write',
    gesture: { does: 'edit', type: 'actor', name: null },
    plan: () => changes
  }) as const;

const fileOf = (state: MapState, snapshots: MapFile['snapshots'] = []): MapFile => ({
  id: 'theirs',
  state,
  snapshots
});

const joining = (state: MapState, snapshots: MapFile['snapshots'] = []): Joining => ({
  does: 'merge',
  copies: [{ file: fileOf(state, snapshots), from: 'Benoît' }],
  gesture: { does: 'merge', type: null, name: 'Benoît' }
});

const namesIn = ({ state }: Pick<Session, 'state'>): string[] =>
  [...readBack(state).ecosystem.actors.values()].map(({ name }) => name);

it('keeps a merge as one row, which a fresh page and another tab find again', async () => {
  const { id, database, session } = await newMap();
  const other = await opened(id);
  const theirs = writtenBy(PARTNER, BASE, named('a_1', 'Ville'), named('a_2', 'AMAP'));
  const snapshot = await takeSnapshot(theirs, { name: 'Avant', on: null, note: null });
  const merged = await commitMerge(database, session, joining(theirs, [snapshot]), SIGNATURE);

  expect(namesIn(merged)).toEqual(['Ville', 'AMAP']);
  expect(textOf(merged.state)).toBe(textOf(merge(BASE, theirs)));
  expect(merged.undoable).toEqual({ does: 'merge', type: null, name: 'Benoît' });
  expect(await database.journal.count()).toBe(1);
  expect(await database.snapshots.toArray()).toEqual([snapshot]);
  expect(textOf((await opened(id)).session.state)).toBe(textOf(merged.state));
  const heard = await commit(other.database, other.session, writing(named('a_3', 'École')), {
    ...SIGNATURE
  });
  expect(namesIn(heard)).toEqual(['Ville', 'AMAP', 'École']);
});

it('remembers whose copy each replica first came with', async () => {
  const { database, session } = await newMap();
  const [partner, other] = [PARTNER, 'other00000000000'] as const;
  const theirs = writtenBy(PARTNER, BASE, named('a_2', 'AMAP'));
  const both = writtenBy(other, theirs, named('a_3', 'École'));
  const first = await commitMerge(database, session, joining(theirs), SIGNATURE);
  const second = { ...joining(both), copies: [{ file: fileOf(both), from: 'Chloé' }] };
  await commitMerge(database, first, second, SIGNATURE);

  expect(await writersOf(database)).toEqual({
    now: 'replica000000000',
    own: new Set(['replica000000000']),
    names: new Map([
      [partner, 'Benoît'],
      [other, 'Chloé']
    ])
  });
});

it('takes whoever is known to write a replica for its owner, whatever copy it came with', async () => {
  const { database, session } = await newMap();
  const both = writtenBy('other00000000000', writtenBy(PARTNER, BASE, named('a_2', 'AMAP')));
  const owners = new Map([['part', 'Awa']]);
  const later = writtenBy('other00000000000', both, named('a_3', 'École'));
  await commitMerge(database, session, { ...joining(later), owners }, SIGNATURE);

  const { names } = await writersOf(database);
  expect([...names].sort()).toEqual([
    ['other00000000000', 'Benoît'],
    [PARTNER, 'Awa']
  ]);
});

it('leaves no row for a file that brings nothing', async () => {
  const { database, session } = await newMap();
  const merged = await commitMerge(database, session, joining(BASE), SIGNATURE);

  expect(merged).toEqual(session);
  expect(await database.journal.count()).toBe(0);
});

it('hears what another tab wrote before it puts together, and raises what is debated', async () => {
  const { id, database, session } = await newMap();
  const other = await opened(id);
  await commit(other.database, other.session, writing(named('a_1', 'Commune')), SIGNATURE);
  const theirs = writtenBy(PARTNER, BASE, named('a_1', 'Ville'));
  const merged = await commitMerge(database, session, joining(theirs), SIGNATURE);

  const [debate] = cellsApart(merged.state);
  expect(debate?.held.map(({ value }) => value).sort()).toEqual(['Commune', 'Ville']);
});

it('is undone by new writes, after a reload, and done again', async () => {
  const { id, database, session } = await newMap();
  const theirs = writtenBy(PARTNER, BASE, named('a_1', 'Ville'), named('a_2', 'AMAP'));
  await commitMerge(database, session, joining(theirs), SIGNATURE);

  const fresh = await opened(id);
  const undone = await commit(fresh.database, fresh.session, { does: 'undo' }, SIGNATURE);
  expect(namesIn(undone)).toEqual(['Mairie']);
  expect(undone.state.seen.get(PARTNER)).toBe(1);
  // Having seen it and undone it is news to nobody: the same file again changes nothing.
  const again = await commitMerge(fresh.database, undone, joining(theirs), SIGNATURE);
  expect(namesIn(again)).toEqual(['Mairie']);

  const redone = await commit(fresh.database, again, { does: 'redo' }, SIGNATURE);
  expect(namesIn(redone)).toEqual(['Ville', 'AMAP']);
});

it('takes what has nothing left to take back off the stack, without a row', async () => {
  const { database, session } = await newMap();
  const renamed = await commit(database, session, writing(named('a_1', 'Ville')), SIGNATURE);
  const aside = { ...writing(named('a_1', 'Commune')), aside: true };
  const over = await commit(database, renamed, aside, SIGNATURE);
  const undone = await commit(database, over, { does: 'undo' }, SIGNATURE);

  expect(namesIn(undone)).toEqual(['Commune']);
  expect([undone.seq, undone.undoable, undone.redoable?.does]).toEqual([2, null, 'edit']);
});

it('lets a person who came with a partner’s copy be erased from what the merge kept', async () => {
  const { database, session } = await newMap();
  const person = changeOf('actor', 'a_z', { name: 'Zénobie Ürün', kind: 'person' });
  const merged = await commitMerge(
    database,
    session,
    joining(writtenBy(PARTNER, BASE, person)),
    SIGNATURE
  );
  await erasePerson(database, merged, { id: 'a_z', instead: '[effacé]' }, SIGNATURE);

  const tables = await Promise.all(database.tables.map((table) => table.toArray()));
  expect(JSON.stringify(tables)).not.toContain('nobie');
});

it('writes under another name once a file claims to have seen more than was written here', async () => {
  const { database, session } = await newMap();
  const before = await commit(database, session, writing(named('a_1', 'Commune')), SIGNATURE);
  const theirs = writtenBy(PARTNER, BASE, named('a_1', 'Ville'));
  const forged = { ...theirs, seen: new Map(theirs.seen).set('replica000000000', 1_000_000_000) };
  const merged = await commitMerge(database, before, joining(forged), SIGNATURE);
  const after = await commit(database, merged, writing(named('a_2', 'AMAP')), SIGNATURE);

  expect(cellsApart(merged.state)).toMatchObject([{ record: 'a_1', cell: 'name' }]);
  expect(after.state.seen.get('replica000000000')).toBe(1);
  expect([...after.state.seen.values()]).toEqual([1, 1, 1, 1]);
});
