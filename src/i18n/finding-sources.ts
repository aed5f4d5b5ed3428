import type { Finding } from '#analysis/finding.ts';
import type { RuleId } from '#analysis/facts.ts';
import type { Language } from './language.ts';
import { citation, type SourceKey } from './sources.ts';

/** Where the idea behind each rule comes from. */
const SOURCES_OF: Readonly<Record<RuleId, readonly SourceKey[]>> = {
  'silo.inward': ['efc-10'],
  'silo.group': ['zoein'],
  'silo.separate-parts': ['mes-2.3'],
  'silo.single-passage': ['mes-2.3'],
  'silo.single-carrier': ['mes-2.3'],
  'silo.observed-groupings': ['mes-2.3'],
  'domination.order-only': ['efc-10'],
  'domination.uneven-knowledge': ['efc-10'],
  'domination.kept-conditions': ['zoein'],
  'domination.uneven-dependence': ['efc-10'],
  'domination.star': ['efc-10'],
  'domination.one-way': ['efc-11'],
  'domination.cascade': ['zoein'],
  'transverse.shared-stake': ['efc-11'],
  'transverse.thin': ['efc-11'],
  'transverse.introduction': ['zoein'],
  'transverse.beneficiaries': ['efc-10'],
  'transverse.unlinked': ['ballon'],
  'transverse.only-formal': ['mes-2.3', 'zoein'],
  'transverse.only-personal': ['mes-2.3'],
  'third-space.link-uncovered': ['efc-11'],
  'third-space.tension-uncovered': ['ballon', 'efc-11'],
  'third-space.facilitator-inside': ['efc-11'],
  'third-space.single-carrier': ['efc-11'],
  'third-space.empty-shell': ['efc-11', 'zoein'],
  'third-space.no-reflexive-time': ['efc-11'],
  'third-space.who-is-missing': ['zoein'],
  'third-space.heavy-attendance': ['ballon', 'efc-11'],
  'portrait.overview': ['ballon'],
  'portrait.centre': ['zoein'],
  'portrait.depth': ['efc-10'],
  'portrait.cannot-tell': ['efc-11']
};

/** The sources of a finding: those of its rule, and of the definition of the forms it went by. */
export function sourcesOf({ rule, referential }: Finding): readonly SourceKey[] {
  const forms: readonly SourceKey[] =
    referential === null ? [] : referential === 'atemis' ? ['efc-10'] : ['zoein'];
  return [...new Set([...SOURCES_OF[rule], ...forms])];
}

/** The documents that the idea behind a rule comes from, as citations. */
export function ruleSources(rule: RuleId, language: Language): readonly string[] {
  return SOURCES_OF[rule].map((key) => citation(key, language));
}
