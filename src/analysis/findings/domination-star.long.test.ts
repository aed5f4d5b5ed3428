import { expect, it } from 'vitest';
import { contextOf } from '#analysis/context.ts';
import { finished } from '#analysis/work.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { starsAtRandom } from '#testing/stars-at-random.ts';
import { findStars } from './domination-star.ts';

const MAPS = 200;

it.each([5, 12, 20])(
  '[domination.star] finds nothing against chance on most of 200 maps drawn at random: %i providers',
  (providers) => {
    let found = 0;
    for (let seed = 0; seed < MAPS; seed += 1) {
      const stars = finished(findStars(contextOf(ecosystemOf(starsAtRandom(seed, providers)))));
      if (stars.some(({ test }) => test !== null)) found += 1;
    }
    console.error(`${String(providers)} providers: found on ${String(found)} of ${String(MAPS)}`);
    expect(found / MAPS).toBeLessThanOrEqual(0.15);
  },
  120_000
);
