import type { MapFile } from '#exchange/map-file.ts';
import { mergeFiles } from '#exchange/merge-files.ts';
import type { Disagreement } from '#lineage/disagreement.ts';
import { disagreements } from '#lineage/disagreements.ts';
import type { CommandLine } from './command-line.ts';
import { openInput, type Input } from './open-input.ts';
import { refused, type Outcome } from './outcome.ts';
import { toldDisagreements } from './told-disagreements.ts';
import { lossLines, writeOutput } from './write-output.ts';
import type { Words } from './words.ts';

/** Puts copies of a map together in one file, and lists what they do not agree on. */
export async function mergeCommand(line: CommandLine, words: Words): Promise<Outcome> {
  const { cli, merging } = words;
  const { files, output } = line;
  if (files.length < 2) return refused(cli.badArguments(merging.expectsFiles));
  if (output === null) return refused(cli.badArguments(merging.expectsOutput));
  const opened = await openAll(files, words);
  if ('refusal' in opened) return opened.refusal;
  const { inputs } = opened;
  const merged = await allMerged(inputs.map(({ file }) => file));
  if (!merged) return refused(cli.badArguments(merging.expectsFiles));
  const written = await writeOutput(output, merged, words);
  if ('refusal' in written) return written.refusal;

  const others = files.filter((_, rank) => inputs[rank]?.file.id !== merged.id);
  const messages = [
    ...repairLines(files, inputs, words),
    ...others.map((path) => merging.otherMap(path)),
    ...lossLines(output, written.losses, words),
    merging.united(output, files.length)
  ];
  const found = disagreements(merged.state);
  const before = inputs[0]?.file.state ?? merged.state;
  const told = toldDisagreements(found, { merged: merged.state, before }, words);
  const code = found.length + others.length > 0 ? 1 : 0;
  return { code, result: line.json ? asJson(found, told) : asText(told, words), messages };
}

async function openAll(
  files: readonly string[],
  words: Words
): Promise<{ readonly inputs: readonly Input[] } | { readonly refusal: Outcome }> {
  const inputs: Input[] = [];
  for (const path of files) {
    const opened = await openInput(path, words);
    if ('refusal' in opened) return opened;
    if (opened.input.snapshot)
      return { refusal: refused(words.cli.badArguments(words.merging.wholeFiles)) };
    inputs.push(opened.input);
  }
  return { inputs };
}

function asJson(found: readonly Disagreement[], told: readonly string[]): string {
  const listed = found.map((one, rank) => ({ ...one, text: told[rank] }));
  return `${JSON.stringify({ disagreements: listed }, null, 2)}\n`;
}

async function allMerged([first, ...others]: readonly MapFile[]): Promise<MapFile | undefined> {
  let merged = first;
  for (const other of others) merged &&= await mergeFiles(merged, other);
  return merged;
}

function asText(told: readonly string[], { merging }: Words): string {
  if (told.length === 0) return `${merging.agreed}\n`;
  const lines = [merging.disagreements(told.length), ...told.map((text) => merging.item(text))];
  return lines.map((text) => `${text}\n`).join('');
}

function repairLines(
  files: readonly string[],
  inputs: readonly Input[],
  { cli, exchange }: Words
): string[] {
  return inputs.flatMap(({ repairs }, rank) =>
    repairs.map((repair) => cli.about(files[rank] ?? '', exchange.problem(repair)))
  );
}
