import { describe, expect, it } from 'vitest';
import { OutdatedError, storageFaultOf } from './storage-error.ts';

const named = (name: string, inner?: Error): Error =>
  Object.assign(new Error(name), { name, ...(inner && { inner }) });

describe('storageFaultOf', () => {
  it.each([
    [
      'a full disk, that Dexie hides in an abort',
      named('AbortError', named('QuotaExceededError')),
      'quota'
    ],
    ['a newer program', new OutdatedError(), 'outdated'],
    ['a database closed under us', named('DatabaseClosedError'), 'closed'],
    ['anything else', named('DataError'), 'unknown'],
    ['what is no error', 'oops', 'unknown']
  ] as const)('tells %s', (_what, error, fault) => {
    expect(storageFaultOf(error)).toBe(fault);
  });
});
