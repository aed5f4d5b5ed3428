import type { Decision } from '#domain/decision.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';

/** What was decided, by the finding it is about; `null` for the last that is about none. */
export type Decisions = ReadonlyMap<string | null, Decision>;

/** What was decided about each finding, the last decision of each. */
export function decisionsOn({ decisions }: Ecosystem): Decisions {
  // Decisions are dated by the day; of one day's, any order does, if everyone has the same.
  const rank = ({ on, id }: Decision): string => `${on ?? ''} ${id}`;
  const inOrder = [...decisions.values()].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  return new Map(inOrder.map((decision) => [decision.finding, decision]));
}
