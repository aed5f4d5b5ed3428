import { DEALS } from '#analysis/chance/labelings.ts';
import { benchMap, type BenchMap } from './bench-map.ts';
import { heapOf } from './heap.ts';
import { linkEndsOf, networksOf, oursOf, ourTasks, type Ours } from './ours.ts';
import { PLAIN_DEALS } from './plain-chance.ts';
import { TASKS, type Measured, type Row, type Task } from './results.ts';
import { here, mediansOf } from './timing.ts';
import { gapBetween, withoutNaN, type Values } from './values.ts';
import { startIgraph, type Igraph } from './with-igraph.ts';
import { graphologyTasks, multigraphOf, projected } from './with-graphology.ts';

/** Tasks whose values chance sets apart, or that igraph defines in another way. */
const APART: readonly Task[] = ['louvain', 'permutations', 'project'];
const OTHERWISE_IN_IGRAPH: readonly Task[] = [...APART, 'closeness', 'eigenvector'];

/** The product deals ten times as often. */
const A_THOUSAND_DEALS = PLAIN_DEALS / DEALS;

interface Sides {
  readonly ours: Readonly<Record<string, () => Values>>;
  readonly graphology: Readonly<Record<string, () => Values>>;
  readonly igraph: Igraph | null;
}

/** Generates a map of so many actors and times all tasks on it; says what it does as it goes. */
export async function measureSize(
  actors: number,
  { withIgraph, say }: { readonly withIgraph: boolean; readonly say: (line: string) => void }
): Promise<Measured> {
  const map = benchMap(actors);
  const ours = oursOf(map);
  const igraph = withIgraph ? await startIgraph(ours, linkEndsOf(map)) : null;
  if (typeof igraph === 'string') say(igraph);
  const sides = { ...sidesOf(map, ours), igraph: typeof igraph === 'string' ? null : igraph };
  const rows: Row[] = [];
  for (const task of Object.keys(TASKS) as Task[]) {
    rows.push(await rowOf(task, sides));
    say(`  ${TASKS[task]}`);
  }
  sides.igraph?.stop();
  return {
    actors,
    links: map.links.length,
    ties: ours.network.partners.length / 2,
    rows,
    heap: heapOf(actors)
  };
}

function sidesOf(map: BenchMap, ours: Ours): Omit<Sides, 'igraph'> {
  const multigraph = multigraphOf(map);
  const links = linkEndsOf(map);
  return {
    ours: {
      ...ourTasks(ours),
      project: () => networksOf(map.actors.length, links).network.partners.length / 2
    },
    graphology: {
      ...graphologyTasks(projected(multigraph)),
      project: () => projected(multigraph).simple.size
    }
  };
}

async function rowOf(task: Task, { ours, graphology, igraph }: Sides): Promise<Row> {
  const values: Values[] = [NaN, NaN];
  const tasks = [ours[task], graphology[task]].filter((one) => one !== undefined);
  const local = tasks.map((run, place) => here(() => (values[place] = run())));
  const remote = igraph === null || task === 'project' ? [] : [igraph.sideOf(task)];
  const [own = NaN, theirs = NaN, third = null] = await mediansOf([...local, ...remote]);
  return {
    task,
    ours: own * (task === 'permutations' ? A_THOUSAND_DEALS : 1),
    graphology: theirs,
    igraph: third,
    gap: APART.includes(task) ? null : gapBetween(...bothOf(values)),
    igraphGap: gapFromIgraph(task, values, igraph)
  };
}

function bothOf([ours = NaN, theirs = NaN]: readonly Values[]): [Values, Values] {
  return [ours, theirs];
}

function gapFromIgraph(task: Task, [ours = NaN]: Values[], igraph: Igraph | null): number | null {
  const theirs = igraph?.lastValue(task);
  const isElse = theirs === undefined || OTHERWISE_IN_IGRAPH.includes(task);
  return isElse ? null : gapBetween(withoutNaN(ours), theirs);
}
