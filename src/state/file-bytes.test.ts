import { expect, it, vi } from 'vitest';
import { MAX_BYTES } from '#exchange/limits.ts';
import { bytesOf } from './file-bytes.ts';

it('gives the bytes of a file', async () => {
  const read = await bytesOf(new File(['{}'], 'carte.ect.json'));

  expect(read.ok && new TextDecoder().decode(read.value)).toBe('{}');
});

it('refuses a file that is too big without reading it', async () => {
  const arrayBuffer = vi.fn();
  const file = { size: MAX_BYTES + 1, arrayBuffer } as unknown as File;

  expect(await bytesOf(file)).toMatchObject({
    ok: false,
    problems: [{ code: 'too-big', facts: { size: MAX_BYTES + 1, limit: MAX_BYTES } }]
  });
  expect(arrayBuffer).not.toHaveBeenCalled();
});

it('refuses a folder, or a file that is gone, in words rather than by a crash', async () => {
  const arrayBuffer = (): Promise<ArrayBuffer> =>
    Promise.reject(new DOMException('A folder.', 'NotFoundError'));
  const file = { size: 4096, arrayBuffer } as unknown as File;

  expect(await bytesOf(file)).toMatchObject({ ok: false, problems: [{ code: 'not-readable' }] });
});
