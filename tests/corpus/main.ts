import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { PlainNetwork } from '#analysis/plain-network.ts';
import { readNetworkFile } from '#exchange/formats/read-network.ts';
import type { Reading } from '#exchange/problem.ts';
import { exchange } from '#i18n/en/exchange.ts';

/**
 * Reads every network of a folder of files made by other tools, and prints what was found in each
 * beside what its `expected_counts.json` says, and what was mended or refused. Asserts nothing.
 */

interface Expected {
  readonly nodes: string;
  readonly edges: string;
}

const READ = /\.(csv|tsv|gexf|graphml)$/;
/** A table of links has its actors beside it, under the same name. */
const LINKS = 'edges.csv';
const ACTORS = 'nodes.csv';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Which folder? npm run test:corpus -- FOLDER');
  process.exitCode = 2;
} else {
  report(folder);
}

function report(root: string): void {
  const expected = expectedIn(root);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    READ.test(path)
  );
  for (const path of paths.sort()) {
    const file = relative(root, join(root, path));
    for (const line of linesOf(file, readingOf(join(root, path)), expected[file]))
      process.stdout.write(`${line}\n`);
  }
}

function expectedIn(root: string): Readonly<Record<string, Expected>> {
  try {
    const text = readFileSync(join(root, 'expected_counts.json'), 'utf8');
    return JSON.parse(text) as Record<string, Expected>;
  } catch {
    return {};
  }
}

function readingOf(path: string): Reading<PlainNetwork> {
  const bytes = readFileSync(path);
  if (!basename(path).endsWith(LINKS)) return readNetworkFile(bytes);
  try {
    return readNetworkFile(bytes, { actors: readFileSync(path.replace(LINKS, ACTORS)) });
  } catch {
    return readNetworkFile(bytes);
  }
}

function linesOf(file: string, reading: Reading<PlainNetwork>, expected?: Expected): string[] {
  if (!reading.ok) {
    const problems = reading.problems.map((problem) => exchange.problem(problem));
    return [`${file}: refused`, ...problems.map((problem) => `  ${problem}`)];
  }
  const { ids, links } = reading.value;
  // A link without direction among others that have one is there both ways.
  const both = reading.repairs.find(({ code }) => code === 'no-direction')?.facts;
  const written = links.length - (both && 'count' in both ? both.count : 0);
  const found = `${String(ids.length)} actors, ${String(written)} links`;
  const said = expected ? ` (expected ${expected.nodes}, ${expected.edges || 'no count'})` : '';
  const repairs = reading.repairs.map((repair) => `  ${exchange.problem(repair)}`);
  return [`${file}: ${found}${said}`, ...repairs];
}
