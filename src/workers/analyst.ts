import type { AnalysisOptions } from '#analysis/analyse.ts';
import type { Finding } from '#analysis/finding.ts';
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

/** A worker at work, and what passes between it and the page. */
interface Desk {
  readonly worker: AnalysisWorker;
  readonly feed: MapFeed;
  readonly receiver: FindingsReceiver;
}

/**
 * Analyses maps off the main thread. The worker starts with the first question,
 * and anew after a failure; it keeps a copy of the map, so that the next
 * question only brings what changed.
 */
export class Analyst {
  readonly #start: () => AnalysisWorker;
  readonly #pause: () => Promise<void>;
  #desk: Desk | null = null;
  #newest = 0;
  #follower: Follower | null = null;
  #found: Finding[] = [];

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
  async analyse(ecosystem: Ecosystem, options: AnalysisOptions, follower: Follower): Promise<void> {
    this.#newest += 1;
    const id = this.#newest;
    this.#follower = follower;
    this.#found = [];
    try {
      const desk = this.#open();
      const isThere = await desk.feed.send(ecosystem);
      if (!isThere || id !== this.#newest || desk !== this.#desk) return;
      this.#ask(desk, { is: 'analyse', id, options });
    } catch (error) {
      if (id === this.#newest) this.#fail(error instanceof Error ? error.message : String(error));
    }
  }

  /** Ends the worker; whoever follows hears no more. The next question starts another one. */
  stop(): void {
    this.#newest += 1;
    this.#follower = null;
    this.#fail('stopped');
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
      if (desk === this.#desk) this.#fail(message);
    };
    this.#desk = desk;
    return desk;
  }

  #ask({ worker }: Desk, question: MapQuestion): void {
    worker.postMessage(question);
  }

  #receive(answer: MapAnswer, receiver: FindingsReceiver): void {
    // What is already known is sent by name alone: the receiver hears of all that was sent.
    const found = answer.is === 'findings' ? receiver.take(answer.part) : [];
    if (answer.id !== this.#newest) return;
    switch (answer.is) {
      case 'progress':
        this.#follower?.onprogress(answer.progress);
        break;
      case 'findings':
        this.#found.push(...found);
        break;
      case 'stage': {
        const findings = this.#found;
        this.#found = [];
        this.#follower?.onstage({ ...answer, findings });
        break;
      }
      case 'failed':
        this.#fail(answer.error);
        break;
    }
  }

  #fail(reason: string): void {
    const follower = this.#follower;
    this.#follower = null;
    this.#desk?.worker.terminate();
    this.#desk = null;
    follower?.onfailure(new Error(`workers/analyst: ${reason}`));
  }
}
