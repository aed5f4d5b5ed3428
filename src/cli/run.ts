import { analyseCommand } from './analyse-command.ts';
import { readCommandLine, type CommandLine } from './command-line.ts';
import { compareCommand } from './compare-command.ts';
import { convertCommand } from './convert-command.ts';
import { forTerminal } from './for-terminal.ts';
import { generateCommand } from './generate-command.ts';
import { measureCommand } from './measure-command.ts';
import { mergeCommand } from './merge-command.ts';
import { refused, type Outcome } from './outcome.ts';
import { reportCommand } from './report-command.ts';
import { validateCommand } from './validate-command.ts';
import type { Words } from './words.ts';

type Command = (line: CommandLine, words: Words) => Promise<Outcome>;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['analyse', analyseCommand],
  ['compare', compareCommand],
  ['convert', convertCommand],
  ['generate', generateCommand],
  ['measure', measureCommand],
  ['merge', mergeCommand],
  ['report', reportCommand],
  ['validate', validateCommand]
]);

/** Runs a command line in the language of the terminal, and says what came of it. */
export async function run(args: readonly string[], locale: string | undefined): Promise<Outcome> {
  const { line, words, fault } = readCommandLine(args, locale);
  const { cli } = words;
  if (line.help) return { code: 0, result: cli.help, messages: [] };
  if (fault !== null) return refused(fault);
  if (line.command === null) return refused(cli.noCommand, '', cli.help.trimEnd());
  const command = COMMANDS.get(line.command);
  const outcome = command ? await command(line, words) : refused(cli.unknownCommand(line.command));
  return forTerminal(outcome);
}
