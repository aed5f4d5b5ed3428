import { comparingWhole, type Compared } from '#analysis/comparison/whole-comparison.ts';
import { panelMeasures } from '#analysis/measure/panel-measures.ts';
import { partOf, type Work } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { MapFile } from '#exchange/map-file.ts';
import type { Random } from '#exchange/privacy/fresh-ids.ts';
import { earlierShownTo, shownTo } from '#exchange/privacy/shown-to.ts';
import { analysed } from './analysed.ts';
import { reportPage } from './report-page.ts';
import { reportWords } from './report-words.ts';
import { toldReport, type ReportChoices } from './told-report.ts';

/**
 * Makes the report of a map: one page of HTML that fetches nothing and runs
 * nothing. It says what the map would say once shared as far as chosen, no more.
 * The same map and the same choices give the same report, byte for byte; without
 * names, the same draws are needed too.
 */
export function* reporting(file: MapFile, choices: ReportChoices, random?: Random): Work<string> {
  const { audience, level, language } = choices;
  const words = reportWords(language).pseudonyms;
  const ecosystem = shownTo(file.state, { audience, level, words }, random);
  const { criterion, seed } = ecosystem.map;
  const analysis = yield* partOf(analysed(ecosystem), 0, 0.4);
  const options = { look: 'cooperative', criterion, seed } as const;
  const measures = yield* partOf(panelMeasures(ecosystem, options), 0.4, 0.5);
  const compared = yield* partOf(comparedTo(ecosystem, file, choices), 0.5, 0.95);
  return reportPage(toldReport(choices, { ecosystem, analysis, measures, compared }));
}

/** What differs from the earlier state; `null` without one, or without names: nobody would be the same. */
function* comparedTo(
  ecosystem: Ecosystem,
  { state }: MapFile,
  { before, level, audience }: ReportChoices
): Work<Compared | null> {
  if (before === null || level !== 'complete') return null;
  const earlier = earlierShownTo(before.state, state, audience);
  return yield* comparingWhole([earlier, ecosystem]);
}
