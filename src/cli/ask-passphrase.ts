import { refused, type Outcome } from './outcome.ts';
import { typedUnseen, type Terminal } from './typed-unseen.ts';
import type { Words } from './words.ts';

/** Where a passphrase may be given without being typed: an argument would show in the list of processes. */
const PASSPHRASE_VARIABLE = 'MAILLAGE_PASSPHRASE';

/** The passphrase of a file: from the environment, else asked for at the terminal, unseen. */
export async function passphraseFor(
  path: string,
  { cli }: Words,
  terminal: Terminal = process
): Promise<string | Outcome> {
  const given = process.env[PASSPHRASE_VARIABLE];
  if (given) return given;
  if (!terminal.stdin.isTTY) return refused(cli.needsPassphrase(path, PASSPHRASE_VARIABLE));
  const typed = await typedUnseen(cli.askPassphrase(path), terminal);
  return typed || refused(cli.noPassphrase(path));
}

/** The passphrase of a file to be written: one that is typed is asked for twice, since nobody sees what they typed. */
export async function newPassphraseFor(
  path: string,
  words: Words,
  terminal: Terminal = process
): Promise<string | Outcome> {
  const typed = await passphraseFor(path, words, terminal);
  if (typeof typed !== 'string' || typed === process.env[PASSPHRASE_VARIABLE]) return typed;
  const again = await typedUnseen(words.cli.askPassphraseAgain, terminal);
  return again === typed ? typed : refused(words.cli.otherPassphrase(path));
}
