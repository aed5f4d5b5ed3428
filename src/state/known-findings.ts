import type { RuleId } from '#analysis/facts.ts';
import type { Finding } from '#analysis/finding.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { StageOutcome } from '#workers/analyst.ts';

/**
 * What is known of a map while it is being analysed again: the findings of the
 * stages that are over and, until theirs are, those of the analysis before.
 */
export interface KnownFindings {
  readonly byRule: ReadonlyMap<RuleId, readonly Finding[]>;
  /** The findings that are still those of the analysis before, in part or in whole. */
  readonly updating: ReadonlySet<string>;
  /** The map being analysed, which has every record that findings point at; `null` before any. */
  readonly map: Ecosystem | null;
}

/** Before any analysis. */
export const NOTHING_KNOWN: KnownFindings = { byRule: new Map(), updating: new Set(), map: null };

/** What remains known once a map has changed: what was found about records that are still there. */
export function toUpdate({ byRule, map }: KnownFindings, ecosystem: Ecosystem): KnownFindings {
  const gone = goneFrom(map, ecosystem);
  const kept = gone.size === 0 ? byRule : withoutAny(byRule, gone);
  const updating = new Set<string>();
  for (const findings of kept.values()) for (const { id } of findings) updating.add(id);
  return { byRule: kept, updating, map: ecosystem };
}

/** The records that findings may point at and that a map had. */
function goneFrom(before: Ecosystem | null, now: Ecosystem): ReadonlySet<string> {
  const gone = new Set<string>();
  if (!before) return gone;
  for (const table of ['actors', 'links', 'stakes', 'spaces'] as const) {
    if (before[table] === now[table]) continue;
    const there: ReadonlyMap<string, unknown> = now[table];
    for (const id of before[table].keys()) if (!there.has(id)) gone.add(id);
  }
  return gone;
}

function withoutAny(
  byRule: KnownFindings['byRule'],
  gone: ReadonlySet<string>
): KnownFindings['byRule'] {
  const isKept = ({ subjects }: Finding): boolean =>
    !Object.values(subjects).some((ids: readonly string[]) => ids.some((id) => gone.has(id)));
  return new Map([...byRule].map(([rule, findings]) => [rule, findings.filter(isKept)]));
}

/**
 * What is known once a stage is over. A finding that has yet to be checked in
 * the background keeps what the analysis before said of its robustness.
 */
export function withStage(
  { byRule, updating, map }: KnownFindings,
  { rules, order, findings }: Pick<StageOutcome, 'rules' | 'order' | 'findings'>
): KnownFindings {
  const settled = new Set(rules);
  const before = new Map<string, Finding>();
  for (const rule of rules)
    for (const finding of byRule.get(rule) ?? []) if (finding.test) before.set(finding.id, finding);
  const stillUpdating = [...byRule]
    .filter(([rule]) => !settled.has(rule))
    .flatMap(([, found]) => found.map(({ id }) => id).filter((id) => updating.has(id)));
  const renewed = findings.map((finding) => withRobustness(finding, before.get(finding.id)));
  const lent = renewed.filter((finding, index) => finding !== findings[index]);
  const found = Map.groupBy(renewed, ({ rule }) => rule);
  return {
    byRule: new Map(
      order.map((rule) => [
        rule,
        settled.has(rule) ? (found.get(rule) ?? []) : (byRule.get(rule) ?? [])
      ])
    ),
    updating: new Set([...stillUpdating, ...lent.map(({ id }) => id)]),
    map
  };
}

function withRobustness(finding: Finding, before: Finding | undefined): Finding {
  const robustness = before?.test?.robustness;
  if (!finding.test || finding.test.robustness || !robustness) return finding;
  return { ...finding, test: { ...finding.test, robustness } };
}

/** All findings, in the order of the rules. */
export function findingsIn({ byRule }: KnownFindings): readonly Finding[] {
  return [...byRule.values()].flat();
}
