import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { fold } from '#lineage/write.ts';
import { afterEach, expect, it, vi } from 'vitest';
import { folderText } from './folder-writer.ts';

/** A worker that answers at once with how many records came through its door. */
class CountingWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  readonly terminate = vi.fn();

  postMessage(asked: { readonly file: { readonly state: typeof EMPTY_STATE } }): void {
    const { records } = structuredClone(asked).file.state;
    this.onmessage?.({ data: `${String(records.size)} ${String(records instanceof Map)}` });
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('sends a large map whole, edited though it is', async () => {
  vi.stubGlobal('Worker', CountingWorker);
  vi.stubGlobal('document', { baseURI: 'https://territoire.fr/' });
  const named = (id: string): ReturnType<typeof changeOf> => changeOf('actor', id, { name: id });
  const all = Array.from({ length: 1_500 }, (_, n) => named(`a_${String(n)}`));
  const large = fold(EMPTY_STATE, [{ dot: { replica: 'r', counter: 1 }, changes: all }]);
  const state = fold(large, [{ dot: { replica: 'r', counter: 2 }, changes: [named('a_new')] }]);

  const file = { id: 'map', state, snapshots: [] };
  expect(await folderText(file, 'partners')).toBe('1501 true');
});
