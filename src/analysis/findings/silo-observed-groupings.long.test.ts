import { expect, it } from 'vitest';
import { randomFrom } from '#analysis/chance/random.ts';
import { contextOf } from '#analysis/context.ts';
import { finished, type Work } from '#analysis/work.ts';
import { groupedMap, namesOf, randomLines } from '#testing/grouped-map.ts';
import { observedGroupings } from './silo-observed-groupings.ts';

const SIZES = { A: 10, B: 10, C: 10 };

it.each([30, 45, 90])(
  '[silo.observed-groupings] is silent on 85 maps of 30 actors in a hundred at least, with %i links at random',
  (links) => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed + 1);
    const loud = seeds.filter((seed) => {
      const lines = randomLines(namesOf(SIZES), { links, random: randomFrom(seed) });
      const context = contextOf(groupedMap(SIZES, lines, { map: { seed, alpha: 0.1 } }));
      return finished(observedGroupings.find(context) as Work<readonly unknown[]>).length > 0;
    });
    console.error(`${String(loud.length)} of 200 with ${String(links)} links`);
    expect(loud.length).toBeLessThanOrEqual(30);
    // A test that never fires would be silent as well.
    expect(loud.length).toBeGreaterThan(2);
  }
);
