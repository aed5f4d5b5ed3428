import { expect, it } from 'vitest';
import { generateMap } from '#exchange/generate/generate-map.ts';
import { randomFrom } from '#analysis/chance/random.ts';
import { writeFile } from '#exchange/write-file.ts';
import { seal, unseal } from './sealed-file.ts';

it('refuses a sealed map after each of 10,000 flips and 1,000 cuts', async () => {
  const content = await writeFile(generateMap({ actors: 30, seed: 1 }));
  const sealed = await seal(content, 'moulin', 1);
  const random = randomFrom(11, 'flips');
  const at = (): number => Math.floor(random() * sealed.length);
  let opened = 0;
  for (let turn = 0; turn < 11_000; turn += 1) {
    const changed = turn < 10_000 ? sealed.slice() : sealed.slice(0, at());
    if (turn < 10_000) {
      const place = at();
      changed[place] = (changed[place] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    opened += Number((await unseal(changed, 'moulin')).ok);
  }
  expect(opened).toBe(0);
});
