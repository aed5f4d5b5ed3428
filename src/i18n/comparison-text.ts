import type { Fact, FactAbout } from '#analysis/comparison/fact.ts';
import type { ComparedFindings } from '#analysis/comparison/findings-between.ts';
import type { ComparedMeasure } from '#analysis/comparison/measures-between.ts';
import type { TwoStates } from '#analysis/comparison/stayers.ts';
import type { Compared } from '#analysis/comparison/whole-comparison.ts';
import { isExisting } from '#domain/link.ts';
import { measureFigures } from './comparison-figures.ts';
import { comparisonTeller } from './comparison-teller.ts';
import {
  SECTIONS,
  type ComparisonCounts,
  type ComparisonTeller,
  type ComparisonWording,
  type Section
} from './comparison-wording.ts';
import { comparison as english } from './en/comparison.ts';
import { terms as englishTerms } from './en/terms.ts';
import { findingText } from './finding-text.ts';
import { comparison as french } from './fr/comparison.ts';
import { terms as frenchTerms } from './fr/terms.ts';
import type { Language } from './language.ts';

/** A comparison in words, of a page at most: what differs, never why. */
export interface ComparisonText {
  readonly lead: readonly string[];
  readonly sections: readonly SectionText[];
}

/** One part of it; parts with nothing to say are left out. */
export interface SectionText {
  readonly section: Section;
  readonly heading: string;
  readonly sentences: readonly string[];
  /** One question to discuss; `null` when the part has none. */
  readonly question: string | null;
}

/** How to tell it; beyond so many sentences a part, the others are counted. */
export interface ComparisonTelling {
  readonly language: Language;
  readonly namePersons?: boolean;
  readonly most?: number;
}

const WORDINGS: Readonly<Record<Language, ComparisonWording>> = { fr: french, en: english };
const TERMS = { fr: frenchTerms, en: englishTerms } as const;
/** What a part says before it counts: all parts together make a page. */
const MOST_SENTENCES = 6;

const SECTION_OF: Readonly<Record<FactAbout, Section>> = {
  presence: 'actors',
  name: 'actors',
  inside: 'actors',
  pair: 'links',
  status: 'links',
  form: 'links',
  terms: 'links',
  appraisal: 'links',
  evidence: 'links',
  space: 'spaces',
  attendance: 'spaces',
  facilitation: 'spaces',
  stake: 'stakes',
  worked: 'stakes'
};

/** Tells a comparison in a language. Persons keep their names to themselves unless `namePersons` is true. */
export function comparisonText(
  compared: Compared,
  { language, namePersons = false, most = MOST_SENTENCES }: ComparisonTelling
): ComparisonText {
  const wording = WORDINGS[language];
  const tell = comparisonTeller(compared.states, wording, { language, namePersons });
  const told: Telling = { ...compared, wording, tell, language, namePersons };
  const sections = SECTIONS.map((section) => ({ section, sentences: sentencesOf(section, told) }))
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ section, sentences }) => ({
      section,
      heading: wording.headings[section],
      sentences: atMost(most, sentences.map(capitalised), wording),
      question: wording.questions[section] ?? null
    }));
  const lead = leadOf(compared, wording);
  return { lead: compared.findings ? lead : [...lead, wording.withoutFindings], sections };
}

interface Telling extends Compared {
  readonly wording: ComparisonWording;
  readonly tell: ComparisonTeller;
  readonly language: Language;
  readonly namePersons: boolean;
}

function leadOf({ states, comparison }: Compared, wording: ComparisonWording): string[] {
  const { changes, actors } = comparison;
  if (changes.length === 0) return [wording.same];
  return [
    wording.lead({ actors, ...linkCounts(states) }),
    wording.records(changes.length),
    wording.caution
  ];
}

function linkCounts([before, after]: TwoStates): Omit<ComparisonCounts, 'actors'> {
  const [then, now] = [before, after].map(
    ({ links }) => new Set<string>([...links.values()].filter(isExisting).map(({ id }) => id))
  ) as [Set<string>, Set<string>];
  const kept = then.intersection(now).size;
  return { kept, appeared: now.size - kept, gone: then.size - kept };
}

function sentencesOf(section: Section, telling: Telling): string[] {
  const { comparison } = telling;
  switch (section) {
    case 'measures':
      return comparison.measures.filter(hasChanged).map((one) => measureSentence(one, telling));
    case 'resolved':
    case 'appeared':
    case 'remaining':
      return findingSentences(section, telling);
    case 'actors':
    case 'links':
    case 'spaces':
    case 'stakes':
      return comparison.facts
        .filter((fact) => sectionOf(fact) === section)
        .map((fact) => factSentence(fact, telling));
  }
}

/** The name of a space or of a stake is told with it. */
function sectionOf(fact: Fact): Section {
  if (fact.about !== 'name' || fact.type === 'actor') return SECTION_OF[fact.about];
  return fact.type === 'space' ? 'spaces' : 'stakes';
}

function factSentence(fact: Fact, { wording, tell }: Telling): string {
  const sentence = wording.facts[fact.about] as (one: Fact, tell: ComparisonTeller) => string;
  return sentence(fact, tell);
}

function hasChanged({ all, stayers }: ComparedMeasure): boolean {
  return all.before !== all.after || stayers.before !== stayers.after;
}

function measureSentence(measure: ComparedMeasure, { wording, language }: Telling): string {
  const { measures } = wording;
  const { all, stayers } = measure;
  const told = measureFigures(measure, language);
  const isSame = all.before === stayers.before && all.after === stayers.after;
  return [
    measures.moved(told.name, ...told.all),
    isSame ? '' : measures.stayers(...told.stayers),
    told.margin === null ? '' : measures.margin(told.margin.twice, told.margin.within)
  ]
    .filter(Boolean)
    .join(' ');
}

/** Titles only; the portrait describes any map, and its measures are compared one by one. */
function findingSentences(
  became: keyof ComparedFindings,
  { findings, states, wording, tell, language, namePersons }: Telling
): string[] {
  const state = states[became === 'resolved' ? 0 : 1];
  return (findings?.[became] ?? [])
    .filter(({ finding }) => finding.family !== 'portrait')
    .map(({ finding, decisions }) => {
      const { title } = findingText(finding, state, language, { namePersons });
      const decided = decisions.map((decision) =>
        wording.decided(decision, TERMS[language].outcome[decision.outcome], tell)
      );
      return `${title}.${decided.length === 0 ? '' : ` ${decided.join('. ')}.`}`;
    });
}

function atMost(most: number, sentences: string[], { more }: ComparisonWording): string[] {
  const others = sentences.length - most;
  // One more takes no more room than saying so.
  return others > 1 ? [...sentences.slice(0, most), more(others)] : sentences;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
