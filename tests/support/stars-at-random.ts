import { randomFrom } from '#analysis/chance/random.ts';

/**
 * The lines of a map of thirty actors: 45 links of cooperation drawn at random,
 * and three order-givers with as many providers each, drawn at random too.
 */
export function starsAtRandom(seed: number, providers: number): string[] {
  const random = randomFrom(seed, 'stars');
  const actor = (): number => Math.floor(random() * 30);
  const lines = new Set<string>();
  while (lines.size < 45) {
    const [one = 0, other = 0] = [actor(), actor()].sort((a, b) => a - b);
    if (one !== other) lines.add(`A${String(one)} -cooperation- A${String(other)}`);
  }
  for (const giver of [0, 1, 2]) {
    const chosen = new Set<number>();
    while (chosen.size < providers) {
      const one = actor();
      if (one !== giver) chosen.add(one);
    }
    for (const one of chosen) lines.add(`A${String(giver)} -order-> A${String(one)}`);
  }
  return [...lines];
}
