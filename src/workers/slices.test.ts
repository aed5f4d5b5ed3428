import { expect, it } from 'vitest';
import { Slices } from './slices.ts';

/** Time that goes by as work is done, and turns that come when the test says so. */
function testClock() {
  const planned: (() => void)[] = [];
  const clock = {
    time: 0,
    now: () => clock.time,
    later: (run: () => void) => {
      planned.push(run);
    },
    turn: () => planned.shift()?.(),
    get isIdle() {
      return planned.length === 0;
    }
  };
  return clock;
}

it('works for a slice, says how far it is, and lets messages in', () => {
  const clock = testClock();
  const slices = new Slices(clock);
  const told: number[] = [];
  function* tenths(): Generator<number, void> {
    for (let tenth = 1; tenth <= 10; tenth += 1) {
      clock.time += 12;
      yield tenth / 10;
    }
  }
  slices.run('analysis', { steps: tenths(), tell: (share) => told.push(share) });
  expect(told).toEqual([]);

  clock.turn();
  expect(told).toEqual([0.3]);
  while (!clock.isIdle) clock.turn();
  expect(told).toEqual([0.3, 0.6, 0.9]);
});

it('gives up work that is dropped or asked again, between two slices', () => {
  const clock = testClock();
  const slices = new Slices(clock);
  const done: string[] = [];
  function* slow(name: string): Generator<null, void> {
    for (let slice = 0; slice < 3; slice += 1) {
      clock.time += 100;
      yield null;
    }
    done.push(name);
  }
  const run = (name: string, as = name): void => {
    slices.run(name, { steps: slow(as), tell: () => undefined });
  };
  run('analysis', 'first');
  clock.turn();
  run('analysis', 'second');
  run('measures');
  clock.turn();
  slices.drop('measures');
  while (!clock.isIdle) clock.turn();
  expect(done).toEqual(['second']);
});

it('lets several pieces of work take turns', () => {
  const clock = testClock();
  const slices = new Slices(clock);
  const order: string[] = [];
  function* work(name: string): Generator<null, void> {
    for (let slice = 0; slice < 2; slice += 1) {
      clock.time += 100;
      order.push(name);
      yield null;
    }
  }
  for (const name of ['analysis', 'measures'])
    slices.run(name, { steps: work(name), tell: () => undefined });
  while (!clock.isIdle) clock.turn();
  expect(order).toEqual(['analysis', 'measures', 'analysis', 'measures']);
});
