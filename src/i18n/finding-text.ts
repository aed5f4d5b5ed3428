import { SURE_FROM, type Finding, type FindingOf } from '#analysis/finding.ts';
import type { RuleId } from '#analysis/facts.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { coverageWording as englishCoverage, findings as english } from './en/findings.ts';
import { testWording as englishTest } from './en/test-wording.ts';
import { sourcesOf } from './finding-sources.ts';
import { coverageWording as frenchCoverage, findings as french } from './fr/findings.ts';
import { testWording as frenchTest } from './fr/test-wording.ts';
import type { Language } from './language.ts';
import { citation } from './sources.ts';
import { teller } from './teller.ts';
import type { CoverageWording, Teller, TestWording, Wordings } from './wording.ts';

/** A finding in words, ready to be read. */
export interface FindingText {
  readonly title: string;
  /** What was seen on this map. */
  readonly seen: string;
  /** Why talk about it: the idea, paraphrased. */
  readonly why: string;
  /** One question to discuss. */
  readonly question: string;
  /** What could be tried, on the map first. */
  readonly try: string;
  /** What the finding rests on, and what is unknown. */
  readonly coverage: string;
  /** It holds on too few of the maps with mistakes: « à confirmer », as its coverage says first. */
  readonly toConfirm: boolean;
  /** The figures of its test, one sentence each; none when it states what is drawn. */
  readonly details: readonly string[];
  /** The sources of the idea, as citations. */
  readonly sources: readonly string[];
}

const WORDINGS: Readonly<Record<Language, Wordings>> = { fr: french, en: english };
const COVERAGES: Readonly<Record<Language, CoverageWording>> = {
  fr: frenchCoverage,
  en: englishCoverage
};

const TESTS: Readonly<Record<Language, TestWording>> = { fr: frenchTest, en: englishTest };

/**
 * Tells a finding in a language. Organisations, groups and places are named;
 * persons, and those who documented the map, only when `namePersons` is true.
 */
export function findingText(
  finding: Finding,
  ecosystem: Ecosystem,
  language: Language,
  { namePersons = false }: { readonly namePersons?: boolean } = {}
): FindingText {
  const tell = teller(ecosystem, language, namePersons);
  return {
    ...wordsOf(finding, WORDINGS[language], tell),
    coverage: coverageOf(finding, language, namePersons ? tell : null),
    toConfirm: isToConfirm(finding),
    details: detailsOf(finding, TESTS[language]),
    sources: sourcesOf(finding).map((key) => citation(key, language))
  };
}

type Words = Pick<FindingText, 'title' | 'seen' | 'why' | 'question' | 'try'>;

function wordsOf(finding: Finding, wordings: Wordings, tell: Teller): Words {
  const words = <Id extends RuleId>(one: FindingOf<Id>): Words => {
    const wording: Wordings[Id] = wordings[one.rule];
    return {
      title: capitalised(wording.title(one, tell)),
      seen: capitalised(wording.seen(one, tell)),
      why: wording.why,
      question: capitalised(wording.question(one, tell)),
      try: capitalised(wording.try(one, tell))
    };
  };
  return words(finding as FindingOf<typeof finding.rule>);
}

function coverageOf(finding: Finding, language: Language, tell: Teller | null): string {
  const { rule, coverage, test } = finding;
  const wording = COVERAGES[language];
  const unknown = WORDINGS[language][rule].unknown(coverage.unknown);
  const names = tell && coverage.saidBy.length > 0 ? tell.list(coverage.saidBy) : null;
  return [
    test?.robustness && isToConfirm(finding) ? TESTS[language].toConfirm(test.robustness) : '',
    wording.restsOn(coverage),
    coverage.unknown > 0 ? wording.unknown(unknown) : '',
    coverage.links > 0 ? wording.saidBy(coverage, names) : ''
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function isToConfirm({ test }: Finding): boolean {
  return test?.robustness ? test.robustness.kept < SURE_FROM : false;
}

function detailsOf({ test }: Finding, wording: TestWording): string[] {
  if (test === null) return [];
  const { robustness } = test;
  return [
    wording.seen(test),
    wording.p(test),
    robustness === null ? wording.untried : wording.outlasts(robustness)
  ];
}

// A sentence may begin with “an actor”, or with a name typed in lower case.
function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
