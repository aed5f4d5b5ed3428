import { expect, it } from 'vitest';
import type { Decision } from '#domain/decision.ts';
import { asId, type DecisionId } from '#domain/ids.ts';
import { changeOf } from '#lineage/change.ts';
import { edited, nestedMap, saidBy, undone } from '#testing/nested-map.ts';
import { amendDecision, binDecision, decisionsInOrder } from './decision-edits.ts';

const decision = (id: string, on: string | null, also: Partial<Decision> = {}): Decision => ({
  id: asId<DecisionId>(id),
  finding: 'silo.none:x',
  outcome: 'discussed',
  reason: null,
  on,
  by: null,
  ...also
});
const ONE = decision('d_1', '2026-01-02');
const TWO = decision('d_2', '2026-03-04', { reason: 'Vu ensemble', outcome: 'set-aside' });
const state = [ONE, TWO].reduce(
  (before, { id, ...said }) =>
    edited(before, {
      gesture: { does: 'decide', type: 'decision', name: null },
      plan: () => [changeOf('decision', id, said)]
    }),
  nestedMap()
);
const map = saidBy(state);

it('lists decisions, the latest first', () => {
  expect(decisionsInOrder(map).map(({ id }) => id)).toEqual(['d_2', 'd_1']);
});

it('says otherwise what was decided, but sets nothing aside without a reason', () => {
  expect(amendDecision(ONE, { outcome: 'set-aside' })).toBeNull();
  expect(amendDecision(TWO, { reason: null })).toBeNull();
  const edit = amendDecision(ONE, { outcome: 'decided', reason: 'En juin' });
  if (!edit) throw new Error('refused');
  const after = saidBy(edited(state, edit)).decisions.get(ONE.id);
  expect(after).toEqual({ ...ONE, outcome: 'decided', reason: 'En juin' });
});

it('takes a decision back, and brings it back', () => {
  const edit = binDecision(ONE);
  expect([...saidBy(edited(state, edit)).decisions.keys()]).toEqual(['d_2']);
  expect(saidBy(undone(state, edit))).toEqual(map);
});
