import { analyse, type Analysis, type AnalysisOptions } from '#analysis/analyse.ts';
import type { Finding } from '#analysis/finding.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { stateOfSnapshot } from '#exchange/read-snapshot.ts';
import { findingText, type FindingText } from '#i18n/finding-text.ts';
import { readBack } from '#lineage/read-back.ts';
import type { CommandLine } from './command-line.ts';
import { openInput } from './open-input.ts';
import { refused, type Outcome } from './outcome.ts';
import { proposalsAsText, proposedOn, type ToldProposals } from './told-proposals.ts';
import type { Words } from './words.ts';

/** A finding with the words that tell it. */
interface ToldFinding {
  readonly finding: Finding;
  readonly text: FindingText;
}

/** Says what there is to discuss on a map, or on a snapshot of it: in words, or all of it as JSON. */
export async function analyseCommand(line: CommandLine, words: Words): Promise<Outcome> {
  const { cli, exchange, language } = words;
  const [path, ...others] = line.files;
  if (path === undefined || others.length > 0) {
    return refused(cli.badArguments(cli.expectsFiles(1)));
  }
  const opened = await openInput(path, words);
  if ('refusal' in opened) return opened.refusal;
  const { file, snapshot, repairs } = opened.input;
  const { ecosystem } = readBack(snapshot ? stateOfSnapshot(snapshot) : file.state);
  const options = optionsOf(line, ecosystem);
  const analysis = analyse(ecosystem, options);
  const told = analysis.findings.map((finding) => ({
    finding,
    text: findingText(finding, ecosystem, language)
  }));
  const proposed = line.proposals
    ? proposedOn(ecosystem, analysis.findings, { options, language })
    : null;
  return {
    code: 0,
    result: line.json ? asJson(analysis, told, proposed) : asText(analysis, told, proposed, words),
    messages: repairs.map((repair) => cli.about(path, exchange.problem(repair)))
  };
}

function optionsOf(
  { referential, criterion, seed, withProposed }: CommandLine,
  { map }: Ecosystem
): AnalysisOptions {
  return {
    referential: referential ?? map.referential,
    criterion: criterion ?? map.criterion,
    seed: seed ?? map.seed,
    withProposed
  };
}

function asJson(
  { map, measures }: Analysis,
  told: readonly ToldFinding[],
  proposed: ToldProposals | null
): string {
  const findings = told.map(({ finding, text: { sources, coverage: restsOn, ...text } }) => ({
    ...finding,
    text: { ...text, coverage: restsOn },
    sources
  }));
  return `${JSON.stringify({ map, measures, findings, ...proposed }, null, 2)}\n`;
}

function paragraphsOf({ seen, why, question, try: tried, coverage }: FindingText): string[] {
  return [seen, why, question, tried, coverage];
}

function asText(
  { map }: Analysis,
  told: readonly ToldFinding[],
  proposed: ToldProposals | null,
  words: Words
): string {
  const { cli } = words;
  const heading = [map.title, cli.analysed(map.actors, map.links, map.stakes, map.spaces)];
  const findings = told.map(({ text }, index) =>
    [
      `${String(index + 1)}. ${text.title}`,
      ...[...paragraphsOf(text), ...text.details, ...text.sources]
        .filter((line) => line !== '')
        .map((line) => `   ${line}`)
    ].join('\n')
  );
  const count = told.length === 0 ? cli.noFinding : cli.findings(told.length);
  const tried = proposed === null ? [] : proposalsAsText(proposed, words);
  return `${[heading.join('\n'), count, ...findings, ...tried].join('\n\n')}\n`;
}
