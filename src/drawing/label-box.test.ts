import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortName, wrapName } from './label-box.ts';

it('a short name stays on its line, a longer one is cut where words part', () => {
  expect(wrapName('AMAP')).toEqual(['AMAP']);
  expect(wrapName('Mairie de Loos-en-Gohelle')).toEqual(['Mairie de', 'Loos-en-Gohelle']);
});

it('lines are of about the same length, rather than full and then short', () => {
  expect(wrapName('Association des parents du quartier')).toEqual([
    'Association des',
    'parents du quartier'
  ]);
});

it('no name takes more than four lines of 22 characters, and no word of a shorter one is lost', () => {
  let cut = 0;
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', 'ï'),
    minLength: 1,
    maxLength: 30
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 14, size: 'max' }), (words) => {
      const lines = wrapName(words.join(' '));
      expect(lines.length).toBeLessThanOrEqual(4);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(22);
      const isCut = lines.at(-1)?.endsWith('…') ?? false;
      if (isCut) cut++;
      const shown = lines.join('').replaceAll(' ', '').replace('…', '');
      const whole = words.join('');
      expect(isCut ? whole.slice(0, shown.length) : whole).toBe(shown);
    }),
    { numRuns: 600 }
  );
  expect(cut).toBeGreaterThan(50);
});

it('the name of a container stays on one line, and ends with an ellipsis past 48 characters', () => {
  expect(shortName('Ville')).toBe('Ville');
  expect(shortName('x'.repeat(60))).toHaveLength(48);
});
