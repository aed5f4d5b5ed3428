import { expect, it } from 'vitest';
import { entry as english } from '#i18n/en/entry.ts';
import { entry as french } from '#i18n/fr/entry.ts';
import { linesFromPaste, planLines } from '#state/quick-entry.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { cellsIn, spreadsheetText } from '#ui/table/spreadsheet-text.ts';
import { readLines } from '#exchange/entry/read-lines.ts';
import { FORMULAS } from './csv-inputs.ts';
import { PASTED } from './paste-inputs.ts';

const SECONDS = 2;
const MAP = ecosystemOf(['Mairie -order-> Traiteur']);

/** The processor time of the quicker of two goes: what else the machine does is no fault of ours. */
function secondsOf(act: () => unknown): number {
  const times = [0, 1].map(() => {
    const before = process.threadCpuUsage();
    act();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

it.each(PASTED)('reads as lines, or says why not, in time: %s', (_, text) => {
  expect(secondsOf(() => readLines(linesFromPaste(text)))).toBeLessThan(SECONDS);
  const { said, problems } = readLines(linesFromPaste(text));

  expect(said.length).toBeLessThanOrEqual(200_000);
  for (const { code, word, near } of problems.slice(0, 20))
    for (const { problem } of [french, english])
      expect(problem[code](word, near)).not.toMatch(/undefined|\[object/);
});

it('says when one paste would add too much, and reads the rest of what comes before', () => {
  const names = (letter: string): string =>
    Array.from({ length: 1_000 }, (_, at) => `${letter}${String(at)}`).join(', ');
  const { said, problems } = readLines(`Mairie\n${names('a')} > ${names('b')}\nAMAP`);

  expect(said).toHaveLength(1);
  expect(problems).toMatchObject([{ line: 2, code: 'too-many' }]);
  expect(readLines(`Mairie\n${'a'.repeat(20_001)}\nAMAP`)).toMatchObject({
    said: [{ line: 1 }, { line: 3 }],
    problems: [{ line: 2, code: 'line-too-long' }]
  });
  expect(planLines(MAP, 'Mairie > AMAP').problems).toEqual([]);
});

it.each(PASTED)('reads as cells of a table, in time: %s', (_, text) => {
  expect(secondsOf(() => cellsIn(text))).toBeLessThan(SECONDS);
  expect(cellsIn(text).length).toBeGreaterThan(0);
});

it('copies no cell that a spreadsheet would run, and pastes it back as it was', () => {
  const cells = FORMULAS.map((formula) => [formula]);

  for (const row of cells) expect(spreadsheetText([row])).not.toMatch(/^"?\s*[=+\-@＝|%]/);
  expect(cellsIn(spreadsheetText(cells))).toEqual(cells);
});
