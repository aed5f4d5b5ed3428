import type { RuleId } from '#analysis/facts.ts';
import { rules as english } from './en/rules.ts';
import { rules as french } from './fr/rules.ts';
import type { Language } from './language.ts';
import { reference, type ReferenceKey } from './references.ts';
import type { RuleWords } from './rule-words.ts';

/** A rule in words. */
export interface RuleText extends RuleWords {
  /** The publications that the measure comes from, as citations. */
  readonly references: readonly string[];
}

/** The publications behind the measure of each rule; none where it states what is drawn. */
const REFERENCES_OF: Readonly<Record<RuleId, readonly ReferenceKey[]>> = {
  'silo.inward': ['krackhardt-1988', 'phipson-2010', 'borgatti-carley-2006'],
  'silo.group': ['krackhardt-1988', 'westfall-1993', 'borgatti-carley-2006'],
  'silo.separate-parts': ['krackhardt-1994', 'borgatti-2006'],
  'silo.single-passage': ['tarjan-1972', 'borgatti-2006'],
  'silo.single-carrier': [],
  'silo.observed-groupings': ['blondel-2008', 'maslov-2002', 'guimera-2004', 'vinh-2010'],
  'domination.order-only': ['wasserman-1994'],
  'domination.uneven-knowledge': [],
  'domination.kept-conditions': [],
  'domination.uneven-dependence': ['emerson-1962', 'casciaro-2005'],
  'domination.star': ['burt-1992', 'phipson-2010'],
  'domination.one-way': ['krackhardt-1994', 'garlaschelli-2004'],
  'domination.cascade': ['mackay-2020'],
  'transverse.shared-stake': ['breiger-1974'],
  'transverse.thin': ['westfall-1993', 'borgatti-carley-2006'],
  'transverse.introduction': ['zhou-2009', 'obstfeld-2005'],
  'transverse.beneficiaries': ['newman-2003'],
  'transverse.unlinked': ['wasserman-1994'],
  'transverse.only-formal': [],
  'transverse.only-personal': [],
  'third-space.link-uncovered': ['breiger-1974', 'newman-2001', 'chvatal-1979'],
  'third-space.tension-uncovered': ['breiger-1974', 'gould-1989'],
  'third-space.facilitator-inside': ['gould-1989'],
  'third-space.single-carrier': ['latapy-2008'],
  'third-space.empty-shell': [],
  'third-space.no-reflexive-time': [],
  'third-space.who-is-missing': ['agresti-1978'],
  'third-space.heavy-attendance': ['hileman-2019', 'tukey-1977'],
  'portrait.overview': ['wasserman-1994', 'krackhardt-1994', 'valente-2007'],
  'portrait.centre': ['freeman-1978', 'provan-2008'],
  'portrait.depth': ['frey-2006'],
  'portrait.cannot-tell': ['phipson-2010']
};

/** Tells a rule in a language. */
export function ruleText(rule: RuleId, language: Language): RuleText {
  const words = language === 'fr' ? french : english;
  return { ...words[rule], references: REFERENCES_OF[rule].map(reference) };
}
