import type { AnalysisOptions } from '#analysis/analyse.ts';
import type { ComparedFinding } from '#analysis/comparison/findings-between.ts';
import type { TwoStates } from '#analysis/comparison/stayers.ts';
import { comparingWhole, type WholeComparison } from '#analysis/comparison/whole-comparison.ts';
import { finished } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { stateOfSnapshot } from '#exchange/read-snapshot.ts';
import { comparisonText, type ComparisonText } from '#i18n/comparison-text.ts';
import { knownIn } from '#lineage/known-in.ts';
import type { MapState } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import type { CommandLine } from './command-line.ts';
import { openInput, type Input } from './open-input.ts';
import { refused, type Outcome } from './outcome.ts';
import type { Words } from './words.ts';

/** One of the two states, as it was named on the command line. */
interface Side extends OpenedSide {
  readonly ecosystem: Ecosystem;
}

interface OpenedSide {
  readonly argument: string;
  readonly input: Input;
  readonly state: MapState;
}

/** Says what differs between two states of a map, snapshots or files: in words, or all of it as JSON. */
export async function compareCommand(line: CommandLine, words: Words): Promise<Outcome> {
  const { cli, exchange, language } = words;
  const [first, second, ...others] = line.files;
  if (first === undefined || second === undefined || others.length > 0)
    return refused(cli.badArguments(cli.expectsTwoStates));
  const one = await sideOf(first, words);
  if ('refusal' in one) return one.refusal;
  const other = await sideOf(second, words);
  if ('refusal' in other) return other.refusal;

  const before = read(one, knownIn(one.state, other.state));
  const after = read(other, other.state);
  const compared = comparedOn([before.ecosystem, after.ecosystem], line);
  const text = comparisonText(compared, { language });
  const isDifferent = compared.comparison.changes.length > 0;
  const repairs = [before, after].flatMap(({ argument, input }) =>
    input.repairs.map((repair) => cli.about(argument, exchange.problem(repair)))
  );
  return {
    code: line.exitCode && isDifferent ? 1 : 0,
    result: line.json
      ? asJson([before, after], compared, text)
      : asText([before, after], text, cli),
    messages: before.input.file.id === after.input.file.id ? repairs : [...repairs, cli.otherMap]
  };
}

async function sideOf(
  argument: string,
  words: Words
): Promise<OpenedSide | { readonly refusal: Outcome }> {
  const opened = await openInput(argument, words);
  if ('refusal' in opened) return opened;
  const { file, snapshot } = opened.input;
  const state = snapshot ? stateOfSnapshot(snapshot) : file.state;
  return { argument, input: opened.input, state };
}

function read(side: OpenedSide, state: MapState): Side {
  return { ...side, ecosystem: readBack(state).ecosystem };
}

function comparedOn(states: TwoStates, line: CommandLine): WholeComparison {
  const { referential, criterion, seed, withProposed } = line;
  const options: AnalysisOptions = {
    ...(referential && { referential }),
    ...(criterion && { criterion }),
    ...(seed !== null && { seed }),
    withProposed
  };
  return finished(comparingWhole(states, options));
}

/** A snapshot goes by its name, a map by its title; two of one name, by what was typed. */
function namesOf([before, after]: readonly [Side, Side]): readonly [string, string] {
  const nameOf = ({ input, ecosystem, argument }: Side): string =>
    input.snapshot?.name ?? (ecosystem.map.title || argument);
  const [one, other] = [nameOf(before), nameOf(after)];
  return one === other ? [before.argument, after.argument] : [one, other];
}

function asText(
  sides: readonly [Side, Side],
  { lead, sections }: ComparisonText,
  cli: Words['cli']
): string {
  const told = sections.map(({ heading, sentences, question }) =>
    [
      heading,
      ...sentences.map((sentence) => `  – ${sentence}`),
      ...(question === null ? [] : [`  ${question}`])
    ].join('\n')
  );
  return `${[cli.compared(...namesOf(sides)), lead.join('\n'), ...told].join('\n\n')}\n`;
}

function asJson(
  [before, after]: readonly [Side, Side],
  { comparison, findings }: WholeComparison,
  text: ComparisonText
): string {
  const sideAsJson = ({ argument, input, ecosystem }: Side): object => ({
    argument,
    map: input.file.id,
    title: ecosystem.map.title,
    snapshot: input.snapshot?.name ?? null,
    on: input.snapshot?.on ?? null
  });
  const told = (found: readonly ComparedFinding[]): object[] =>
    found.map(({ finding, decisions }) => ({ ...finding, decisions }));
  const all = {
    before: sideAsJson(before),
    after: sideAsJson(after),
    ...comparison,
    findings: {
      resolved: told(findings.resolved),
      appeared: told(findings.appeared),
      remaining: told(findings.remaining)
    },
    text
  };
  return `${JSON.stringify(all, (_, value: unknown): unknown => (value instanceof Map ? (Object.fromEntries(value) as unknown) : value), 2)}\n`;
}
