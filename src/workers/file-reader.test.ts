import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readFileApart, readyReader } from './file-reader.ts';

/** A worker that says nothing but what the test makes it say. */
class SilentWorker {
  static last: SilentWorker | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();

  constructor() {
    SilentWorker.last = this;
  }
}

const started = (): SilentWorker => SilentWorker.last!;
const refusal = (code: string, facts: object = {}): object => ({
  ok: false,
  problems: [{ code, path: '', facts }]
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', SilentWorker);
  vi.stubGlobal('document', { baseURI: 'https://territoire.fr/' });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('gives what was read, and lets the worker go', async () => {
  const reading = readFileApart(new ArrayBuffer(4));
  const read = { ok: true, value: { id: 'x' }, repairs: [] };
  started().onmessage?.({ data: read });

  expect(await reading).toBe(read);
  expect(started().terminate).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

it('stops a reading that takes ten seconds, and says so', async () => {
  const reading = readFileApart(new ArrayBuffer(4));
  await vi.advanceTimersByTimeAsync(9_999);
  expect(started().terminate).not.toHaveBeenCalled();

  await vi.advanceTimersByTimeAsync(1);
  expect(await reading).toEqual(refusal('too-slow', { seconds: 10 }));
  expect(started().terminate).toHaveBeenCalledOnce();
});

it('stops a reading that is given up', async () => {
  const control = new AbortController();
  const reading = readFileApart(new ArrayBuffer(4), { signal: control.signal });
  control.abort();

  expect(await reading).toEqual(refusal('given-up'));
  expect(started().terminate).toHaveBeenCalledOnce();
});

it('says that the reader failed, as when memory runs out, and throws nothing', async () => {
  const prevented = vi.fn();
  const crashed = readFileApart(new ArrayBuffer(4));
  started().onerror?.({ preventDefault: prevented });
  expect(await crashed).toEqual(refusal('reader-failed'));
  expect(prevented).toHaveBeenCalledOnce();

  const garbled = readFileApart(new ArrayBuffer(4));
  started().onmessageerror?.();
  expect(await garbled).toEqual(refusal('reader-failed'));
});

it('gives a file to the reader that waits for one, once', async () => {
  readyReader();
  const ready = started();
  readyReader();
  expect(started()).toBe(ready);
  const reading = readFileApart(new ArrayBuffer(4));
  expect(ready.postMessage).toHaveBeenCalledOnce();
  ready.onmessage?.({ data: { ok: true } });
  await reading;
  expect(ready.terminate).toHaveBeenCalledOnce();

  const other = readFileApart(new ArrayBuffer(4));
  expect(started()).not.toBe(ready);
  started().onmessage?.({ data: { ok: true } });
  await other;
});

it('starts another reader where the one that was to wait could not come', async () => {
  readyReader();
  const lost = started();
  lost.onerror?.({ preventDefault: () => undefined });
  const reading = readFileApart(new ArrayBuffer(4));
  expect(lost.postMessage).not.toHaveBeenCalled();
  expect(started()).not.toBe(lost);
  started().onmessage?.({ data: { ok: true } });
  await reading;
});
