import { panelOf, timeOf, type Measured, type Task } from './results.ts';

/** A target, and what was measured; lower is better for all of them. */
export interface Target {
  readonly what: string;
  readonly target: number;
  readonly measured: number;
}

const NEAR = 1e-9;
const FRAME_MS = 1000 / 60;

/** The targets that what was measured answers for. */
export function targetsOf(all: readonly Measured[]): Target[] {
  const large = all.filter(({ actors }) => actors >= 1000);
  return [
    ...large.flatMap(againstGraphology),
    ...large.flatMap(againstIgraph),
    ...large.filter(({ actors }) => actors === 1000).map(withinOneFrame),
    ...growths(large),
    ...large.filter(({ actors }) => actors === 10_000).map(memory),
    ...all.map(exactness)
  ];
}

function withinOneFrame(measured: Measured): Target {
  return {
    what: `panel without paths, ${sizeOf(measured)}, in ms: one frame`,
    target: FRAME_MS,
    measured: panelOf(measured, 'ours', { paths: false })
  };
}

/** From each size to one ten times as large. */
function growths(all: readonly Measured[]): Target[] {
  return all.flatMap((small) =>
    all
      .filter(({ actors }) => actors === 10 * small.actors)
      .map((large) => ({
        what: `panel without paths, ${sizeOf(large)} ÷ ${sizeOf(small)}`,
        target: 13,
        measured:
          panelOf(large, 'ours', { paths: false }) / panelOf(small, 'ours', { paths: false })
      }))
  );
}

function memory(measured: Measured): Target {
  return {
    what: `memory kept ÷ graphology, ${sizeOf(measured)}`,
    target: 1 / 8,
    measured: measured.heap.ours / measured.heap.graphology
  };
}

function exactness(measured: Measured): Target {
  return {
    what: `greatest gap between values, ${sizeOf(measured)}`,
    target: NEAR,
    measured: greatestGap(measured)
  };
}

function againstGraphology(measured: Measured): Target[] {
  const ratio = (task: Task, target: number): Target => ({
    what: `${task} ÷ graphology, ${sizeOf(measured)}`,
    target,
    measured: timeOf(measured, task, 'ours') / timeOf(measured, task, 'graphology')
  });
  return [
    ratio('betweenness', 0.42),
    ratio('closeness', 0.13),
    ratio('permutations', 1 / 12),
    ratio('triads', 1 / 20),
    ratio('constraint', 1 / 10),
    ratio('adamic-adar', 1 / 12),
    panel(measured, 'graphology', { paths: false, target: 1 / 8 }),
    panel(measured, 'graphology', { paths: true, target: 0.3 })
  ];
}

function againstIgraph(measured: Measured): Target[] {
  if (measured.rows.every(({ igraph }) => igraph === null)) return [];
  const ratio = (task: Task, target: number): Target => ({
    what: `${task} ÷ igraph, ${sizeOf(measured)}`,
    target,
    measured: timeOf(measured, task, 'ours') / timeOf(measured, task, 'igraph')
  });
  return [
    ratio('betweenness', 0.85),
    ratio('closeness', 0.25),
    panel(measured, 'igraph', { paths: false, target: 0.4 })
  ];
}

function panel(
  measured: Measured,
  engine: 'graphology' | 'igraph',
  { paths, target }: { readonly paths: boolean; readonly target: number }
): Target {
  return {
    what: `panel ${paths ? 'with' : 'without'} paths ÷ ${engine}, ${sizeOf(measured)}`,
    target,
    measured: panelOf(measured, 'ours', { paths }) / panelOf(measured, engine, { paths })
  };
}

function greatestGap({ rows }: Measured): number {
  return Math.max(...rows.flatMap(({ gap, igraphGap }) => [gap ?? 0, igraphGap ?? 0]));
}

/** “1,000 actors”. */
export function sizeOf({ actors }: Measured): string {
  return `${actors.toLocaleString('en')} actors`;
}
