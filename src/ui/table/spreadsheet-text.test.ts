import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsIn, spreadsheetText } from './spreadsheet-text.ts';

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', ';', 'é') }),
  fc.constantFrom('', '"', 'Mairie', 'deux\nlignes', 'tab\tici')
);
const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 })
  );

describe('cells copied as spreadsheets do', () => {
  it('read back the same, whatever is in them', () => {
    let quoted = 0;
    fc.assert(
      fc.property(rows, (cells) => {
        const text = spreadsheetText(cells);
        if (text.includes('"')) quoted += 1;
        expect(cellsIn(text)).toEqual(cells);
      }),
      { numRuns: 500 }
    );
    console.error(`${String(quoted)} of 500 ranges needed quotes`);
    expect(quoted).toBeGreaterThan(100);
  });

  it('come from Windows too, with or without a last end of line', () => {
    expect(cellsIn('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd']
    ]);
    expect(cellsIn('a\tb')).toEqual([['a', 'b']]);
    expect(cellsIn('une "vraie" citation')).toEqual([['une "vraie" citation']]);
  });
});
