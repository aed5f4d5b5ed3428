import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unguarded } from '#domain/formula-guard.ts';
import { writeCsv } from './write-csv.ts';

const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', '\r', ' ', 'é', '1') });
const rows = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 })
  );

describe('a table as CSV', () => {
  it('is read by others as it was written', () => {
    let quoted = 0;
    fc.assert(
      fc.property(rows, fc.constantFrom(',' as const, ';' as const), (cells, separator) => {
        const text = writeCsv(cells, separator);
        if (text.includes('"')) quoted += 1;
        const { data } = Papa.parse<string[]>(text.slice(1), {
          delimiter: separator,
          newline: '\r\n'
        });
        expect(data.slice(0, -1).map((line) => line.map(unguarded))).toEqual(cells);
      }),
      { numRuns: 300 }
    );
    console.error(`${String(quoted)} of 300 tables needed quotes`);
    expect(quoted).toBeGreaterThan(100);
  });

  it('runs nothing in a spreadsheet, and leaves negative numbers as they are', () => {
    const cells = ['=1+1', '+33 1', '-1,5', '-moins', '@nom', 'a=b'];

    expect(writeCsv([cells], ';')).toBe("\ufeff'=1+1;'+33 1;-1,5;'-moins;'@nom;a=b\r\n");
  });
});
