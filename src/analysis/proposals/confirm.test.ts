import { expect, it } from 'vitest';
import { contextOf } from '#analysis/context.ts';
import { finished } from '#analysis/work.ts';
import { actorId, ecosystemOf } from '#testing/ecosystem-of.ts';
import { confirmed, foundIn } from './confirm.ts';
import type { Draft } from './draft.ts';
import type { Proposal } from './proposal.ts';

const ORDER = 'domination.order-only:a_A+a_B';
const map = ecosystemOf(['A -order-> B', 'C -order-> D']);
const context = contextOf(map);
const found = finished(foundIn(context));

function tried(draft: Partial<Draft>): Proposal | null {
  const blank: Draft = { wants: [ORDER], links: [], spaces: [], isExact: true, atMostTimes: 1 };
  const before = { context, withProposed: false, found };
  return finished(confirmed({ ...blank, ...draft }, found, before));
}

const meeting = (...names: string[]): Draft['spaces'][number] => ({
  kind: 'joint-visit',
  participants: names.map(actorId),
  treats: []
});

it('confirms what is no longer found, and says what it brings', () => {
  expect(tried({ spaces: [meeting('A', 'B')] })).toMatchObject({
    answers: [ORDER],
    covers: [['l_A-order-B']],
    raises: [
      expect.stringMatching(/^third-space.facilitator-inside:/),
      'third-space.no-reflexive-time:map'
    ]
  });
});

it('refuses what leaves open what it was made for, whatever else it answers', () => {
  expect(tried({})).toBeNull();
  expect(tried({ spaces: [meeting('C', 'D')] })).toBeNull();
  expect(
    tried({ links: [{ kind: 'acquaintance', from: actorId('A'), to: actorId('B') }] })
  ).toBeNull();
});

it('refuses what was made for a finding that is not there', () => {
  const gone = 'domination.order-only:a_A+a_C';
  expect(tried({ wants: [gone], spaces: [meeting('A', 'C')] })).toBeNull();
});

it('answers only findings that are open', () => {
  const before = { context, withProposed: false, found };
  const draft: Draft = {
    wants: [ORDER],
    links: [],
    spaces: [meeting('A', 'B', 'C', 'D')],
    isExact: true,
    atMostTimes: 1
  };
  const proposal = finished(confirmed(draft, new Set([ORDER]), before));

  expect(proposal?.answers).toEqual([ORDER]);
  expect(finished(confirmed(draft, found, before))?.answers).toContain(
    'domination.order-only:a_C+a_D'
  );
});
