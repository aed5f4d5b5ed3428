import { describe, expect, it } from 'vitest';
import { BlockedError, DamagedError, OutdatedError, storageFaultOf } from './storage-error.ts';

const named = (name: string, inner?: Error): Error =>
  Object.assign(new Error(name), { name, ...(inner && { inner }) });

const itself = named('AbortError');
Object.assign(itself, { inner: itself });

describe('storageFaultOf', () => {
  it.each([
    [
      'a full disk, that Dexie hides in an abort',
      named('AbortError', named('QuotaExceededError')),
      'quota'
    ],
    ['a transaction that was stopped', named('AbortError'), 'abort'],
    ['one stopped for a reason nobody knows', named('AbortError', named('DataError')), 'abort'],
    ['one that leads back to itself', itself, 'abort'],
    ['a newer program', new OutdatedError(), 'version'],
    [
      'a database made by a newer program',
      named('OpenFailedError', named('VersionError')),
      'version'
    ],
    ['another tab that holds on', new BlockedError(Promise.resolve()), 'blocked'],
    ['what cannot be read', new DamagedError(), 'corrupt'],
    ['a file of the browser that is gone', named('NotReadableError'), 'corrupt'],
    ['a database closed under us', named('DatabaseClosedError'), 'closed'],
    [
      'what only another error explains',
      new Error('no', { cause: new OutdatedError() }),
      'version'
    ],
    ['anything else', named('DataError'), 'unknown'],
    ['what is no error', 'oops', 'unknown']
  ] as const)('tells %s', (_what, error, fault) => {
    expect(storageFaultOf(error)).toBe(fault);
  });
});
