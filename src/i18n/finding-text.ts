import type { Finding, FindingOf } from '#analysis/finding.ts';
import type { RuleId } from '#analysis/facts.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { coverageWording as englishCoverage, findings as english } from './en/findings.ts';
import { sourcesOf } from './finding-sources.ts';
import { coverageWording as frenchCoverage, findings as french } from './fr/findings.ts';
import type { Language } from './language.ts';
import { citation } from './sources.ts';
import { teller } from './teller.ts';
import type { CoverageWording, Teller, Wordings } from './wording.ts';

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
  /** The sources of the idea, as citations. */
  readonly sources: readonly string[];
}

const WORDINGS: Readonly<Record<Language, Wordings>> = { fr: french, en: english };
const COVERAGES: Readonly<Record<Language, CoverageWording>> = {
  fr: frenchCoverage,
  en: englishCoverage
};

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

function coverageOf({ rule, coverage }: Finding, language: Language, tell: Teller | null): string {
  const wording = COVERAGES[language];
  const unknown = WORDINGS[language][rule].unknown(coverage.unknown);
  const names = tell && coverage.saidBy.length > 0 ? tell.list(coverage.saidBy) : null;
  return [
    wording.restsOn(coverage),
    coverage.unknown > 0 ? wording.unknown(unknown) : '',
    coverage.links > 0 ? wording.saidBy(coverage, names) : ''
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

// A sentence may begin with “an actor”, or with a name typed in lower case.
function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
