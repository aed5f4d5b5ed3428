import type { Random } from './fresh-ids.ts';

/** How many words a passphrase of ours has: with 2,048 to draw from, 66 bits. */
const WORDS = 6;

/** A passphrase of words drawn at random, by whoever nobody can guess. */
export function drawPassphrase(words: readonly string[], random: Random): string {
  const draw = (): string => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: WORDS }, draw).join(' ');
}

/** How long a passphrase holds against someone who has the file and a good machine. */
export type Strength = 'weak' | 'fair' | 'strong';

/** Bits in a character that a person chose: people choose what they can remember. */
const BITS_OF_CHOICE = 2;
const FAIR = 44;
const STRONG = 60;

/**
 * How strong a passphrase is, without flattery: words of the list count as
 * drawn, each once; any other text counts two bits a character, repeats left out.
 */
export function passphraseStrength(passphrase: string, words: readonly string[]): Strength {
  const said = new Set(passphrase.trim().toLowerCase().split(/\s+/u));
  const known = new Set(words);
  const drawn = [...said].every((word) => known.has(word));
  const varied = passphrase.replace(/(.+?)\1+/gu, '$1').length;
  const bits = drawn ? said.size * Math.log2(known.size) : varied * BITS_OF_CHOICE;
  if (bits >= STRONG) return 'strong';
  return bits >= FAIR ? 'fair' : 'weak';
}

/** A passphrase as it is used: the same whatever was typed around it, or to make its accents. */
export function normalPassphrase(passphrase: string): string {
  return passphrase.trim().normalize('NFC');
}
