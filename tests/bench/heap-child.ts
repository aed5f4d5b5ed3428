import { setImmediate } from 'node:timers/promises';
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
const text = JSON.stringify(benchMap(Number(actors)));
// Once for nothing, so that compiled code is there before the heap is weighed.
keep(mapIn(text));
const before = await weigh();
const kept = keep(mapIn(text));
const after = await weigh();
if (kept === undefined) throw new Error('heap-child: nothing was kept');
process.stdout.write(String(after - before));

function mapIn(written: string): BenchMap {
  return JSON.parse(written) as BenchMap;
}

async function weigh(): Promise<number> {
  for (let turn = 0; turn < 4; turn += 1) {
    await setImmediate();
    globalThis.gc?.();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
