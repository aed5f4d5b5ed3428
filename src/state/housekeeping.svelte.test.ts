import { EMPTY_STATE } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Housekeeping } from './housekeeping.ts';

const { copyWhenDue } = vi.hoisted(() => ({ copyWhenDue: vi.fn<() => Promise<void>>() }));
vi.mock('./map-copies.ts', () => ({ copyWhenDue }));
vi.mock('#workers/folder.ts', () => ({ foldText: vi.fn() }));
vi.mock('./device-space.ts', () => ({ askForSpace: () => Promise.resolve() }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A map whose house is kept, and how many copies were tried once a gesture was kept so many minutes later. */
function house(): (minutes: number) => Promise<number> {
  const map = { entryId: 'm_1', identity: 'm_1', ecosystem: readBack(EMPTY_STATE).ecosystem };
  const keeper = new Housekeeping(null as never, map);
  return async (minutes) => {
    vi.setSystemTime(Date.now() + minutes * 60_000);
    keeper.after(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return copyWhenDue.mock.calls.length;
  };
}

it('tries a copy that could not be made again a minute later, one that was ten minutes later', async () => {
  const shown = vi.spyOn(console, 'error').mockReturnValue();
  copyWhenDue.mockRejectedValueOnce(new Error('full')).mockResolvedValue();
  const triedAfter = house();
  expect(await triedAfter(0)).toBe(1);
  expect(await triedAfter(0.5)).toBe(1);
  expect(await triedAfter(0.6)).toBe(2);
  expect(await triedAfter(5)).toBe(2);
  expect(await triedAfter(5)).toBe(3);
  expect(shown).toHaveBeenCalledOnce();
});
