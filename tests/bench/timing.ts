/** One engine at one task: runs it so many times and says the CPU time of all, in milliseconds. */
export type Side = (times: number) => Promise<number>;

/** Samples are made long enough for the clock; those of all sides follow each other in turns. */
const SAMPLE_MS = 20;
const BUDGET_MS = 2000;
const LONG_MS = 1000;
const MOST_ROUNDS = 11;
const FEWEST_ROUNDS = 3;
const MOST_TIMES = 2000;

/** The median CPU time of one run on each side, in milliseconds, from samples taken in turns. */
export async function mediansOf(sides: readonly Side[]): Promise<number[]> {
  const samples = sides.map((): number[] => []);
  const times = sides.map(() => 1);
  let spent = 0;
  const takeTurns = async (): Promise<void> => {
    for (const [place, side] of sides.entries()) {
      const count = times[place] ?? 1;
      const cpu = await side(count);
      samples[place]?.push(cpu / count);
      spent += cpu;
    }
  };
  await takeTurns();
  if (spent < LONG_MS) await warmUp(sides, { samples, times });
  let rounds = samples[0]?.length ?? 0;
  while (rounds < MOST_ROUNDS && (rounds < FEWEST_ROUNDS || spent < BUDGET_MS)) {
    await takeTurns();
    rounds += 1;
  }
  return samples.map(median);
}

interface Sampling {
  readonly samples: number[][];
  readonly times: number[];
}

/** Engines compile what runs often: short tasks run for a while before they are timed. */
async function warmUp(sides: readonly Side[], { samples, times }: Sampling): Promise<void> {
  for (const [place, side] of sides.entries()) {
    await side(timesFor(samples[place]?.[0] ?? 0));
    times[place] = timesFor((await side(5)) / 5);
    samples[place] = [];
  }
}

/** A side that runs in this process. */
export function here(task: () => unknown): Side {
  return (times) => {
    const before = process.cpuUsage();
    for (let run = 0; run < times; run += 1) task();
    const { user, system } = process.cpuUsage(before);
    return Promise.resolve((user + system) / 1000);
  };
}

function median(values: readonly number[]): number {
  const ordered = [...values].sort((one, other) => one - other);
  const middle = (ordered.length - 1) / 2;
  return ((ordered[Math.floor(middle)] ?? NaN) + (ordered[Math.ceil(middle)] ?? NaN)) / 2;
}

function timesFor(once: number): number {
  return Math.min(MOST_TIMES, Math.max(1, Math.round(SAMPLE_MS / Math.max(once, 0.001))));
}
