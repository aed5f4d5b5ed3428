import 'fake-indexeddb/auto';
import { interceptCompletion, whileHeld } from '#testing/held-transactions.ts';
import {
  index,
  mapWithAPast,
  newId,
  opened,
  everyOperation,
  signature
} from '#testing/storage-operations.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { beforeAll, expect, it, vi } from 'vitest';
import { commit } from './commit.ts';
import { addMap, eraseMap } from './library.ts';

// A browser that is killed keeps what it was handed: that does not show who answers too early.
interceptCompletion();
beforeAll(() => index.ready());

const READS = ['hearing other tabs', 'opening a map', 'reading a map'];

it.each(everyOperation())(
  '%s answers once each of its writes is complete',
  async (name, operation) => {
    let held = 0;
    for (;;) {
      await index.maps.clear();
      const entryId = await mapWithAPast();
      const open = await opened(entryId);
      const { wasHeld, wasDone } = await whileHeld(held + 1, () => operation(entryId)(open));
      open.database.close();
      if (!wasHeld) break;
      expect(wasDone).toBe(false);
      held += 1;
    }
    expect(held > 0).toBe(!READS.includes(name));
  }
);

it('adding and erasing a map do too', async () => {
  const map = { id: newId(), state: EMPTY_STATE, snapshots: [] };
  const place = { entryId: map.id, replica: 'replica000000000', at: 0 };
  for (const at of [1, 2]) {
    const added = await whileHeld(at, () => addMap(index, place, map));
    expect(added).toEqual({ wasHeld: true, wasDone: false });
    const erased = await whileHeld(1, () => eraseMap(index, map.id));
    expect(erased).toEqual({ wasHeld: true, wasDone: false });
  }
});

it('other tabs hear of a gesture once it is complete', async () => {
  const { database, session } = await opened(await mapWithAPast());
  const tell = vi.spyOn(database.tabs, 'tell');
  await whileHeld(
    1,
    () => commit(database, session, { does: 'undo' }, signature),
    () => {
      expect(tell).not.toHaveBeenCalled();
    }
  );
  expect(tell).toHaveBeenCalledOnce();
  database.close();
});
