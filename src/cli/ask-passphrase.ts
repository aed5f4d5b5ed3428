import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { refused, type Outcome } from './outcome.ts';
import type { Words } from './words.ts';

/** Where a passphrase may be given without being typed: an argument would show in the list of processes. */
const PASSPHRASE_VARIABLE = 'MAILLAGE_PASSPHRASE';

/** The passphrase of a file: from the environment, else asked for at the terminal, unseen. */
export async function passphraseFor(path: string, { cli }: Words): Promise<string | Outcome> {
  const given = process.env[PASSPHRASE_VARIABLE];
  if (given) return given;
  if (!process.stdin.isTTY) return refused(cli.needsPassphrase(path, PASSPHRASE_VARIABLE));
  process.stderr.write(cli.askPassphrase(path));
  const unseen = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    }
  });
  const terminal = createInterface({ input: process.stdin, output: unseen, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
