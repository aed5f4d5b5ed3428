import type { Finding } from '#analysis/finding.ts';

/** The records that a finding points at; `null` when it points at none, or is not there. */
export function evidenceOf(
  findings: readonly Finding[],
  id: string | null
): ReadonlySet<string> | null {
  const finding = findings.find((each) => each.id === id);
  if (!finding) return null;
  const { actors, links, stakes, spaces } = finding.subjects;
  const ids = [...actors, ...links, ...stakes, ...spaces];
  return ids.length > 0 ? new Set(ids) : null;
}
