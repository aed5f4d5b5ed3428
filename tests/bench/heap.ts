import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What is kept in memory, in megabytes, once all that is no longer needed is gone. */
export interface Heap {
  readonly ours: number;
  readonly graphology: number;
}

const CHILD = fileURLToPath(new URL('heap-child.ts', import.meta.url));

/** Measures what each engine keeps of a map of so many actors, each in a process of its own. */
export function heapOf(actors: number): Heap {
  return { ours: megabytes('ours', actors), graphology: megabytes('graphology', actors) };
}

function megabytes(engine: keyof Heap, actors: number): number {
  const answer = execFileSync(process.execPath, ['--expose-gc', CHILD, engine, String(actors)], {
    encoding: 'utf8'
  });
  return Number(answer) / 1e6;
}
