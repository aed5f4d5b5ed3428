import 'fake-indexeddb/auto';
import { changeOf, bin } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, type Change } from '#lineage/write.ts';
import { describe, expect, it } from 'vitest';
import { checkpointWhenDue } from './checkpoint.ts';
import { commit, type Intent, type Session } from './commit.ts';
import type { MapDatabase } from './map-database.ts';
import { checkpointText, createMapDatabase } from './create-map.ts';
import { checkpointState, openMap } from './open-map.ts';
import { OutdatedError } from './storage-error.ts';

const SIGNATURE = { at: 1_700_000_000_000, by: 'Awa' };
let maps = 0;

async function newMap(): Promise<string> {
  const entryId = `test-${String(++maps)}`;
  const map = { id: entryId, state: EMPTY_STATE, snapshots: [] };
  await createMapDatabase(entryId, map, 'replica000000000');
  return entryId;
}

async function opened(entryId: string): Promise<{ database: MapDatabase; session: Session }> {
  const open = await openMap(entryId);
  if (!open) throw new Error('the map is not there');
  return open;
}

const writing = (...changes: Change[]): Intent => ({
  does: 'write',
  gesture: { does: 'edit', type: 'actor', name: null },
  plan: () => changes
});
const naming = (id: string, name: string): Intent => writing(changeOf('actor', id, { name }));

/** What a map says, dots apart: what undo must give back exactly. */
const contentOf = ({ state }: Pick<Session, 'state'>): unknown => readBack(state).ecosystem;
const nameIn = (session: Session, id: string): string | undefined =>
  readBack(session.state).ecosystem.actors.get(id as never)?.name;

describe('commit', () => {
  it('keeps a gesture that a fresh page finds again, signed', async () => {
    const id = await newMap();
    const { database, session } = await opened(id);
    const after = await commit(database, session, naming('a_1', 'Mairie'), SIGNATURE);
    database.close();

    const again = await opened(id);
    expect(again.session.state).toEqual(after.state);
    expect(await again.database.journal.toArray()).toMatchObject([
      { seq: 1, by: 'Awa', dot: { replica: 'replica000000000', counter: 1 } }
    ]);
  });

  it('knows what it has just written without reading it again', async () => {
    const { database, session } = await opened(await newMap());
    let read = 0;
    database.journal.hook('reading', (row) => {
      read += 1;
      return row;
    });

    const first = await commit(database, session, naming('a_1', 'Mairie'), SIGNATURE);
    const second = await commit(database, first, naming('a_1', 'La mairie'), SIGNATURE);
    expect([read, second.undoable?.does, second.redoable]).toEqual([0, 'edit', null]);

    const undone = await commit(database, second, { does: 'undo' }, SIGNATURE);
    expect(read).toBeGreaterThan(0);
    expect([undone.undoable?.does, undone.redoable?.does]).toEqual(['edit', 'edit']);
    expect(nameIn(undone, 'a_1')).toBe('Mairie');
  });

  it('writes nothing for a gesture that changes nothing', async () => {
    const { database, session } = await opened(await newMap());

    await commit(database, session, writing(), SIGNATURE);
    await commit(database, session, { does: 'undo' }, SIGNATURE);

    expect(await database.journal.count()).toBe(0);
  });

  it('hears the other tab before it writes: both gestures stand, in one history', async () => {
    const id = await newMap();
    const one = await opened(id);
    const other = await opened(id);
    await commit(one.database, one.session, naming('a_1', 'Mairie'), SIGNATURE);
    const second = await commit(other.database, other.session, naming('a_2', 'AMAP'), SIGNATURE);

    expect([nameIn(second, 'a_1'), nameIn(second, 'a_2')]).toEqual(['Mairie', 'AMAP']);
    const undone = await commit(one.database, one.session, { does: 'undo' }, SIGNATURE);
    expect([nameIn(undone, 'a_1'), nameIn(undone, 'a_2')]).toEqual(['Mairie', undefined]);
  });

  it('takes back a binning with all that it hid', async () => {
    const { database, session } = await opened(await newMap());
    const drawn = await commit(
      database,
      session,
      writing(
        changeOf('actor', 'a_1', { name: 'Mairie' }),
        changeOf('actor', 'a_2', { name: 'AMAP' }),
        changeOf('link', 'l_1', { from: 'a_1' as never, to: 'a_2' as never })
      ),
      SIGNATURE
    );
    const binned = await commit(database, drawn, writing(...bin(drawn.state, ['a_2'])), SIGNATURE);
    expect(readBack(binned.state).ecosystem.links.size).toBe(0);

    const undone = await commit(database, binned, { does: 'undo' }, SIGNATURE);
    expect(contentOf(undone)).toEqual(contentOf(drawn));
  });

  it('passes, on undo, over what nobody asked for', async () => {
    const { database, session } = await opened(await newMap());
    const named = await commit(database, session, naming('a_1', 'Mairie'), SIGNATURE);
    const aside = { ...naming('a_2', 'AMAP'), aside: true } as Intent;
    const arranged = await commit(database, named, aside, SIGNATURE);

    const undone = await commit(database, arranged, { does: 'undo' }, SIGNATURE);
    expect([nameIn(undone, 'a_1'), nameIn(undone, 'a_2')]).toEqual([undefined, 'AMAP']);
  });

  it('refuses to write a map that a newer program has changed', async () => {
    const { database, session } = await opened(await newMap());
    await database.meta.update('head', { schema: 99 });

    await expect(
      commit(database, session, naming('a_1', 'Mairie'), SIGNATURE)
    ).rejects.toBeInstanceOf(OutdatedError);
    expect(await database.journal.count()).toBe(0);
  });
});

const foldNow = (text: string, writes: Parameters<typeof fold>[1]): Promise<string> =>
  Promise.resolve(checkpointText(fold(checkpointState(text), writes)));

describe('a checkpoint', () => {
  it('holds what the journal told, and lets other tabs go on from it', async () => {
    const id = await newMap();
    const { database, session } = await opened(id);
    let after = session;
    for (const name of ['un', 'deux', 'trois'])
      after = await commit(database, after, naming('a_1', name), SIGNATURE);

    expect(await checkpointWhenDue(database, foldNow, 3)).toBe(true);
    expect(await checkpointWhenDue(database, foldNow, 3)).toBe(false);

    const again = await opened(id);
    expect(again.session.state).toEqual(after.state);
    expect(again.session.seq).toBe(3);
    const undone = await commit(again.database, again.session, { does: 'undo' }, SIGNATURE);
    expect(nameIn(undone, 'a_1')).toBe('deux');
  });

  it('gives way to another tab that was quicker', async () => {
    const id = await newMap();
    const { database, session } = await opened(id);
    let after = session;
    for (const name of ['un', 'deux', 'trois'])
      after = await commit(database, after, naming('a_1', name), SIGNATURE);
    const slow = async (text: string, writes: Parameters<typeof fold>[1]): Promise<string> => {
      await commit(database, after, naming('a_1', 'quatre'), SIGNATURE);
      expect(await checkpointWhenDue(database, foldNow, 3)).toBe(true);
      return foldNow(text, writes);
    };

    expect(await checkpointWhenDue(database, slow, 3)).toBe(false);
    expect((await database.checkpoints.get('latest'))?.upTo).toBe(4);
    expect(nameIn((await opened(id)).session, 'a_1')).toBe('quatre');
  });
});

describe('openMap', () => {
  it('says that a map is not here, without making it be', async () => {
    expect(await openMap('nobody')).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(
      'maillage-map-nobody'
    );
  });
});
