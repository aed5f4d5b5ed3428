import { parseArgs } from 'node:util';
import { LOOKS, type Look } from '#analysis/layered.ts';
import { CRITERIA, type Criterion } from '#domain/map-info.ts';
import { REFERENTIALS, type Referential } from '#domain/referential.ts';
import { AUDIENCES, type Audience } from '#domain/visibility.ts';
import { SHARING_LEVELS, type SharingLevel } from '#exchange/privacy/pseudonymise.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { wordsFor, type Words } from './words.ts';

/** A command line once read. */
export interface CommandLine {
  readonly command: string | null;
  readonly files: readonly string[];
  readonly help: boolean;
  readonly json: boolean;
  readonly referential: Referential | null;
  readonly criterion: Criterion | null;
  readonly seed: number | null;
  readonly layer: Look | null;
  /** The attribute that actors are grouped by. */
  readonly by: string | null;
  /** How many actors to make up, or the file that lists them: each command knows. */
  readonly actors: string | null;
  readonly output: string | null;
  readonly directed: boolean;
  readonly withProposed: boolean;
  /** Whether to look for what could be tried, beside what there is to discuss. */
  readonly proposals: boolean;
  /** Whom the map is written for. */
  readonly audience: Audience | null;
  /** How much of the map is written: all, without its names, or who is tied to whom alone. */
  readonly level: SharingLevel;
  /** Whether sentences name persons. */
  readonly namePersons: boolean;
  /** The text that introduces a report, as a file. */
  readonly introduction: string | null;
  /** The day that a report bears; `null` for today. */
  readonly on: string | null;
  /** The state that a report compares the map with. */
  readonly before: string | null;
  /** Whether a difference ends the program with 1, as `diff` does. */
  readonly exitCode: boolean;
}

/** What is wrong with a command line, in words; `null` when nothing is. */
export interface ReadCommandLine {
  readonly line: CommandLine;
  readonly words: Words;
  readonly fault: string | null;
}

/** The largest number that draws of chance can start from. */
const MOST_SEED = 2 ** 32 - 1;
const FLAGS = [
  'help',
  'json',
  'directed',
  'with-proposed',
  'proposals',
  'pseudonymise',
  'structure',
  'name-persons',
  'exit-code'
];
const TEXTS = ['by', 'actors', 'output', 'introduction', 'on', 'before'];
const CHOICES = {
  lang: LANGUAGES,
  referential: REFERENTIALS,
  criterion: CRITERIA,
  layer: LOOKS,
  for: AUDIENCES,
  level: SHARING_LEVELS
} as const;

/** Reads the arguments of the program, whatever they are. */
export function readCommandLine(
  args: readonly string[],
  locale: string | undefined
): ReadCommandLine {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: {
      help: { type: 'boolean', short: 'h' },
      json: { type: 'boolean' },
      directed: { type: 'boolean' },
      'with-proposed': { type: 'boolean' },
      proposals: { type: 'boolean' },
      pseudonymise: { type: 'boolean' },
      structure: { type: 'boolean' },
      level: { type: 'string' },
      'name-persons': { type: 'boolean' },
      introduction: { type: 'string' },
      on: { type: 'string' },
      before: { type: 'string' },
      for: { type: 'string' },
      'exit-code': { type: 'boolean' },
      lang: { type: 'string' },
      referential: { type: 'string' },
      criterion: { type: 'string' },
      layer: { type: 'string' },
      seed: { type: 'string' },
      by: { type: 'string' },
      actors: { type: 'string' },
      output: { type: 'string', short: 'o' }
    }
  });
  const given = new Map(Object.entries(values));
  const lang = given.get('lang');
  const words = wordsFor(typeof lang === 'string' ? lang : undefined, locale);
  const [command = null, ...files] = positionals;
  const textOf = (option: string): string | null => {
    const value = given.get(option);
    return typeof value === 'string' ? value : null;
  };
  const line: CommandLine = {
    command,
    files,
    help: given.get('help') === true,
    json: given.get('json') === true,
    directed: given.get('directed') === true,
    withProposed: given.get('with-proposed') === true,
    proposals: given.get('proposals') === true,
    level: levelOf(given),
    namePersons: given.get('name-persons') === true,
    introduction: textOf('introduction'),
    on: textOf('on'),
    before: textOf('before'),
    audience: AUDIENCES.find((one) => one === given.get('for')) ?? null,
    exitCode: given.get('exit-code') === true,
    referential: REFERENTIALS.find((one) => one === given.get('referential')) ?? null,
    criterion: CRITERIA.find((one) => one === given.get('criterion')) ?? null,
    layer: LOOKS.find((one) => one === given.get('layer')) ?? null,
    seed: given.has('seed') ? Number(given.get('seed')) : null,
    by: textOf('by'),
    actors: textOf('actors'),
    output: textOf('output')
  };
  return { line, words, fault: faultOf(given, words) };
}

/** `--pseudonymise` and `--structure` are the two levels that are not the map itself, in one word. */
function levelOf(given: ReadonlyMap<string, unknown>): SharingLevel {
  if (given.get('structure') === true) return 'structure';
  if (given.get('pseudonymise') === true) return 'pseudonymised';
  return SHARING_LEVELS.find((one) => one === given.get('level')) ?? 'complete';
}

function faultOf(given: ReadonlyMap<string, unknown>, { cli }: Words): string | null {
  for (const [option, value] of given) {
    const fault = optionFault(option, value, cli);
    if (fault !== null) return cli.badArguments(fault);
  }
  return null;
}

function optionFault(option: string, value: unknown, cli: Words['cli']): string | null {
  if (FLAGS.includes(option) && value === true) return null;
  if (option === 'seed') return isSeed(value) ? null : cli.badSeed(MOST_SEED);
  if (TEXTS.includes(option)) return isText(value) ? null : cli.needsValue(option);
  if (!(option in CHOICES))
    return cli.unknownOption(option.length > 1 ? `--${option}` : `-${option}`);
  const choices: readonly string[] = CHOICES[option as keyof typeof CHOICES];
  return choices.includes(String(value)) ? null : cli.badChoice(option, choices);
}

function isSeed(value: unknown): boolean {
  return /^\d{1,10}$/.test(String(value)) && Number(value) <= MOST_SEED;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
