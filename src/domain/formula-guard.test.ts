import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guarded, unguarded } from './formula-guard.ts';

/** Texts that begin as formulas do, more often than chance would make them. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=1', "'=1", "''=1", ' =1', '＝1', '\n=1', '-12,5', "'-12,5", "l'eau", "'"),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'", ' ', '\t', '\r\n', '＝', '|', '%'), fc.string())
    .map(([first, rest]) => first + rest)
);

it('gives back any text that it guarded, and only that one', () => {
  let met = 0;
  fc.assert(
    fc.property(text, (cell) => {
      if (guarded(cell) !== cell) met += 1;
      expect(unguarded(guarded(cell))).toBe(cell);
    }),
    { numRuns: 10_000 }
  );
  console.error(`${String(met)} of 10000 cells were guarded`);
  expect(met).toBeGreaterThan(2_500);
});

it('lets no cell begin with what a spreadsheet runs, but for negative numbers', () => {
  fc.assert(
    fc.property(text, (cell) => {
      const written = guarded(cell);
      const isNumber = /^-\d+([.,]\d+)?$/.test(written);
      const wouldRun = /^[\s\u200b-\u200f\ufeff]*[=+\-@|%＝＋－＠]/u.test(written);
      expect(isNumber || !wouldRun).toBe(true);
    }),
    { numRuns: 10_000 }
  );
});

it.each([
  ['=cmd|’/c calc’!A0', '’=cmd|’/c calc’!A0'.replace('’', "'")],
  ['-12,5', '-12,5'],
  ['-1.5', '-1.5'],
  ['-1+1', "'-1+1"],
  ['l’eau', 'l’eau'],
  ["l'eau", "l'eau"],
  ['a=b', 'a=b']
])('writes %j as %j', (cell, written) => {
  expect(guarded(cell)).toBe(written);
});
