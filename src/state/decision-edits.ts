import type { Decision } from '#domain/decision.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { bin } from '#lineage/change.ts';
import { editRecord, type Edit } from './edits.ts';

/** Every decision noted on a map, the latest first. */
export function decisionsInOrder({ decisions }: Pick<Ecosystem, 'decisions'>): Decision[] {
  return [...decisions.values()].sort(
    (one, other) => (other.on ?? '').localeCompare(one.on ?? '') || (one.id < other.id ? 1 : -1)
  );
}

/** Says otherwise what was decided; one that is set aside keeps a reason. */
export function amendDecision(
  decision: Decision,
  said: Partial<Pick<Decision, 'outcome' | 'reason'>>
): Edit | null {
  const { outcome, reason } = { ...decision, ...said };
  return outcome === 'set-aside' && !reason ? null : editRecord('decision', decision, said);
}

/** Takes a decision back: the finding is as if nobody had noted it. */
export function binDecision({ id }: Decision): Edit {
  return {
    gesture: { does: 'bin', type: 'decision', name: null },
    plan: (state) => bin(state, [id])
  };
}
