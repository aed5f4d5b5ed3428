import { writeFileSync } from 'node:fs';
import { finished } from '#analysis/work.ts';
import { stateOfSnapshot } from '#exchange/read-snapshot.ts';
import { DAY } from '#lineage/field-value.ts';
import { reporting } from '#report/reporting.ts';
import type { EarlierState, ReportChoices } from '#report/told-report.ts';
import type { CommandLine } from './command-line.ts';
import { openInput, readBytes, type Input } from './open-input.ts';
import { refused, type Outcome } from './outcome.ts';
import type { Words } from './words.ts';

/** Makes the report of a map, or of a snapshot of it: the very page that the app makes for the same choices. */
export async function reportCommand(line: CommandLine, words: Words): Promise<Outcome> {
  const { cli, exchange, language } = words;
  const fault = faultOf(line, words);
  if (fault !== null) return refused(fault);
  const [path = ''] = line.files;
  const opened = await openInput(path, words);
  if ('refusal' in opened) return opened.refusal;
  const before = await earlierState(line, words);
  if (before && 'refusal' in before) return before.refusal;
  const introduction = introductionOf(line, words);
  if (typeof introduction !== 'string') return introduction;
  const file = { ...opened.input.file, state: stateOf(opened.input) };
  const page = finished(reporting(file, choicesOf(line, { language, introduction, before })));
  const messages = opened.input.repairs.map((repair) => cli.about(path, exchange.problem(repair)));
  return written(line.output ?? '', page, words) ?? { code: 0, result: '', messages };
}

type Read = Pick<ReportChoices, 'language' | 'introduction' | 'before'>;

function choicesOf({ audience, level, on, namePersons }: CommandLine, read: Read): ReportChoices {
  return { ...read, level, namePersons, audience: audience ?? 'participants', on: on ?? today() };
}

function faultOf({ files, output, level, before, on }: CommandLine, { cli }: Words): string | null {
  if (files.length !== 1) return cli.badArguments(cli.expectsFiles(1));
  if (!output?.endsWith('.html')) return cli.badArguments(cli.expectsPage);
  if (before !== null && level !== 'complete') return cli.badArguments(cli.beforeNeedsNames);
  return on === null || DAY.test(on) ? null : cli.badArguments(cli.badDay);
}

function stateOf({ file, snapshot }: Input): Input['file']['state'] {
  return snapshot ? stateOfSnapshot(snapshot) : file.state;
}

async function earlierState(
  { before }: CommandLine,
  words: Words
): Promise<EarlierState | { readonly refusal: Outcome } | null> {
  if (before === null) return null;
  const opened = await openInput(before, words);
  if ('refusal' in opened) return opened;
  return { name: opened.input.snapshot?.name ?? before, state: stateOf(opened.input) };
}

function introductionOf({ introduction }: CommandLine, words: Words): string | Outcome {
  if (introduction === null) return '';
  const bytes = readBytes(introduction, words);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : bytes;
}

/** The day it is where the machine is, as `2026-11-23`: so are days written in Swedish. */
function today(): string {
  return new Date().toLocaleDateString('sv');
}

/** `null` once it is written. */
function written(path: string, page: string, { cli }: Words): Outcome | null {
  try {
    writeFileSync(path, page);
    return null;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return refused(cli.notWritable(path, code));
  }
}
