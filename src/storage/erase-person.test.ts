import 'fake-indexeddb/auto';
import { takeSnapshot } from '#exchange/snapshot.ts';
import { bin, changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, type Change } from '#lineage/write.ts';
import { expect, it } from 'vitest';
import { commit, type Intent, type Session } from './commit.ts';
import { erasePerson } from './erase-person.ts';
import type { MapDatabase } from './map-database.ts';
import { keepCopy } from './copies.ts';
import { createMapDatabase } from './create-map.ts';
import { openMap } from './open-map.ts';

const SIGNATURE = { at: 1_700_000_000_000, by: 'Zénobie Ürün' };
const PERSON = { id: 'a_z', instead: '[effacé]' };

const MADE: readonly Change[] = [
  changeOf('actor', 'a_z', { name: 'Zénobie Ürün', kind: 'person', note: 'Cheffe' }),
  changeOf('actor', 'a_m', { name: 'Mairie', note: 'Vu zénobie  ürün' }),
  changeOf('link', 'l_1', { from: 'a_z' as never, to: 'a_m' as never, note: 'Fâchée' }),
  changeOf('stake', 's_1', { positions: new Map([['a_z' as never, 'Veut partir']]) })
];

async function newMap(): Promise<{ entryId: string; database: MapDatabase; session: Session }> {
  const entryId = `erasing-${String(Math.random())}`;
  const state = fold(EMPTY_STATE, [
    { dot: { replica: 'aaaaaaaaaaaaaaaa', counter: 1 }, changes: MADE }
  ]);
  const snapshot = await takeSnapshot(state, { name: 'Avec Zénobie Ürün', on: null, note: null });
  const file = { id: entryId, state, snapshots: [snapshot] };
  await createMapDatabase(entryId, file, 'replica000000000');
  const open = await openMap(entryId);
  if (!open) throw new Error('the map is not there');
  return { entryId, ...open };
}

const writing = (name: string | null, ...changes: Change[]): Intent => ({
  does: 'write',
  gesture: { does: 'edit', type: 'actor', name },
  plan: () => changes
});

/** All that a database keeps, as one text. */
async function everythingIn(database: MapDatabase): Promise<string> {
  const tables = await Promise.all(database.tables.map((table) => table.toArray()));
  return JSON.stringify(tables);
}

const SAID = ['nobie', 'Cheffe', 'Fâchée', 'Veut partir', 'Directrice'];

it('leaves nothing of a person anywhere in the database: history, snapshots and copies included', async () => {
  const { entryId, database, session } = await newMap();
  let now = await commit(
    database,
    session,
    writing('Zénobie Ürün', changeOf('actor', 'a_z', { note: 'Directrice' })),
    SIGNATURE
  );
  now = await commit(database, now, { does: 'undo' }, SIGNATURE);
  now = await commit(database, now, writing(null, ...bin(now.state, ['a_z'])), SIGNATURE);
  const copy = { hash: 'sha256-1', at: 1, actors: 2, links: 1, text: '["Zénobie, Cheffe"]' };
  await keepCopy(database, { ...copy, kind: 'before-merge', title: 'La carte de Zénobie' });
  const before = await everythingIn(database);
  for (const said of SAID) expect(before).toContain(said);

  const erased = await erasePerson(database, now, PERSON, { ...SIGNATURE, by: 'Awa' });
  const after = await everythingIn(database);
  for (const said of SAID) expect(after).not.toContain(said);
  expect(after).toContain('Mairie');
  expect(await database.copies.count()).toBe(0);
  expect(erased.undoable).toBeNull();
  database.close();

  const again = await openMap(entryId);
  const { actors, links } = readBack(again?.session.state ?? EMPTY_STATE).ecosystem;
  expect([...actors.values()].map(({ name, note }) => [name, note])).toEqual([
    ['Mairie', 'Vu [effacé]']
  ]);
  expect(links.size).toBe(0);
  expect(again?.session).toMatchObject({ state: erased.state, undoable: null, redoable: null });
});

it('hears another tab before it erases, and lets it go on after', async () => {
  const { entryId, database, session } = await newMap();
  const other = await openMap(entryId);
  if (!other) throw new Error('the map is not there');
  const renamed = writing(null, changeOf('actor', 'a_m', { name: 'Mairie de Zénobie Ürün' }));
  await commit(other.database, other.session, renamed, SIGNATURE);

  const erased = await erasePerson(database, session, PERSON, { ...SIGNATURE, by: 'Awa' });
  expect(await everythingIn(database)).not.toContain('nobie');
  expect(readBack(erased.state).ecosystem.actors.get('a_m' as never)?.name).toBe(
    'Mairie de [effacé]'
  );

  const later = await commit(
    database,
    erased,
    writing(null, changeOf('actor', 'a_m', { name: 'Mairie' })),
    SIGNATURE
  );
  expect(readBack(later.state).ecosystem.actors.size).toBe(1);
});
