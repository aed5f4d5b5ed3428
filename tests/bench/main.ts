import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { comparisonTargets } from './comparison.ts';
import { measureSize } from './measure-size.ts';
import { mergingTargets } from './merging.ts';
import { lineOf, tablesOf, writeTables } from './report.ts';
import type { Measured } from './results.ts';
import { targetsOf } from './targets.ts';

const { values } = parseArgs({
  options: {
    'with-igraph': { type: 'boolean', default: false },
    sizes: { type: 'string', default: '100,1000,10000' },
    write: { type: 'boolean', default: false }
  }
});
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const measured: Measured[] = [];
for (const actors of values.sizes.split(',').map(Number)) {
  say(`${String(actors)} actors`);
  measured.push(await measureSize(actors, { withIgraph: values['with-igraph'], say }));
}
const targets = [
  ...targetsOf(measured),
  ...(await comparisonTargets()),
  ...(await mergingTargets())
];
const tables = tablesOf(measured, targets);
process.stdout.write(`${tables}\n\n${targets.map(lineOf).join('\n')}\n`);
if (values.write) await writeTables('measured', tables, machine());

function machine(): string {
  const [cpu] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const [load = 0] = loadavg();
  return [
    `Measured on ${day} with Node ${process.versions.node} on ${String(cpus().length)} cores`,
    `(${cpu?.model.trim() ?? 'unknown'}), while ${load.toFixed(1)} processes wanted to run.`
  ].join(' ');
}
