import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { analysisQueue, type AnalysisAnswer, type AnalysisRequest } from './analysis-queue.ts';
import { Analyst, type AnalysisWorker } from './analyst.ts';

/** A worker that answers when the test says so. */
class SlowWorker implements AnalysisWorker {
  onmessage: Worker['onmessage'] = null;
  onerror: Worker['onerror'] = null;
  ended = false;
  readonly received: AnalysisRequest[] = [];

  postMessage(request: unknown): void {
    this.received.push(structuredClone(request) as AnalysisRequest);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(answer: AnalysisAnswer): void {
    this.onmessage?.call(this as never, { data: answer } as MessageEvent<AnalysisAnswer>);
  }

  break(message: string): void {
    this.onerror?.call(this as never, { message } as ErrorEvent);
  }
}

function analystOfSlowWorkers(): { analyst: Analyst; workers: SlowWorker[] } {
  const workers: SlowWorker[] = [];
  const analyst = new Analyst(() => {
    const worker = new SlowWorker();
    workers.push(worker);
    return worker;
  });
  return { analyst, workers };
}

const FIRST = ecosystemOf(['Mairie -order-> Traiteur']);
const SECOND = ecosystemOf(['Mairie -order-> Traiteur', 'Mairie -tension- AMAP']);
const answerTo = (id: number, ecosystem: Ecosystem): AnalysisAnswer => ({
  id,
  analysis: analyse(ecosystem)
});

it('starts no worker before the first question, and keeps it for the next', async () => {
  const { analyst, workers } = analystOfSlowWorkers();
  expect(workers).toHaveLength(0);

  const first = analyst.analyse(FIRST);
  workers[0]?.answer(answerTo(1, FIRST));
  expect(await first).toEqual(analyse(FIRST));

  const second = analyst.analyse(SECOND);
  workers[0]?.answer(answerTo(2, SECOND));
  expect(await second).toEqual(analyse(SECOND));
  expect(workers).toHaveLength(1);
});

it('drops a stale answer: whoever waits gets the newest', async () => {
  const { analyst, workers } = analystOfSlowWorkers();
  const first = analyst.analyse(FIRST);
  const second = analyst.analyse(SECOND, { referential: 'fabrique' });
  expect(workers[0]?.received.map(({ id, options }) => [id, options])).toEqual([
    [1, {}],
    [2, { referential: 'fabrique' }]
  ]);

  workers[0]?.answer(answerTo(1, FIRST));
  workers[0]?.answer(answerTo(2, SECOND));
  expect(await second).toEqual(analyse(SECOND));
  expect(await first).toEqual(analyse(SECOND));
});

it('starts another worker after an error, told or not', async () => {
  const { analyst, workers } = analystOfSlowWorkers();
  const told = analyst.analyse(FIRST);
  workers[0]?.answer({ id: 1, error: 'boom' });
  await expect(told).rejects.toThrow('workers/analyst: boom');

  const broken = analyst.analyse(FIRST);
  workers[1]?.break('out of memory');
  await expect(broken).rejects.toThrow('out of memory');

  const third = analyst.analyse(FIRST);
  // A worker that was ended has no say any more.
  workers[0]?.answer({ id: 3, error: 'late' });
  workers[2]?.answer(answerTo(3, FIRST));
  expect(await third).toEqual(analyse(FIRST));
  expect(workers.map(({ ended }) => ended)).toEqual([true, true, false]);
});

it('tells whoever waits that it stopped, and can be asked again', async () => {
  const { analyst, workers } = analystOfSlowWorkers();
  const waiting = analyst.analyse(FIRST);
  analyst.stop();
  await expect(waiting).rejects.toThrow('stopped');
  expect(workers[0]?.ended).toBe(true);

  const again = analyst.analyse(SECOND);
  workers[1]?.answer(answerTo(2, SECOND));
  expect(await again).toEqual(analyse(SECOND));
});

it('fails rather than waits for ever when no worker can start', async () => {
  const analyst = new Analyst(() => {
    throw new TypeError('no workers here');
  });
  await expect(analyst.analyse(FIRST)).rejects.toThrow('no workers here');
});

it('answers only the newest of the requests that came in together', () => {
  const answers: AnalysisAnswer[] = [];
  const planned: (() => void)[] = [];
  const ask = analysisQueue(
    (answer) => answers.push(answer),
    (run) => planned.push(run)
  );
  ask({ id: 1, ecosystem: FIRST, options: {} });
  ask({ id: 2, ecosystem: FIRST, options: {} });
  ask({ id: 3, ecosystem: SECOND, options: {} });
  expect(planned).toHaveLength(1);

  planned[0]?.();
  expect(answers).toEqual([answerTo(3, SECOND)]);

  ask({ id: 4, ecosystem: FIRST, options: {} });
  planned[1]?.();
  expect(answers.map(({ id }) => id)).toEqual([3, 4]);
});

it('answers with what went wrong rather than not at all', () => {
  const answers: AnalysisAnswer[] = [];
  const ask = analysisQueue(
    (answer) => answers.push(answer),
    (run) => run()
  );
  ask({ id: 1, ecosystem: { ...FIRST, links: null } as never, options: {} });
  expect(answers).toMatchObject([{ id: 1, error: expect.any(String) as string }]);
});
