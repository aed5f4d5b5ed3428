import { Worker } from 'node:worker_threads';
import { afterAll, expect, it } from 'vitest';
import { MAP_INPUTS, NETWORK_INPUTS } from './inputs.ts';
import type { Answer, Asked } from './reader-protocol.ts';

/** How much memory reading may take: past it, the thread ends, and the test with it. */
const MEGABYTES = 300;
const SECONDS = 2;

let reader: Worker | null = null;
let waiting = Promise.withResolvers<Answer>();

afterAll(() => reader?.terminate());

/** Starts the thread that reads; another takes its place once it has run out of memory. */
function started(): Worker {
  const worker = new Worker(new URL('./read-apart.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES }
  });
  worker.on('message', (answer: Answer) => waiting.resolve(answer));
  worker.on('error', (error) => {
    reader = null;
    waiting.reject(error);
  });
  return worker;
}

function ask(asked: Asked): Promise<Answer> {
  waiting = Promise.withResolvers();
  reader ??= started();
  reader.postMessage(asked);
  return waiting.promise;
}

const ALL = [
  ...MAP_INPUTS.map((input) => ({ input, as: 'map' as const })),
  ...NETWORK_INPUTS.map((input) => ({ input, as: 'network' as const }))
];

it.each(ALL.map(({ input, as }) => [`${input.is}, ${input.name}`, { input, as }] as const))(
  'comes to what it must, in time and in memory: %s',
  async (_, { input, as }) => {
    const { outcome, seconds } = await ask({ bytes: input.make(), as });

    expect(outcome).toBe([input.verdict, ...input.codes].join(' '));
    expect(seconds).toBeLessThan(SECONDS);
  }
);

it('has every number from 1 to 83 that this version can meet, and all three verdicts', () => {
  const numbers = new Set(ALL.map(({ input }) => parseInt(input.is, 10)));
  // 83 is of encrypted files, 84 of names of files.
  const absent = Array.from({ length: 82 }, (_, at) => at + 1).filter((one) => !numbers.has(one));
  const count = (verdict: string): number =>
    ALL.filter(({ input }) => input.verdict === verdict).length;

  expect(absent).toEqual([]);
  expect(Math.min(count('R'), count('Q'), count('O'))).toBeGreaterThan(20);
});
