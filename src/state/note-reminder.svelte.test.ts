import 'fake-indexeddb/auto';
import { IndexDatabase } from '#storage/index-database.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { expect, it } from 'vitest';
import { mayNamePersons, NoteReminder } from './note-reminder.svelte.ts';

it('is shown until it is read, once for the device', async () => {
  const index = new IndexDatabase();
  const first = new NoteReminder(index);
  expect(first.isDue).toBe(false);
  await first.load();
  expect(first.isDue).toBe(true);
  await first.dismiss();
  expect(first.isDue).toBe(false);

  const later = new NoteReminder(index);
  await later.load();
  expect(later.isDue).toBe(false);
});

it('is for maps that may name a person', () => {
  const of = (kind: 'person' | 'organisation' | 'unspecified'): boolean =>
    mayNamePersons(ecosystemOf([], { actors: { A: { kind } } }));

  expect([of('person'), of('unspecified'), of('organisation')]).toEqual([true, true, false]);
});
