import type { Analysis, AnalysisOptions } from '#analysis/analyse.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { AnalysisAnswer, AnalysisRequest } from './analysis-queue.ts';
import url from './analysis.worker.ts?worker&url';
import { startWorker } from './trusted-worker.ts';

/** The part of a worker that an analyst uses. */
export type AnalysisWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Someone who waits for an analysis. */
interface Waiting {
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Analyses maps off the main thread, one at a time. The worker starts with the
 * first question, and anew after a failure.
 */
export class Analyst {
  readonly #start: () => AnalysisWorker;
  #worker: AnalysisWorker | null = null;
  #newest = 0;
  #waiting: Waiting[] = [];

  constructor(start: () => AnalysisWorker = () => startWorker(url)) {
    this.#start = start;
  }

  /**
   * Analyses a map. When a newer question comes before the answer, whoever
   * waits gets the newer question's answer: never an analysis that is out of date.
   *
   * @throws Error when the analysis fails, or the analyst is stopped meanwhile.
   */
  analyse(ecosystem: Ecosystem, options: AnalysisOptions = {}): Promise<Analysis> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#newest += 1;
      const request: AnalysisRequest = { id: this.#newest, ecosystem, options };
      try {
        this.#running().postMessage(request);
      } catch (error) {
        this.#fail(error instanceof Error ? error.message : String(error));
      }
    });
  }

  /** Ends the worker; whoever still waits is told so. The next question starts another one. */
  stop(): void {
    this.#fail('stopped');
  }

  #running(): AnalysisWorker {
    if (this.#worker) return this.#worker;
    const worker = this.#start();
    worker.onmessage = ({ data }: MessageEvent<AnalysisAnswer>) => {
      if (worker === this.#worker) this.#receive(data);
    };
    worker.onerror = ({ message }) => {
      if (worker === this.#worker) this.#fail(message);
    };
    this.#worker = worker;
    return worker;
  }

  #receive(answer: AnalysisAnswer): void {
    if (answer.id !== this.#newest) return;
    if ('error' in answer) {
      this.#fail(answer.error);
      return;
    }
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { resolve } of waiting) resolve(answer.analysis);
  }

  #fail(reason: string): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of waiting) reject(new Error(`workers/analyst: ${reason}`));
  }
}
