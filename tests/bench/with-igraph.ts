import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Ours, LinkEnds } from './ours.ts';
import type { Side } from './timing.ts';
import type { Values } from './values.ts';

/** python-igraph in a process of its own. */
export interface Igraph {
  readonly version: string;
  readonly sideOf: (task: string) => Side;
  /** What a task gave when it was last run; undefined values are −1. */
  readonly lastValue: (task: string) => Values | undefined;
  readonly stop: () => void;
}

/** The Python that has igraph may be the system's own, behind another one on the path. */
const PYTHONS = ['python3', '/usr/bin/python3'];
const SCRIPT = fileURLToPath(new URL('with-igraph.py', import.meta.url));

/** Starts python-igraph on a map, or says in a sentence why it cannot. */
export async function startIgraph(ours: Ours, links: LinkEnds): Promise<Igraph | string> {
  let why = '';
  for (const python of PYTHONS) {
    const started = await startWith(python, given(ours, links));
    if (typeof started !== 'string') return started;
    why = started;
  }
  return `igraph is left out: ${why}.`;
}

function given({ network, homes, labels }: Ours, { ends, arcs }: LinkEnds): string {
  return JSON.stringify({
    size: network.size,
    from: [...ends.from],
    to: [...ends.to],
    arcsFrom: [...arcs.from],
    arcsTo: [...arcs.to],
    homes: [...homes],
    spheres: [...labels.kindOf]
  });
}

interface Answer {
  readonly cpu?: number;
  readonly value?: Values;
  readonly version?: string;
  readonly missing?: string;
}

async function startWith(python: string, input: string): Promise<Igraph | string> {
  const child = spawn(python, [SCRIPT]);
  const ask = askerOf(child);
  const hello = await ask(input);
  if (hello.version === undefined) return hello.missing ?? `${python} did not start`;
  const last = new Map<string, Values>();
  return {
    version: hello.version,
    sideOf: (task) => async (times) => {
      const { cpu, value } = await ask(JSON.stringify({ task, times }));
      if (cpu === undefined || value === undefined) throw new Error(`igraph failed at ${task}`);
      last.set(task, value);
      return cpu;
    },
    lastValue: (task) => last.get(task),
    stop: () => child.stdin.end()
  };
}

function askerOf(child: ChildProcessWithoutNullStreams): (line: string) => Promise<Answer> {
  let answer: (value: Answer) => void = () => undefined;
  child.on('error', ({ message }) => answer({ missing: message }));
  child.on('exit', (code) => answer({ missing: `it ended with ${String(code)}` }));
  child.stdin.on('error', () => undefined);
  child.stderr.pipe(process.stderr);
  createInterface({ input: child.stdout }).on('line', (line) => answer(JSON.parse(line) as Answer));
  return (line) =>
    new Promise((resolve) => {
      answer = resolve;
      child.stdin.write(`${line}\n`);
    });
}
