import type { cli as french } from '#i18n/fr/cli.ts';

const s = (n: number): string => (n === 1 ? '' : 's');
const number = (n: number): string => n.toLocaleString('en');

/** What the command line says. */
export const cli: typeof french = {
  help: `Maillage: who works with whom in a territory, and how.

Usage: npm run -s maillage -- COMMAND [options]

  analyse FILE [--json] [--lang fr|en] [--referential atemis|fabrique] [--with-proposed]
               [--criterion organisation|department|kind|sphere|territory] [--seed N]
               [--proposals]
      Says what there is to discuss on the map. --json: all of it, for a program.
      --referential: whose definition of the three forms (horizontal, vertical,
      transverse). --criterion: what actors are grouped by. --seed: where draws of
      chance start; the same one gives the same result. Without these options, what
      the map says. --with-proposed: reads what is proposed as if it were there.
      --proposals: also looks for small sets of spaces and links to try.

  compare BEFORE AFTER [--json] [--lang fr|en] [--exit-code] [--with-proposed]
                       [--referential …] [--criterion …] [--seed N]
      Says what differs between two states of a map: actors, links, third spaces,
      stakes, measures at both dates, findings no longer made, new, still there.
      Both states are read as the second says. --exit-code: ends with 1 when something
      differs.

  measure FILE [--json] [--lang fr|en] [--seed N] [--with-proposed]
               [--layer cooperative|coordination|command|friction|all]
               [--by ATTRIBUTE] [--actors TABLE] [--directed]
      Gives every measure of a map, or of a network in GraphML, in GEXF or in a table
      of links (CSV). --layer: the links that are read; those of cooperation on a map,
      all of them elsewhere. --by: the attribute that groups actors (on a map:
      organisation, department, kind, family, sphere, territory…). --actors: the table
      of actors that goes with a table of links. --directed: the links of the table
      run one way.

  generate --actors N [--seed N] -o FILE
      Makes up a territory of N actors: organisations, services, persons, links of
      every kind, stakes, third spaces. The same seed gives the same territory.

  report FILE -o OUTPUT.html [--for participants|partners|management|public]
         [--level complete|pseudonymised|structure] [--name-persons]
         [--introduction FILE] [--before FILE#n] [--on DAY] [--lang fr|en]
      Makes the report of a map, to print or to send: one page that fetches nothing.
      --introduction: a text to put first. --before: the state to compare with.
      --name-persons: findings name persons. --on: the day it bears (2026-11-23);
      today otherwise.

  validate FILE [--lang fr|en]
      Lists what keeps a file from being opened, or what was mended on opening it.

  convert IN OUT [--for participants|partners|management|public]
          [--pseudonymise | --structure] [--lang fr|en]
      Turns .ect.json (a map) into .json (plain records) or .ect.age (encrypted), or the
      reverse. --for: for whom; what does not go that far is left out. --pseudonymise:
      without names, nor anything that gives them back. --structure: who is tied to whom
      and by what, nothing else. The passphrase is asked for at the terminal, or taken
      from the variable MAILLAGE_PASSPHRASE.

  merge A B [C …] -o OUT [--json] [--lang fr|en]
      Puts copies of a map together, in any order. Nothing is lost: what they do not
      agree on stays in the file, and is listed.

FILE#1 or FILE#name is the first snapshot in the file, or the one of that name.
Results are written on standard output, messages on standard error.
Exit code: 0 done, 1 done but something is worth a look, 2 refused.
`,
  noCommand: 'No command. This is how to use it:',
  unknownCommand: (name) => `There is no command “${name}”. “maillage --help” gives them all.`,
  badArguments: (detail) =>
    `This command line cannot be read: ${detail}. “maillage --help” says how to write it.`,
  unknownOption: (option) => `the option “${option}” does not exist, or not in this way`,
  badChoice: (option, choices) => `--${option} expects one of: ${choices.join(', ')}`,
  badSeed: (most) => `--seed expects a whole number from 0 to ${number(most)}`,
  expectsFiles: (count) =>
    count === 1 ? 'it takes one file, and only one' : 'it takes one file to read and one to write',
  expectsTwoStates: 'compare expects two states, BEFORE and AFTER',
  expectsNoFile: 'generate takes no file to read',
  expectsOutput: 'generate expects the file to write, after -o',
  expectsPage: 'report expects the file to write, after -o, with a name in .html',
  beforeNeedsNames:
    '--before only goes with --level complete: without names, nobody is the same from one state to the other',
  badDay: '--on expects a day, such as 2026-11-23',
  badActorCount: (most) => `--actors expects a whole number from 1 to ${number(most)}`,
  needsValue: (option) => `--${option} expects a value`,
  noAttribute: (name, known) =>
    known.length === 0
      ? `--by ${name} can group nothing: this network has no attribute`
      : `--by expects one of: ${known.join(', ')}`,
  actorsOfTable: '--actors goes with a table of links, not with a map',
  noLayers: 'this network is no map: all its links are read, without --layer',
  wholeFile: 'convert takes the whole file, not one of its snapshots',
  noFile: (path) => `${path}: there is no such file. Check its name and its folder.`,
  notReadable: (path, code) =>
    `${path}: this file cannot be read (${code}). Check that it is a file, and that you are allowed to read it.`,
  notWritable: (path, code) =>
    `${path}: this cannot be written here (${code}). Check that the folder exists, and that you are allowed to write in it.`,
  noSnapshot: (path, name, names) =>
    names.length === 0
      ? `${path}: there is no snapshot “${name}” in this file: it has none.`
      : `${path}: there is no snapshot “${name}” in this file. It has: ${names.map((other, index) => `#${String(index + 1)} “${other}”`).join(', ')}.`,
  unknownOutput: (path) =>
    `${path}: the name of the output must end in .ect.json (a map), .ect.age (an encrypted map) or .json (plain records).`,
  needsPassphrase: (path, variable) =>
    `${path}: a passphrase is needed. Run the command in a terminal, or give it in the variable ${variable}.`,
  askPassphrase: (path) => `Passphrase of ${path}: `,
  askPassphraseAgain: 'The same, once more: ',
  noPassphrase: (path) => `${path}: without a passphrase, nothing was read nor written.`,
  otherPassphrase: (path) => `${path}: that is not twice the same passphrase: nothing was written.`,
  notWritten: (path, detail) => `${path}: this map cannot be written (${detail}).`,
  about: (path, text) => `${path}: ${text}`,
  valid: (path) => `${path}: nothing to report.`,
  lost: (path) => `${path}: this format cannot carry:`,
  lostItem: (text) => `  – ${text}`,
  analysed: (actors, links, stakes, spaces) =>
    `${number(actors)} actor${s(actors)}, ${number(links)} link${s(links)}, ${number(stakes)} stake${s(stakes)}, ${number(spaces)} third space${s(spaces)}`,
  measuredNetwork: (actors, links) =>
    `${number(actors)} actor${s(actors)}, ${number(links)} link${s(links)}`,
  measured: (name, value) => `${name}: ${value}`,
  undefinedValue: '–',
  groupedBy: (by) => `Groups (${by})`,
  table: (title, columns) => [title, ...columns].join('\t'),
  compared: (before, after) => `From “${before}” to “${after}”`,
  otherMap:
    'These two files are not two states of one map: an actor is the same in both only if it has the same identifier.',
  proposals: (count) =>
    count === 0
      ? 'Nothing to try by adding.'
      : count === 1
        ? '1 proposal to try'
        : `${number(count)} proposals to try`,
  unanswered: 'Findings for which nothing is proposed',
  noFinding: 'No finding on this map as it is drawn.',
  findings: (count) =>
    count === 1 ? '1 finding to discuss' : `${number(count)} findings to discuss`
};
