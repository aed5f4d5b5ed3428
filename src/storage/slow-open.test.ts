import 'fake-indexeddb/auto';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { beforeAll, expect, it } from 'vitest';
import { IndexDatabase } from './index-database.ts';
import { addMap, readMap } from './library.ts';
import { openMap } from './open-map.ts';
import { BlockedError } from './storage-error.ts';

/** Longer than a page waits before it says that another tab may hold what it opens, in milliseconds. */
const SLOW = 1_800;

const index = new IndexDatabase();
let isSlow = false;

/** Has databases take their time to open, as those of a slow disk do. */
beforeAll(async () => {
  await index.ready();
  const open = Reflect.get<IDBFactory, 'open'>(IDBFactory.prototype, 'open');
  IDBFactory.prototype.open = function (...args) {
    const request = open.apply(this, args);
    const dispatch = request.dispatchEvent.bind(request);
    request.dispatchEvent = (event) => {
      if (!isSlow || event.type !== 'success') return dispatch(event);
      setTimeout(() => dispatch(event), SLOW);
      return true;
    };
    return request;
  };
});

it('makes a map, and opens it where nothing is said meanwhile, however slow the disk', async () => {
  isSlow = true;
  const place = { entryId: 'slow', replica: 'replica000000000', at: 0 };
  await addMap(index, place, { id: 'map', state: EMPTY_STATE, snapshots: [] });
  await expect(openMap('slow')).rejects.toThrow(BlockedError);
  const opened = await openMap('slow', { waits: true });
  opened?.database.close();
  expect(opened?.identity).toBe('map');

  isSlow = false;
  expect(await readMap('slow')).toMatchObject({ id: 'map' });
});
