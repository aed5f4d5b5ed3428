import type { Rhythm } from '#domain/space.ts';

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7;
/** 1 January 1970 was a Thursday: weeks start three days before it. */
const MONDAY_BEFORE = 3;

/** How many months each rhythm that follows the calendar counts by. */
const MONTHS: Readonly<Partial<Record<Rhythm, number>>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12
};

/**
 * How many whole weeks, months, quarters, half-years or years, as the calendar
 * has them, went by between two days: a monthly space that met on 1 October has
 * missed nothing on 30 November, and one month on 1 December. 0 when the second
 * day comes first. `null` for spaces that meet once, or irregularly.
 */
export function missedMeetings(rhythm: Rhythm, lastMet: string, today: string): number | null {
  const met = periodOf(rhythm, lastMet);
  const now = periodOf(rhythm, today);
  return met === null || now === null ? null : Math.max(now - met - 1, 0);
}

/** The number of the week, month, quarter… that a day falls in. */
function periodOf(rhythm: Rhythm, day: string): number | null {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (rhythm === 'weekly')
    return Math.floor((Date.UTC(year, month - 1, date) / DAY + MONDAY_BEFORE) / WEEK);
  const months = MONTHS[rhythm];
  return months === undefined ? null : Math.floor((year * 12 + month - 1) / months);
}
