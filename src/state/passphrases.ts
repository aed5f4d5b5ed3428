import { unguessable } from '#exchange/privacy/fresh-ids.ts';
import { drawPassphrase, passphraseStrength, type Strength } from '#exchange/privacy/passphrase.ts';

/** A new passphrase, of words of this list, that nobody can guess. */
export function newPassphrase(words: string): string {
  return drawPassphrase(words.split(' '), unguessable);
}

/** How strong a passphrase is, drawn from this list or chosen. */
export function strengthOf(passphrase: string, words: string): Strength {
  return passphraseStrength(passphrase, words.split(' '));
}
