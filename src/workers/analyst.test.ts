import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import { panelMeasures, type PanelMeasures } from '#analysis/measure/panel-measures.ts';
import { finished } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { Analyst, type AnalysisWorker, type Follower, type StageOutcome } from './analyst.ts';
import type { MapAnswer, MapQuestion } from './map-questions.ts';
import { MapReader } from './map-reader.ts';

/** A worker that reads maps in this very thread, its messages cloned as between two. */
class NearWorker implements AnalysisWorker {
  onmessage: Worker['onmessage'] = null;
  onerror: Worker['onerror'] = null;
  ended = false;
  readonly received: MapQuestion[] = [];
  readonly #reader = new MapReader(
    (answer) => {
      this.answer(answer);
    },
    { now: () => performance.now(), later: (run) => setTimeout(run) }
  );

  postMessage(question: unknown): void {
    const heard = structuredClone(question) as MapQuestion;
    this.received.push(heard);
    this.#reader.hear(heard);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(answer: MapAnswer): void {
    const data = structuredClone(answer);
    if (!this.ended) this.onmessage?.call(this as never, { data } as MessageEvent<MapAnswer>);
  }

  break(message: string): void {
    this.onerror?.call(this as never, { message } as ErrorEvent);
  }
}

function analystOfNearWorkers(): { analyst: Analyst; workers: NearWorker[] } {
  const workers: NearWorker[] = [];
  const analyst = new Analyst(() => {
    const worker = new NearWorker();
    workers.push(worker);
    return worker;
  });
  return { analyst, workers };
}

/** What a follower hears; resolves once the last stage is over, or on failure. */
function following() {
  const outcomes: StageOutcome[] = [];
  let follower: Follower | null = null;
  const end = new Promise<StageOutcome[]>((resolve, reject) => {
    follower = {
      onprogress: () => undefined,
      onstage: (outcome) => {
        outcomes.push(outcome);
        if (outcome.stage === 'background') resolve(outcomes);
      },
      onfailure: reject
    };
  });
  return { follower: follower as unknown as Follower, outcomes, end };
}

const FIRST = ecosystemOf(['Mairie -order-> Traiteur']);
const SECOND = ecosystemOf(['Mairie -order-> Traiteur', 'Mairie -tension- AMAP']);

const drawnOf = (ecosystem: Ecosystem, [drawn]: readonly StageOutcome[]) =>
  analyse(ecosystem).findings.filter(({ rule }) => drawn?.rules.includes(rule));

it('starts no worker before the first question, and keeps it for the next', async () => {
  const { analyst, workers } = analystOfNearWorkers();
  expect(workers).toHaveLength(0);
  for (const map of [FIRST, SECOND]) {
    const { follower, end } = following();
    await analyst.analyse(map, {}, follower);
    const outcomes = await end;
    expect(outcomes.map(({ stage }) => stage)).toEqual(['drawn', 'tested', 'background']);
    expect(outcomes[0]?.findings).toEqual(drawnOf(map, outcomes));
  }
  expect(workers).toHaveLength(1);
});

it('tells the newest follower alone, of the newest question', async () => {
  const { analyst } = analystOfNearWorkers();
  const [first, second] = [following(), following()];
  void analyst.analyse(FIRST, {}, first.follower);
  void analyst.analyse(SECOND, { referential: 'fabrique' }, second.follower);

  const outcomes = await second.end;
  expect(outcomes[0]?.map).toMatchObject({ referential: 'fabrique', links: 2 });
  expect(first.outcomes).toEqual([]);
});

it('starts another worker once one breaks, and gives it the whole map', async () => {
  const { analyst, workers } = analystOfNearWorkers();
  const told = following();
  void analyst.analyse(FIRST, {}, told.follower);
  workers[0]?.answer({ id: 1, is: 'failed', error: 'boom' });
  await expect(told.end).rejects.toThrow('workers/analyst: boom');

  const broken = following();
  void analyst.analyse(FIRST, {}, broken.follower);
  workers[0]?.break('out of memory');
  await expect(broken.end).rejects.toThrow('out of memory');

  const third = following();
  void analyst.analyse(FIRST, {}, third.follower);
  // A worker that was ended has no say any more.
  workers[0]?.onmessage?.call(
    workers[0] as never,
    { data: { id: 3, is: 'failed', error: 'late' } } as never
  );
  expect((await third.end)[0]?.map.actors).toBe(2);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
});

it('measures beside an analysis, and can be told to stop', async () => {
  const { analyst } = analystOfNearWorkers();
  const options = { look: 'all', criterion: 'organisation', seed: 1 } as const;
  const analysis = following();
  const measured = new Promise<PanelMeasures>((onmeasured, onfailure) => {
    void analyst.analyse(SECOND, {}, analysis.follower);
    const onprogress = (): void => undefined;
    void analyst.measure(SECOND, options, { onprogress, onmeasured, onfailure });
  });
  expect(await measured).toEqual(finished(panelMeasures(SECOND, options)));
  expect(await analysis.end).toHaveLength(3);

  const heard: unknown[] = [];
  const hear = (what: unknown): void => void heard.push(what);
  void analyst.measure(FIRST, options, { onprogress: hear, onmeasured: hear, onfailure: hear });
  analyst.stopMeasuring();
  const last = following();
  void analyst.analyse(FIRST, {}, last.follower);
  await last.end;
  expect(heard).toEqual([]);
});

it('says nothing more once stopped, and can be asked again', async () => {
  const { analyst, workers } = analystOfNearWorkers();
  const stopped = following();
  await analyst.analyse(FIRST, {}, stopped.follower);
  analyst.stop();
  expect(workers[0]?.ended).toBe(true);

  const again = following();
  await analyst.analyse(SECOND, {}, again.follower);
  expect((await again.end)[0]?.map.links).toBe(2);
  expect(stopped.outcomes).toEqual([]);
});

it('fails rather than waits for ever when no worker can start', async () => {
  const analyst = new Analyst(() => {
    throw new TypeError('no workers here');
  });
  const { follower, end } = following();
  await Promise.all([
    analyst.analyse(FIRST, {}, follower),
    expect(end).rejects.toThrow('no workers here')
  ]);
});
