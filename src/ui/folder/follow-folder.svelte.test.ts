import type { FolderSync } from '#state/folder-sync.svelte.ts';
import { Notices } from '#state/notices.svelte.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import { words } from '#ui/shared/words.svelte.ts';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followFolder } from './follow-folder.svelte.ts';

vi.mock('#ui/merging/load-debates.ts', () => ({ watchDebates: vi.fn() }));
vi.mock('#workers/folder-writer.ts', () => ({ readyFolderWriter: vi.fn() }));

/** A map and its folder, of which a test says how they stand. */
class Standing {
  seq = $state(1);
  written = $state(1);
  isOpen = $state(true);
  link = $state<object | null>({});
  readonly sync = vi.fn(() => {
    this.written = this.seq;
    return Promise.resolve();
  });
  readonly open = vi.fn();
  readonly load = (): Promise<void> => Promise.resolve();
  readonly isBehind = $derived.by(() => this.written !== this.seq);
  onjoined: FolderSync['onjoined'] = () => undefined;
}

let standing: Standing;
let desk: Desk;

beforeEach(async () => {
  vi.useFakeTimers();
  words.know({ fr: { folder: () => import('#i18n/fr/folder.ts') }, en: {} });
  await words.need('folder');
  standing = new Standing();
  desk = {
    workspace: { folder: standing, editor: standing, readSnapshots: () => Promise.resolve() },
    notices: new Notices(),
    leave: () => undefined
  } as unknown as Desk;
  document.body.replaceChildren(document.createElement('input'));
});

afterEach(() => {
  desk.leave();
  vi.useRealTimers();
});

const said = (): string[] => desk.notices.current.map(({ text }) => text);
const type = (kind: 'input' | 'change'): void => {
  document.querySelector('input')?.dispatchEvent(new Event(kind, { bubbles: true }));
};
const later = async (): Promise<void> => {
  await Promise.resolve();
  flushSync();
  await vi.advanceTimersByTimeAsync(60_000);
};

it('reads the folder on opening, then once gestures settle, several at once', async () => {
  await followFolder(desk);
  expect(standing.sync).toHaveBeenCalledTimes(1);
  await later();
  expect(standing.sync).toHaveBeenCalledTimes(1);
  for (let gesture = 0; gesture < 5; gesture += 1) {
    standing.seq += 1;
    flushSync();
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(standing.sync).toHaveBeenCalledTimes(1);
  await later();
  expect(standing.sync).toHaveBeenCalledTimes(2);
});

it('waits while someone is typing, and goes on once the field is left', async () => {
  await followFolder(desk);
  standing.seq += 1;
  type('input');
  await later();
  expect(standing.sync).toHaveBeenCalledTimes(1);
  type('change');
  await later();
  expect(standing.sync).toHaveBeenCalledTimes(2);
});

it('asks for the folder to be opened, for as long as it is not', async () => {
  standing.isOpen = false;
  await followFolder(desk);
  standing.seq += 1;
  await later();
  expect(standing.sync).not.toHaveBeenCalled();
  expect(said()).toEqual(['Le dossier partagé attend votre accord.']);
  desk.notices.current[0]?.action?.run();
  expect(standing.open).toHaveBeenCalledOnce();
  standing.isOpen = true;
  await later();
  expect(said()).toEqual([]);
  expect(standing.sync).toHaveBeenCalledOnce();
});

it('says what came, and stops with the page', async () => {
  await followFolder(desk);
  await standing.onjoined(['Benoit', 'Chloe']);
  expect(said()[0]).toMatch(/^Réuni depuis le dossier partagé.: Benoit, Chloe\./);
  desk.leave();
  standing.seq += 1;
  await later();
  expect(standing.sync).toHaveBeenCalledTimes(1);
});
