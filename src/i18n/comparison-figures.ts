import { SHARES, type Undefined } from '#analysis/comparison/measure-names.ts';
import type { AtBothDates, ComparedMeasure } from '#analysis/comparison/measures-between.ts';
import { comparisonMeasures as english } from './en/comparison-measures.ts';
import { comparisonMeasures as french } from './fr/comparison-measures.ts';
import type { Language } from './language.ts';

/** A measure at both dates, in figures as they are written. */
export interface MeasureFigures {
  readonly name: string;
  /** Of all actors, before and after. */
  readonly all: readonly [string, string];
  /** Of those present at both dates. */
  readonly stayers: readonly [string, string];
  /** Two standard errors of the change of the latter; `null` where no margin is worked out. */
  readonly margin: { readonly twice: string; readonly within: boolean } | null;
}

const WORDINGS = { fr: french, en: english } as const;
const LOCALES = { fr: 'fr', en: 'en-GB' } as const;

/** Writes the figures of a measure in a language; what has no value says what it lacks. */
export function measureFigures(
  { name, all, stayers, margin }: ComparedMeasure,
  language: Language
): MeasureFigures {
  const wording = WORDINGS[language];
  const isShare = SHARES.has(name);
  const number = (value: number): string =>
    value.toLocaleString(LOCALES[language], { maximumFractionDigits: 1 });
  const percent = language === 'fr' ? '\u00a0%' : '%';
  const figure = (value: number): string =>
    isShare ? number(100 * value) + percent : number(value);
  const said = (value: number | null, lacks: Undefined | null): string =>
    value === null ? wording.undefined(lacks === null ? '–' : wording.lacks[lacks]) : figure(value);
  const both = ({ before, after, lacks }: AtBothDates): [string, string] => [
    said(before, lacks),
    said(after, lacks)
  ];
  const twice = 2 * (margin?.error ?? 0);
  return {
    name: wording.names[name],
    all: both(all),
    stayers: both(stayers),
    margin: margin && {
      twice: isShare ? wording.points(number(100 * twice)) : number(twice),
      within: margin.within
    }
  };
}
