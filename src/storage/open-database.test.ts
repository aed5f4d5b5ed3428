import 'fake-indexeddb/auto';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold } from '#lineage/write.ts';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { commit } from './commit.ts';
import { copiesOf } from './copies.ts';
import { databaseName, MAP_SCHEMA } from './map-database.ts';
import { checkpointText } from './create-map.ts';
import { openMap } from './open-map.ts';

const replica = 'replica000000000';
const naming = (counter: number, name: string) => ({
  dot: { replica, counter },
  changes: [changeOf('actor', 'a_1', { name })]
});

const names = (state: MapState): string[] =>
  [...readBack(state).ecosystem.actors.values()].map(({ name }) => name);

const STORES = { checkpoints: 'name', journal: '++seq', snapshots: '++, hash', meta: 'name' };
/** What each older version kept of a map. */
const OLDER = [
  [1, STORES],
  [2, { ...STORES, copies: 'hash, at' }]
] as const;

/** A map as an older version kept it: a checkpoint of one gesture, and one since. */
async function mapOfVersion(
  version: number,
  stores: Readonly<Record<string, string>>,
  entryId: string
): Promise<void> {
  const database = new Dexie(databaseName(entryId));
  database.version(version).stores(stores);
  const first = naming(1, 'Mairie');
  const gesture = { does: 'edit', type: 'actor', name: null };
  const before = [changeOf('actor', 'a_1', { name: 'Commune' })];
  const text = checkpointText(fold(EMPTY_STATE, [first]));
  await database.table('checkpoints').add({ name: 'latest', upTo: 1, text });
  for (const write of [first, naming(2, 'Mairie de Loos')])
    await database.table('journal').add({ ...write, before, gesture, at: 0, by: '' });
  const stacks = { undo: [1, 2], redo: [] };
  await database
    .table('meta')
    .add({ name: 'head', schema: version, identity: entryId, replica, ...stacks });
  database.close();
}

it.each(OLDER)(
  'a map of version %i opens, with a copy of what it said',
  async (version, stores) => {
    const entryId = `of-${String(version)}`;
    await mapOfVersion(version, stores, entryId);
    const open = await openMap(entryId);
    const { database, session } = open!;
    expect(names(session.state)).toEqual(['Mairie de Loos']);
    expect((await database.meta.get('head'))?.schema).toBe(MAP_SCHEMA);
    const [copy, ...more] = await copiesOf(database);
    expect(more).toEqual([]);
    expect(copy).toMatchObject({ kind: 'before-migration', actors: 1, links: 0 });
    expect((await database.copies.get(copy!.hash))?.text).toContain('Mairie de Loos');

    const next = await commit(database, session, { does: 'undo' }, { at: 0, by: '' });
    expect(next.seq).toBe(3);
    database.close();
    const again = await openMap(entryId);
    // A row of that version, and one of this.
    expect(names(again!.session.state)).toEqual(['Commune']);
    expect(await again!.database.copies.count()).toBe(1);
    again!.database.close();
  }
);
