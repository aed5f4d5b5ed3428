import type { CommandLine } from './command-line.ts';
import { openInput } from './open-input.ts';
import { refused, type Outcome } from './outcome.ts';
import type { Words } from './words.ts';

/** Says whether a file can be opened, and what was mended or set aside in opening it. */
export async function validateCommand({ files }: CommandLine, words: Words): Promise<Outcome> {
  const { cli, exchange } = words;
  const [path, ...others] = files;
  if (path === undefined || others.length > 0) {
    return refused(cli.badArguments(cli.expectsFiles(1)));
  }
  const opened = await openInput(path, words);
  if ('refusal' in opened) {
    // Its problems are what was asked for.
    return { code: 2, result: linesOf(opened.refusal.messages), messages: [] };
  }
  const { repairs } = opened.input;
  if (repairs.length === 0) return { code: 0, result: linesOf([cli.valid(path)]), messages: [] };
  const lines = repairs.map((repair) => cli.about(path, exchange.problem(repair)));
  return { code: 1, result: linesOf(lines), messages: [] };
}

const linesOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
