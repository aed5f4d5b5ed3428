import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ReportWords } from '#report/report-words.ts';

/** What a map holds, in counts: « 12 acteurs », « 30 liens »; what it has none of is left out. */
export function counted(
  { actors, links, stakes, spaces }: Ecosystem,
  { app, report }: ReportWords
): readonly string[] {
  return [
    app.actors(actors.size),
    app.links(links.size),
    ...(stakes.size > 0 ? [report.stakes(stakes.size)] : []),
    ...(spaces.size > 0 ? [report.spaces(spaces.size)] : [])
  ];
}
