import { commands } from '#i18n/fr/commands.ts';
import { commands as english } from '#i18n/en/commands.ts';
import { expect, it } from 'vitest';
import { keyText } from './key-text.ts';

const french = (keys: string): string => keyText(keys, commands.keys, false);

it('writes keys the way a French keyboard does', () => {
  expect(french('$mod+Shift+z')).toBe('Ctrl+Maj+Z');
  expect(french('Delete')).toBe('Suppr');
  expect(french('Shift+Digit1')).toBe('Maj+1');
  expect(french('Shift+ArrowLeft')).toBe('Maj+←');
  expect(french('Escape')).toBe('Échap');
});

it('says nothing of Shift before a sign, which not every keyboard wants it for', () => {
  expect(french('Shift+?')).toBe('?');
});

it('writes the signs of a Mac, and the words of an English keyboard', () => {
  expect(keyText('$mod+Shift+z', commands.keys, true)).toBe('⌘⇧Z');
  expect(keyText('$mod+Shift+z', english.keys, false)).toBe('Ctrl+Shift+Z');
});
