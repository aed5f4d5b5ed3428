import 'fake-indexeddb/auto';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { describe, expect, it } from 'vitest';
import { copiesOf, keepCopy, oneTooMany, type CopyLabel } from './copies.ts';
import { MapDatabase, type CopyKind, type KeptCopy } from './map-database.ts';
import { createMapDatabase } from './create-map.ts';
import { OutdatedError } from './storage-error.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.UTC(2026, 10, 22);

const copy = (at: number, kind: CopyKind = 'auto', hash = `${kind}-${String(at)}`): KeptCopy => ({
  ...{ hash, kind, at, title: 'La cantine', actors: 1, links: 0, text: '[]' }
});

/** What is left of a copy each ten minutes for so many hours. */
function leftAfter(hours: number): CopyLabel[] {
  let kept: CopyLabel[] = [];
  for (let at = START; at < START + hours * HOUR; at += 10 * MINUTE) {
    kept.push(copy(at));
    const dropped = oneTooMany(kept);
    kept = kept.filter(({ hash }) => !dropped.includes(hash));
  }
  return kept;
}

describe('which copies stay', () => {
  it('is one an hour, the last of each, for a day', () => {
    const minutes = leftAfter(5).map(({ at }) => (at - START) / MINUTE);
    expect(minutes).toEqual([50, 110, 170, 230, 290]);
    expect(leftAfter(24)).toHaveLength(24);
  });

  it('then one a day, for a month, whatever the hours', () => {
    const left = leftAfter(24 * 60);
    const ages = left.map(({ at }) => (START + 24 * 60 * HOUR - at) / HOUR);
    expect(ages.filter((age) => age <= 24)).toHaveLength(24);
    expect(ages.filter((age) => age > 24)).toHaveLength(29);
    expect(Math.max(...ages)).toBeLessThanOrEqual(30 * 24);
  });

  it('never drops one made before a merge for one made by itself', () => {
    const merge = copy(START, 'before-merge');
    const many = Array.from({ length: 400 }, (_, n) => copy(START + n * HOUR));
    expect(oneTooMany([merge, ...many])).not.toContain(merge.hash);
  });

  it('keeps the last ten made before something', () => {
    const many = Array.from({ length: 12 }, (_, n) => copy(START + n, 'before-merge'));
    expect(oneTooMany(many)).toEqual(many.slice(0, 2).map(({ hash }) => hash));
  });
});

describe('keepCopy', () => {
  let maps = 0;
  const newMap = async (): Promise<MapDatabase> => {
    const id = `copies-${String(++maps)}`;
    await createMapDatabase(id, { id, state: EMPTY_STATE, snapshots: [] }, 'replica000000000');
    return new MapDatabase(id);
  };

  it('keeps the same content once, with the strongest reason for it', async () => {
    const database = await newMap();
    await keepCopy(database, copy(START, 'before-merge', 'same'));
    await keepCopy(database, copy(START + HOUR, 'auto', 'same'));
    await keepCopy(database, copy(START + 2 * HOUR, 'auto', 'other'));

    expect(await copiesOf(database)).toMatchObject([
      { hash: 'other', kind: 'auto' },
      { hash: 'same', kind: 'before-merge', at: START + HOUR }
    ]);
    database.close();
  });

  it('writes nothing in a map that a newer program has changed', async () => {
    const database = await newMap();
    await database.ready();
    await database.meta.update('head', { schema: 99 });
    await expect(keepCopy(database, copy(START))).rejects.toBeInstanceOf(OutdatedError);
    expect(await database.copies.count()).toBe(0);
    database.close();
  });
});
