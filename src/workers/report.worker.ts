import type { MapFile } from '#exchange/map-file.ts';
import type { Work } from '#analysis/work.ts';
import { readingPage } from '#report/reading/reading-page.ts';
import { reading } from '#report/reading/reading-script.ts';
import { reporting } from '#report/reporting.ts';
import type { ReportChoices } from '#report/told-report.ts';

/** What a report is asked of. */
export interface ReportRequest {
  readonly file: MapFile;
  readonly choices: ReportChoices;
  /** A report to print, or a map to explore. */
  readonly form: 'report' | 'reading';
}

/** What the main thread is told: how far it is, then the page. */
export type ReportAnswer =
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'made'; readonly page: string };

/** How long between two words on how far it is, in milliseconds. */
const BETWEEN = 100;

const tell = (answer: ReportAnswer): void => {
  postMessage(answer);
};

async function workFor({ file, choices, form }: ReportRequest): Promise<Work<string>> {
  if (form === 'report') return reporting(file, choices);
  const text = `(${reading.toString()})()`;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hash = `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  return readingPage(file, choices, { text, hash });
}

async function answer(request: ReportRequest): Promise<void> {
  const work = await workFor(request);
  let told = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) {
      tell({ is: 'made', page: step.value });
      return;
    }
    if (performance.now() - told < BETWEEN) continue;
    told = performance.now();
    tell({ is: 'progress', share: step.value });
  }
}

onmessage = ({ data }: MessageEvent<ReportRequest>): void => {
  answer(data).catch((error: unknown) => {
    // Told as an error of the worker, which whoever waits hears.
    reportError(error);
  });
};
