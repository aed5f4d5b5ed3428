import type { Browser, Page } from '@playwright/test';

/** One task of the thread that draws a page, as the browser traces it. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Time of the processor, in microseconds: unlike that of a clock, other programs add nothing to it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What kept the thread that draws a page busy, in milliseconds of the processor. */
export interface Busy {
  readonly longestTask: number;
  readonly inAll: number;
  readonly tasksOver50: number;
}

/** Runs something in a page, and tells what it kept the thread that draws the page busy with. */
export async function busyWith<Result>(
  browser: Browser,
  page: Page,
  run: () => Promise<Result>
): Promise<readonly [Result, Busy]> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const result = await run();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return [result, busyOf(trace.traceEvents)];
}

function busyOf(events: readonly TraceEvent[]): Busy {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)} ${String(tid)}`;
  const drawing = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf)
  );
  const tasks = events
    .filter((event) => event.ph === 'X' && event.name.endsWith('RunTask'))
    .filter((event) => drawing.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
  return {
    longestTask: tasks.reduce((longest, task) => Math.max(longest, task), 0),
    inAll: tasks.reduce((sum, task) => sum + task, 0),
    tasksOver50: tasks.filter((task) => task > 50).length
  };
}
