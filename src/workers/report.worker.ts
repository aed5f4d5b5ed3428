import type { MapFile } from '#exchange/map-file.ts';
import { reporting } from '#report/reporting.ts';
import type { ReportChoices } from '#report/told-report.ts';

/** What a report is asked of. */
export interface ReportRequest {
  readonly file: MapFile;
  readonly choices: ReportChoices;
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

onmessage = ({ data: { file, choices } }: MessageEvent<ReportRequest>): void => {
  const work = reporting(file, choices);
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
};
