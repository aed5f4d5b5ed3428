import type { Decision } from '#domain/decision.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';

/** What was decided about each finding, the last decision of each. */
export function decisionsOn(ecosystem: Ecosystem): ReadonlyMap<string, Decision> {
  const last = new Map<string, Decision>();
  for (const decision of ecosystem.decisions.values()) {
    if (decision.finding === null) continue;
    const other = last.get(decision.finding);
    // Decisions are dated by the day; of one day's, any order does, if everyone has the same.
    if (!other || laterOf(other, decision) === decision) last.set(decision.finding, decision);
  }
  return last;
}

function laterOf(one: Decision, other: Decision): Decision {
  const [first, second] = [`${one.on ?? ''} ${one.id}`, `${other.on ?? ''} ${other.id}`];
  return first > second ? one : other;
}
