import type { Analysis } from '#analysis/analyse.ts';
import type { Compared } from '#analysis/comparison/whole-comparison.ts';
import type { PanelMeasures } from '#analysis/measure/panel-measures.ts';
import { decisionsOn, type Decisions } from '#domain/decisions.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Audience } from '#domain/visibility.ts';
import type { MapFile } from '#exchange/map-file.ts';
import type { SharingLevel } from '#exchange/privacy/pseudonymise.ts';
import type { Language } from '#i18n/language.ts';
import { reportWords, type ReportWords } from './report-words.ts';

/** How a report is wanted. */
export interface ReportChoices {
  readonly language: Language;
  readonly audience: Audience;
  readonly level: SharingLevel;
  /** The day it is made: `2026-11-23`. */
  readonly on: string;
  /** What comes first, in the words of whoever makes it; paragraphs are parted by empty lines. */
  readonly introduction: string;
  /** Whether sentences name persons; “an actor” otherwise. */
  readonly namePersons: boolean;
  /** An earlier state to compare with; `null` for none. Without names there is no telling who is who. */
  readonly before: EarlierState | null;
}

/** A state that the map was in, and what it goes by. */
export interface EarlierState {
  readonly name: string;
  readonly state: MapFile['state'];
}

/** All that a report tells, before it is put into words. */
export interface ToldReport {
  readonly choices: ReportChoices;
  readonly words: ReportWords;
  readonly ecosystem: Ecosystem;
  readonly decisions: Decisions;
  readonly analysis: Analysis;
  readonly measures: PanelMeasures;
  /** `null` when nothing is compared. */
  readonly compared: Compared | null;
}

/** What was worked out of a map, with how it is to be told. */
export function toldReport(
  choices: ReportChoices,
  worked: Pick<ToldReport, 'ecosystem' | 'analysis' | 'measures' | 'compared'>
): ToldReport {
  const { language } = choices;
  return {
    choices,
    words: reportWords(language),
    decisions: decisionsOn(worked.ecosystem),
    ...worked
  };
}
