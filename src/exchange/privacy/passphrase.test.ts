import { expect, it } from 'vitest';
import { randomFrom } from '#analysis/chance/random.ts';
import { passphraseWords as english } from '#i18n/en/passphrase-words.ts';
import { passphraseWords as french } from '#i18n/fr/passphrase-words.ts';
import { drawPassphrase, normalPassphrase, passphraseStrength } from './passphrase.ts';

const LISTS = [french.list.split(' '), english.list.split(' ')];

it('draws from 2,048 words that any keyboard types, in both languages', () => {
  for (const words of LISTS) {
    expect(new Set(words).size).toBe(2_048);
    expect(words.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  }
});

it('draws six words, every word as likely, and calls them strong', () => {
  for (const words of LISTS) {
    const random = randomFrom(7, 'passphrases');
    const drawn = Array.from({ length: 2_000 }, () => drawPassphrase(words, random));
    const met = new Set(drawn.flatMap((passphrase) => passphrase.split(' ')));

    expect(drawn.filter((passphrase) => passphrase.split(' ').length !== 6)).toEqual([]);
    expect(met.size).toBeGreaterThan(2_030);
    // A word drawn twice is counted once: rarely, six words are five.
    const strong = drawn.filter((one) => passphraseStrength(one, words) === 'strong');
    expect(strong.length).toBeGreaterThan(1_950);
  }
});

it.each([
  ['motdepasse', 'weak'],
  ['mairie2026', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['abeille abeille abeille abeille abeille abeille', 'weak'],
  ['abeille abandon', 'weak'],
  ['abeille abandon absence acajou', 'fair'],
  ['Un lundi d’avril, 12 rue des Lilas', 'strong'],
  ['', 'weak']
] as const)('says of %s that it is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase, french.list.split(' '))).toBe(strength);
});

it('takes the same words for the same passphrase, however the accents were typed', () => {
  expect(normalPassphrase(' e\u0301te\u0301\n')).toBe('\u00e9t\u00e9');
});
