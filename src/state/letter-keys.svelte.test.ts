import 'fake-indexeddb/auto';
import { IndexDatabase } from '#storage/index-database.ts';
import { expect, it } from 'vitest';
import { LetterKeys } from './letter-keys.svelte.ts';

it('single keys are shortcuts until someone turns them off, which this device keeps', async () => {
  const index = new IndexDatabase();
  const keys = new LetterKeys(index);
  await keys.load();
  expect(keys.areOn).toBe(true);
  await keys.turn(false);

  const later = new LetterKeys(index);
  await later.load();
  expect(later.areOn).toBe(false);
  await later.turn(true);
  await keys.load();
  expect(keys.areOn).toBe(true);
});
