import { expect, it } from 'vitest';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { contextOf } from './context.ts';
import { once } from './once.ts';

it('works once for each map read, even when there is nothing to give', () => {
  let worked = 0;
  const work = once(({ links }) => {
    worked += 1;
    return links.length === 0 ? undefined : links.length;
  });
  const one = contextOf(ecosystemOf(['A -order-> B']));
  const other = contextOf(ecosystemOf([]));

  expect([work(one), work(one), work(other), work(other)]).toEqual([1, 1, undefined, undefined]);
  expect(worked).toBe(2);
});
