import { Notices } from '#state/notices.svelte.ts';
import { words } from '#ui/shared/words.svelte.ts';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Desk } from './desk.svelte.ts';
import { watchRetention } from './watch-retention.svelte.ts';

/** The day until which the map of a test is kept. */
class Map {
  keepUntil = $state<string | null>('2026-11-23');
  readonly editor = { ecosystem: { map: this } };
  panel = '';
}

let map: Map;
let desk: Desk;

beforeEach(async () => {
  await words.need('app');
  vi.useFakeTimers({ toFake: ['Date'] });
  map = new Map();
  desk = {
    workspace: map,
    notices: new Notices(),
    leave: vi.fn()
  } as unknown as Desk;
});
afterEach(() => {
  desk.leave();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const told = (): string[] => desk.notices.current.map(({ text }) => text);

/** The page is shown again, or put away. */
async function seen(isSeen = true): Promise<void> {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(!isSeen);
  document.dispatchEvent(new Event('visibilitychange'));
  // Words come in time of their own.
  await new Promise((resolve) => setTimeout(resolve, 50));
  flushSync();
}

async function openedOn(time: string): Promise<void> {
  vi.setSystemTime(new Date(time));
  await watchRetention(desk);
  flushSync();
}

it('tells at the opening that the day has passed, and what can be done', async () => {
  await openedOn('2026-11-24T09:00');

  expect(told()).toEqual([expect.stringContaining('jusqu’au 23 novembre 2026')]);
  desk.notices.current[0]?.action?.run();
  expect(map.panel).toBe('about');
});

it('tells it of a map left open, once the page is seen after that day, and once', async () => {
  await openedOn('2026-11-23T23:50');
  await seen(false);
  vi.setSystemTime(new Date('2026-11-23T23:59'));
  await seen();
  expect(told()).toEqual([]);

  vi.setSystemTime(new Date('2026-11-24T00:05'));
  await seen(false);
  expect(told()).toEqual([]);
  await seen();
  expect(told()).toHaveLength(1);

  desk.notices.dismiss(desk.notices.current[0]?.id ?? 0);
  vi.setSystemTime(new Date('2026-11-25T09:00'));
  await seen();
  expect(told()).toEqual([]);
});

it('says it no more once the map is kept for longer, and again past the new day', async () => {
  await openedOn('2026-11-24T09:00');
  map.keepUntil = '2026-12-01';
  flushSync();
  expect(told()).toEqual([]);

  await seen();
  expect(told()).toEqual([]);
  vi.setSystemTime(new Date('2026-12-02T09:00'));
  await seen();
  expect(told()).toEqual([expect.stringContaining('1 décembre 2026')]);
});

it('says nothing of a map that nobody gave a day, nor once the page is left', async () => {
  map.keepUntil = null;
  await openedOn('2026-11-24T09:00');
  await seen();
  expect(told()).toEqual([]);

  map.keepUntil = '2026-11-01';
  const { leave } = desk;
  leave();
  await seen();
  expect(told()).toEqual([]);
});
