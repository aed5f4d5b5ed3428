import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RHYTHMS } from '#domain/space.ts';
import { missedMeetings } from './missed-meetings.ts';

it.each([
  ['weekly', '2026-11-16', '2026-11-29', 0],
  ['weekly', '2026-11-22', '2026-11-30', 1],
  ['monthly', '2026-10-01', '2026-11-30', 0],
  ['monthly', '2026-10-31', '2026-12-01', 1],
  ['quarterly', '2025-12-31', '2026-07-01', 2],
  ['half-yearly', '2026-01-01', '2026-12-31', 0],
  ['half-yearly', '2025-06-30', '2026-01-01', 1],
  ['yearly', '2024-01-01', '2025-12-31', 0],
  ['yearly', '2024-12-31', '2026-01-01', 1]
] as const)('%s, last met on %s: on %s, %i whole periods went by', (rhythm, met, today, missed) => {
  expect(missedMeetings(rhythm, met, today)).toBe(missed);
});

it('does not know for spaces that meet once, or irregularly', () => {
  expect(missedMeetings('once', '2020-01-01', '2026-01-01')).toBeNull();
  expect(missedMeetings('irregular', '2020-01-01', '2026-01-01')).toBeNull();
});

it('reads any day that a map may hold, the 31st of February included', () => {
  expect(missedMeetings('weekly', '2026-02-31', '2026-03-31')).toBe(3);
});

const day = fc
  .record({ year: fc.integer({ min: 1970, max: 2090 }), rest: fc.nat(365) })
  .map(({ year, rest }) => new Date(Date.UTC(year, 0, 1 + rest)).toISOString().slice(0, 10));

it('never goes down as time goes by, and is never below 0', () => {
  fc.assert(
    fc.property(fc.constantFrom(...RHYTHMS), day, day, day, (rhythm, met, one, other) => {
      const [sooner = '', later = ''] = [one, other].sort();
      const before = missedMeetings(rhythm, met, sooner);
      const after = missedMeetings(rhythm, met, later);
      expect(before === null).toBe(after === null);
      expect(after ?? 0).toBeGreaterThanOrEqual(before ?? 0);
      expect(before ?? 0).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 }
  );
});
