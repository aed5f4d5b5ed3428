import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold } from '#lineage/write.ts';
import { expect, it } from 'vitest';
import { decisionsOn } from './decisions.ts';

it('gives, for each finding, the decision that came last', () => {
  const decisions = [
    ['d_1', { finding: 'f', outcome: 'decided', on: '2026-03-01' }],
    ['d_2', { finding: 'f', outcome: 'set-aside', on: '2026-05-01' }],
    ['d_3', { finding: 'f', outcome: 'discussed', on: '2026-01-01' }],
    ['d_4', { finding: 'g', outcome: 'discussed', on: null }]
  ] as const;
  const changes = decisions.map(([id, values]) => changeOf('decision', id, values));
  const { ecosystem } = readBack(
    fold(EMPTY_STATE, [{ dot: { replica: 'r', counter: 1 }, changes }])
  );

  const outcomes = [...decisionsOn(ecosystem)].map(([finding, { outcome }]) => [finding, outcome]);
  expect(Object.fromEntries(outcomes)).toEqual({ f: 'set-aside', g: 'discussed' });
});
