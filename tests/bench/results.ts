import type { Heap } from './heap.ts';

/** What a task took on each engine: CPU time in milliseconds. */
export interface Row {
  readonly task: Task;
  readonly ours: number;
  readonly graphology: number;
  readonly igraph: number | null;
  /** The greatest relative gap between our values and theirs; `null` when chance sets them apart. */
  readonly gap: number | null;
  readonly igraphGap: number | null;
}

/** All that was measured on a map of one size. */
export interface Measured {
  readonly actors: number;
  readonly links: number;
  readonly ties: number;
  readonly rows: readonly Row[];
  readonly heap: Heap;
}

/** What each task is called; the panel without paths is all of these but the last four. */
export const TASKS = {
  degree: 'degree',
  eigenvector: 'eigenvector centrality',
  louvain: 'Louvain, one run',
  constraint: 'Burt’s constraint',
  components: 'components',
  passages: 'bridges and articulation points',
  triads: 'triad census',
  reciprocity: 'reciprocity',
  modularity: 'modularity of given groups',
  ei: 'E–I index',
  'adamic-adar': 'Adamic–Adar, all pairs two steps apart',
  project: 'simple networks from the links',
  betweenness: 'betweenness',
  closeness: 'closeness',
  permutations: 'E–I permutation test, 1,000 deals'
} as const;
export type Task = keyof typeof TASKS;

const NOT_OF_THE_PANEL: readonly Task[] = ['project', 'betweenness', 'closeness', 'permutations'];
const WITH_PATHS: readonly Task[] = ['betweenness', 'closeness', 'permutations'];

type Engine = 'ours' | 'graphology' | 'igraph';

/** The time of one task on one engine; `NaN` when it was not timed. */
export function timeOf(measured: Measured, task: Task, engine: Engine): number {
  return measured.rows.find((row) => row.task === task)?.[engine] ?? NaN;
}

/** The whole panel that follows each edit; with paths, what follows in the background too. */
export function panelOf(
  measured: Measured,
  engine: Engine,
  { paths }: { readonly paths: boolean }
): number {
  const tasks = (Object.keys(TASKS) as Task[]).filter(
    (task) => !NOT_OF_THE_PANEL.includes(task) || (paths && WITH_PATHS.includes(task))
  );
  return tasks.reduce((sum, task) => sum + timeOf(measured, task, engine), 0);
}
