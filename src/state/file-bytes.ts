import { MAX_BYTES } from '#exchange/limits.ts';
import { refuse, type Reading } from '#exchange/problem.ts';

/** The bytes of a file that someone chose; one that is too big is refused before it takes the memory. */
export async function bytesOf(file: Blob, limit = MAX_BYTES): Promise<Reading<ArrayBuffer>> {
  const facts = { size: file.size, limit };
  if (file.size > limit) return refuse({ code: 'too-big', path: '', facts });
  try {
    return { ok: true, value: await file.arrayBuffer(), repairs: [] };
  } catch {
    return refuse({ code: 'not-readable', path: '', facts: {} });
  }
}
