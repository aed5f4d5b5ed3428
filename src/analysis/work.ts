/**
 * Long work that can be left and taken up again: it yields the share done, from
 * 0 to 1, often enough for whoever runs it to say how far it is or to give up,
 * and returns its result. Run to its end at once it gives that same result.
 */
export type Work<Result> = Generator<number, Result>;

/** Runs work to its end at once. */
export function finished<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Runs work as a part of larger work: its share done counts from one share of the whole to another. */
export function* partOf<Result>(work: Work<Result>, from: number, to: number): Work<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
