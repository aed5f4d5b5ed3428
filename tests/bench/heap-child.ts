import { benchMap, type BenchMap } from './bench-map.ts';
import { linkEndsOf, networksOf } from './ours.ts';
import { multigraphOf, projected } from './with-graphology.ts';

const [, , engine, actors = ''] = process.argv;

/** Each keeps the identifiers of actors, and what its measures are worked out on. */
const KEEPERS: Readonly<Record<string, (map: BenchMap) => unknown>> = {
  ours: (map) => ({
    ids: map.actors.map(({ id }) => id),
    ...networksOf(map.actors.length, linkEndsOf(map))
  }),
  graphology: (map) => projected(multigraphOf(map))
};

const keep = KEEPERS[engine ?? ''];
if (keep === undefined) throw new Error(`heap-child: no engine ${String(engine)}`);
// Once for nothing, so that code is loaded before the heap is weighed.
keep(benchMap(50));
const before = weigh();
const kept = keep(mapOfPlainTexts(Number(actors)));
const after = weigh();
if (kept === undefined) throw new Error('heap-child: nothing was kept');
process.stdout.write(String(after - before));

/** The map from its JSON, so that nothing of how it was generated is kept. */
function mapOfPlainTexts(count: number): BenchMap {
  return JSON.parse(JSON.stringify(benchMap(count))) as BenchMap;
}

function weigh(): number {
  for (let turn = 0; turn < 4; turn += 1) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
