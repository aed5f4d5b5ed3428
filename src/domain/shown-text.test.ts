import { expect, it } from 'vitest';
import { shownFileName } from './shown-file-name.ts';
import { clipped, hidesSomething, mixesAlphabets, shownText } from './shown-text.ts';

it.each([
  ['a text turned round', 'photo\u202egpj.exe', 'photogpj.exe'],
  ['a character of no width', 'Mai\u200brie', 'Mairie'],
  ['a byte order mark within', 'Mai\ufeffrie', 'Mairie'],
  ['an isolate left open', 'Mairie \u2066de Loos', 'Mairie de Loos'],
  ['control characters', 'Mai\u0000rie\u001b[31m\u009b', 'Mairie[31m']
])('shows %s without what hides it', (_, text, shown) => {
  expect(hidesSomething(text)).toBe(true);
  expect(shownText(text)).toBe(shown);
});

it.each([
  'Mairie',
  'deux\r\nlignes\tet une colonne',
  'une famille 👩‍👩‍👧‍👦',
  'می‌خواهم',
  'جمعية\u200e (association)',
  'é\u0301\u0302'
])('leaves %j as it is', (text) => {
  expect(hidesSomething(text)).toBe(false);
  expect(shownText(text)).toBe(text);
});

it('knows a word of two alphabets from two words of one each', () => {
  expect(mixesAlphabets('M\u0430irie')).toBe(true);
  expect(mixesAlphabets('la M\u03b1irie')).toBe(true);
  expect(mixesAlphabets('Mairie')).toBe(false);
  expect(mixesAlphabets('Мэрия Mairie')).toBe(false);
  expect(mixesAlphabets('le π de l’Île')).toBe(false);
});

it('cuts a text without leaving half a character', () => {
  expect(clipped('Mairie', 6)).toBe('Mairie');
  expect(clipped('Mairie', 5)).toBe('Mair…');
  expect(clipped('Mair😀ie', 6).isWellFormed()).toBe(true);
});

it.each([
  ['../../x', 'x'],
  ['C:\\Users\\moi\\carte.ect.json', 'carte.ect.json'],
  ['con.json', 'con.json'],
  ['photo\u202egpj.exe', 'photogpj.exe'],
  ['\u200fcarte\n.json', 'carte.json'],
  ['../', '..'],
  ['\u202e', '?'],
  ['', '?']
])('shows the name of file %j as %j', (name, shown) => {
  expect(shownFileName(name)).toBe(shown);
});

it('cuts a name of 300 characters in its middle, and keeps what says what it is', () => {
  const shown = shownFileName(`${'x'.repeat(291)}.ect.json`);

  expect(shown).toHaveLength(60);
  expect(shown).toMatch(/^x+…x+\.ect\.json$/);
});
