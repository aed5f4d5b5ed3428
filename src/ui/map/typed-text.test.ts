import { expect, it } from 'vitest';
import { typedIn } from './typed-text.ts';

/** What keys make of a text, where | is where one writes, and [ ] what is chosen. */
function typed(shown: string, ...keys: string[]): string {
  const text = shown.replace(/[[\]|]/gu, '');
  const from = shown.search(/[[|]/u);
  const isChosen = shown.includes('[');
  let writing = { text, from, to: isChosen ? shown.indexOf(']') - 1 : from, isBackward: false };
  for (const pressed of keys) {
    const key = pressed.replace('⇧', '');
    const next = typedIn(writing, {
      key,
      shiftKey: pressed !== key,
      hasLines: shown.includes('\n')
    });
    if (!next) throw new Error(`${key} does nothing`);
    writing = next;
  }
  const { from: start, to: end } = writing;
  const middle = start === end ? '|' : `[${writing.text.slice(start, end)}]`;
  return writing.text.slice(0, start) + middle + writing.text.slice(end);
}

it('goes from letter to letter, and to the ends', () => {
  expect(typed('Mairie|', 'ArrowLeft', 'ArrowLeft')).toBe('Mair|ie');
  expect(typed('|Mairie', 'ArrowLeft')).toBe('|Mairie');
  expect(typed('M|airie', 'ArrowRight')).toBe('Ma|irie');
  expect(typed('Mairie|', 'ArrowRight')).toBe('Mairie|');
  expect(typed('Mai|rie', 'Home')).toBe('|Mairie');
  expect(typed('Mai|rie', 'End')).toBe('Mairie|');
  expect(typed('Mai|rie', 'ArrowUp')).toBe('|Mairie');
  expect(typed('Mai|rie', 'ArrowDown')).toBe('Mairie|');
});

it('goes over a letter made of several as over one', () => {
  expect(typed('Cre\u0301|', 'ArrowLeft')).toBe('Cr|e\u0301');
  expect(typed('|👩‍🌾 AMAP', 'ArrowRight')).toBe('👩‍🌾| AMAP');
  expect(typed('AMAP 👩‍🌾|', 'Backspace')).toBe('AMAP |');
});

it('goes from line to line, keeping its place where there is one', () => {
  expect(typed('Mairie\nAM|AP', 'ArrowUp')).toBe('Ma|irie\nAMAP');
  expect(typed('Mairie|\nAMAP', 'ArrowDown')).toBe('Mairie\nAMAP|');
  expect(typed('AB\nMairie|', 'ArrowUp')).toBe('AB|\nMairie');
  expect(typed('A|B\nMairie', 'ArrowUp')).toBe('|AB\nMairie');
  expect(typed('AB\nMai|rie', 'ArrowDown')).toBe('AB\nMairie|');
  expect(typed('|\nMairie', 'Home')).toBe('|\nMairie');
  expect(typed('AB\nMai|rie\nC', 'Home')).toBe('AB\n|Mairie\nC');
  expect(typed('AB\nMai|rie\nC', 'End')).toBe('AB\nMairie|\nC');
});

it('chooses with Shift, one way then the other', () => {
  expect(typed('Mai|rie', '⇧ArrowRight', '⇧ArrowRight')).toBe('Mai[ri]e');
  expect(typed('Mai|rie', '⇧ArrowLeft', '⇧ArrowLeft', '⇧ArrowRight')).toBe('Ma[i]rie');
  expect(typed('Mai|rie', '⇧Home', '⇧End')).toBe('Mai[rie]');
  expect(typed('Ma[ir]ie', 'ArrowLeft')).toBe('Ma|irie');
  expect(typed('Ma[ir]ie', 'ArrowRight')).toBe('Mair|ie');
});

it('removes what is chosen, else the letter before or after', () => {
  expect(typed('Ma[ir]ie', 'Delete')).toBe('Ma|ie');
  expect(typed('Ma[ir]ie', 'Backspace')).toBe('Ma|ie');
  expect(typed('Ma|irie', 'Delete')).toBe('Ma|rie');
  expect(typed('|Mairie', 'Backspace')).toBe('|Mairie');
  expect(typed('Mairie|', 'Delete')).toBe('Mairie|');
});

it('leaves other keys to what they are for', () => {
  const writing = { text: 'AMAP', from: 1, to: 1, isBackward: false };
  for (const key of ['F2', 'PageDown', 'a', 'Enter'])
    expect(typedIn(writing, { key, shiftKey: false, hasLines: false })).toBeNull();
});
