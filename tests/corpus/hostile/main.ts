import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileNameOf } from './input.ts';
import { MAP_INPUTS, NETWORK_INPUTS } from './inputs.ts';

/** Writes every input as a file, for another program to be tried on, with what must come of each. */

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Into which folder? npm run corpus:hostile -- FOLDER');
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  const rows = [...MAP_INPUTS, ...NETWORK_INPUTS].map((input) => {
    const file = fileNameOf(input);
    writeFileSync(join(folder, file), input.make());
    return [input.is, file, input.verdict, input.codes.join(' ')].join('\t');
  });
  writeFileSync(join(folder, 'verdicts.tsv'), `${rows.join('\n')}\n`);
  process.stdout.write(`${String(rows.length)} files in ${folder}\n`);
}
