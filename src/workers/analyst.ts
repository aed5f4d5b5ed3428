import type { AnalysisOptions } from '#analysis/analyse.ts';
import type { Finding } from '#analysis/finding.ts';
import type { PanelMeasures, PanelOptions } from '#analysis/measure/panel-measures.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import url from './analysis.worker.ts?worker&url';
import { FindingsReceiver } from './findings-wire.ts';
import { MapFeed } from './map-feed.ts';
import type { AnalysisShare, MapAnswer, MapQuestion, StageEnd } from './map-questions.ts';
import { startWorker } from './trusted-worker.ts';

/** The part of a worker that an analyst uses. */
export type AnalysisWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** The findings of the rules that a stage settles. */
export interface StageOutcome extends StageEnd {
  readonly findings: readonly Finding[];
}

/** Whoever follows an analysis; told nothing more once a newer question is asked. */
export interface Follower {
  readonly onprogress: (progress: AnalysisShare) => void;
  readonly onstage: (outcome: StageOutcome) => void;
  readonly onfailure: (error: Error) => void;
}

/** Whoever waits for measures; told nothing more once other measures are asked for. */
export interface MeasureFollower {
  /** The share done, from 0 to 1. */
  readonly onprogress: (share: number) => void;
  readonly onmeasured: (measures: PanelMeasures) => void;
  readonly onfailure: (error: Error) => void;
}

/** A worker at work, and what passes between it and the page. */
interface Desk {
  readonly worker: AnalysisWorker;
  readonly feed: MapFeed;
  readonly receiver: FindingsReceiver;
}

/** What there is one newest question of at a time. */
type Kind = 'analysis' | 'measures';

/** Whoever listens to the answers to a question. */
interface Listener {
  readonly id: number;
  /** Hears an answer, and the findings that it brings. */
  readonly hear: (answer: MapAnswer, findings: readonly Finding[]) => void;
  readonly onfailure: (error: Error) => void;
}

/**
 * Analyses and measures maps off the main thread. The worker starts with the
 * first question, and anew after it breaks; it keeps a copy of the map, so that
 * the next question only brings what changed.
 */
export class Analyst {
  readonly #start: () => AnalysisWorker;
  readonly #pause: () => Promise<void>;
  readonly #listeners = new Map<Kind, Listener>();
  #desk: Desk | null = null;
  #asked = 0;

  constructor(
    start: () => AnalysisWorker = () => startWorker(url),
    pause: () => Promise<void> = () => new Promise((resume) => setTimeout(resume))
  ) {
    this.#start = start;
    this.#pause = pause;
  }

  /**
   * Analyses a map, stage by stage: the follower is told of each as it ends. A
   * newer question puts an end to the older one, and to what its follower is told.
   */
  analyse(ecosystem: Ecosystem, options: AnalysisOptions, follower: Follower): Promise<void> {
    let waiting: Finding[] = [];
    const hear: Listener['hear'] = (answer, findings) => {
      waiting.push(...findings);
      if (answer.is === 'progress') follower.onprogress(answer.progress);
      if (answer.is !== 'stage') return;
      follower.onstage({ ...answer, findings: waiting });
      waiting = [];
    };
    const { onfailure } = follower;
    return this.#put('analysis', ecosystem, { hear, onfailure }, (id) => ({
      is: 'analyse',
      id,
      options
    }));
  }

  /** Measures a map: its figures, those of its groups and of its actors, on one layer of its links. */
  measure(ecosystem: Ecosystem, options: PanelOptions, follower: MeasureFollower): Promise<void> {
    const actors: PanelMeasures['actors'][number][] = [];
    const hear: Listener['hear'] = (answer) => {
      if (answer.is === 'measuring') follower.onprogress(answer.share);
      if (answer.is === 'measured actors') actors.push(...answer.part);
      if (answer.is === 'measured') follower.onmeasured({ ...answer.rest, actors });
    };
    const { onfailure } = follower;
    return this.#put('measures', ecosystem, { hear, onfailure }, (id) => ({
      is: 'measure',
      id,
      options
    }));
  }

  /** Gives up the measures that are being worked out; whoever follows hears no more. */
  stopMeasuring(): void {
    this.#listeners.delete('measures');
    if (this.#desk) this.#ask(this.#desk, { is: 'stop measuring' });
  }

  /** Ends the worker; whoever follows hears no more. The next question starts another one. */
  stop(): void {
    this.#listeners.clear();
    this.#break('stopped');
  }

  async #put(
    kind: Kind,
    ecosystem: Ecosystem,
    listener: Omit<Listener, 'id'>,
    question: (id: number) => MapQuestion
  ): Promise<void> {
    this.#asked += 1;
    const id = this.#asked;
    this.#listeners.set(kind, { id, ...listener });
    try {
      const desk = this.#open();
      const isThere = await desk.feed.send(ecosystem);
      const isNewest = this.#listeners.get(kind)?.id === id && desk === this.#desk;
      if (isThere && isNewest) this.#ask(desk, question(id));
    } catch (error) {
      this.#break(error instanceof Error ? error.message : String(error));
    }
  }

  #open(): Desk {
    if (this.#desk) return this.#desk;
    const worker = this.#start();
    const desk: Desk = {
      worker,
      feed: new MapFeed((changes) => {
        this.#ask(desk, { is: 'changes', changes });
      }, this.#pause),
      receiver: new FindingsReceiver()
    };
    worker.onmessage = ({ data }: MessageEvent<MapAnswer>) => {
      if (desk === this.#desk) this.#receive(data, desk.receiver);
    };
    worker.onerror = ({ message }) => {
      if (desk === this.#desk) this.#break(message);
    };
    this.#desk = desk;
    return desk;
  }

  #ask({ worker }: Desk, question: MapQuestion): void {
    worker.postMessage(question);
  }

  #receive(answer: MapAnswer, receiver: FindingsReceiver): void {
    // What is already known is sent by name alone: the receiver hears of all that was sent.
    const findings = answer.is === 'findings' ? receiver.take(answer.part) : [];
    for (const [kind, listener] of this.#listeners) {
      if (listener.id !== answer.id) continue;
      if (answer.is === 'failed') {
        this.#listeners.delete(kind);
        listener.onfailure(failure(answer.error));
      } else listener.hear(answer, findings);
    }
  }

  /** The worker is of no more use: whoever waits for something of it is told so. */
  #break(reason: string): void {
    const listeners = [...this.#listeners.values()];
    this.#listeners.clear();
    this.#desk?.worker.terminate();
    this.#desk = null;
    for (const { onfailure } of listeners) onfailure(failure(reason));
  }
}

const failure = (reason: string): Error => new Error(`workers/analyst: ${reason}`);
