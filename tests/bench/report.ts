import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { panelOf, TASKS, type Measured, type Row } from './results.ts';
import { sizeOf, type Target } from './targets.ts';

const PAGE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
/** What the page on performance has tables of, between two marks each. */
export type Part = 'measured' | 'canvas';

/** The tables of all that was measured, as Markdown. */
export function tablesOf(all: readonly Measured[], targets: readonly Target[]): string {
  return [...all.map(tableOf), targetTable(targets)].join('\n\n');
}

/** Each target in a line: “betweenness ÷ graphology, 1,000 actors: target ≤ 0.42, measured 0.3, met”. */
export function lineOf({ what, target, measured }: Target): string {
  return `${what}: target ≤ ${short(target)}, measured ${short(measured)}, ${verdict(target, measured)}`;
}

/**
 * Writes the tables of a part into the page on performance, between its two marks.
 *
 * @throws Error when the page has lost its marks.
 */
export async function writeTables(part: Part, tables: string, machine: string): Promise<void> {
  const [startMark, endMark] = [`<!-- ${part}: start -->`, `<!-- ${part}: end -->`];
  const page = readFileSync(PAGE, 'utf8');
  const start = page.indexOf(startMark);
  const end = page.indexOf(endMark);
  if (start === -1 || end < start) throw new Error('docs/performance.md has lost its marks');
  const before = page.slice(0, start + startMark.length);
  const written = `${before}\n\n${machine}\n\n${tables}\n\n${page.slice(end)}`;
  writeFileSync(PAGE, await format(written, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
}

function tableOf(measured: Measured): string {
  const { rows, links, ties, heap } = measured;
  const panel = (paths: boolean): Row => ({
    task: 'degree',
    ours: panelOf(measured, 'ours', { paths }),
    graphology: panelOf(measured, 'graphology', { paths }),
    igraph: rows.some(({ igraph }) => igraph !== null)
      ? panelOf(measured, 'igraph', { paths })
      : null,
    gap: null,
    igraphGap: null
  });
  return [
    `### ${sizeOf(measured)}, ${links.toLocaleString('en')} links, ${ties.toLocaleString('en')} tied pairs`,
    '',
    '| task | ours, ms | graphology, ms | ÷ graphology | igraph, ms | ÷ igraph | greatest gap |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => rowText(TASKS[row.task], row)),
    rowText('**panel without paths**', panel(false)),
    rowText('**panel with paths and permutations**', panel(true)),
    '',
    `Memory kept: ${short(heap.ours)} MB, and ${short(heap.graphology)} MB with graphology.`
  ].join('\n');
}

function rowText(name: string, { ours, graphology, igraph, gap, igraphGap }: Row): string {
  const cells = [
    short(ours),
    short(graphology),
    short(ours / graphology),
    igraph === null ? '–' : short(igraph),
    igraph === null ? '–' : short(ours / igraph),
    gap === null ? '–' : Math.max(gap, igraphGap ?? 0).toExponential(0)
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

function targetTable(targets: readonly Target[]): string {
  return [
    '### Targets',
    '',
    '| what | target, at most | measured | |',
    '| --- | ---: | ---: | --- |',
    ...targets.map(
      ({ what, target, measured }) =>
        `| ${what} | ${short(target)} | ${short(measured)} | ${verdict(target, measured)} |`
    )
  ].join('\n');
}

function verdict(target: number, measured: number): string {
  return measured <= target ? 'met' : 'not met';
}

function short(value: number): string {
  return Number.isNaN(value) ? '–' : String(Number(value.toPrecision(3)));
}
