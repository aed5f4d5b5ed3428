import type { Analysis } from '#analysis/analyse.ts';
import type { Finding } from '#analysis/finding.ts';
import type { Stage } from '#analysis/rule.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { Analyst } from '#workers/analyst.ts';
import { untrack } from 'svelte';
import { findingsIn, NOTHING_KNOWN, toUpdate, withStage } from './known-findings.ts';

/** How far the reading of a map is. */
export type Reading =
  | { readonly is: 'reading'; readonly stage: Stage; readonly share: number }
  | { readonly is: 'ready' }
  | { readonly is: 'failed' };

/** What the analysis says of the map being looked at, kept up to date off the main thread. */
export class Findings {
  /** Whoever works off the main thread on this map. */
  readonly analyst: Analyst;
  #known = $state.raw(NOTHING_KNOWN);
  #reading = $state.raw<Reading>({ is: 'reading', stage: 'drawn', share: 0 });
  #rest = $state.raw<Omit<Analysis, 'findings'> | null>(null);
  readonly #all = $derived(findingsIn(this.#known));
  /** Whether what is proposed is read as if it were there: what a trial would change. */
  withProposed = $state(false);

  constructor(analyst = new Analyst()) {
    this.analyst = analyst;
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** What is known so far, in the order of the rules. */
  get all(): readonly Finding[] {
    return this.#all;
  }

  /** The findings that are still those of the analysis before. */
  get updating(): ReadonlySet<string> {
    return this.#known.updating;
  }

  /** The whole analysis of the map as it is; `null` until it is over. */
  get analysis(): Analysis | null {
    return this.#reading.is === 'ready' && this.#rest
      ? { ...this.#rest, findings: this.#all }
      : null;
  }

  /** Reads a map again; the reading of an older one is given up. */
  read(ecosystem: Ecosystem): void {
    this.#known = toUpdate(
      untrack(() => this.#known),
      ecosystem
    );
    this.#reading = { is: 'reading', stage: 'drawn', share: 0 };
    const options = this.withProposed ? { withProposed: true } : {};
    void this.analyst.analyse(ecosystem, options, {
      onprogress: (progress) => {
        this.#reading = { is: 'reading', ...progress };
      },
      onstage: (outcome) => {
        const { map, measures, stage } = outcome;
        this.#known = withStage(this.#known, outcome);
        this.#rest = { map, measures };
        const next = NEXT[stage];
        this.#reading = next ? { is: 'reading', stage: next, share: 0 } : { is: 'ready' };
      },
      onfailure: (error) => {
        console.error(error);
        this.#reading = { is: 'failed' };
      }
    });
  }

  /** Lets go of the worker. */
  stop(): void {
    this.analyst.stop();
  }
}

const NEXT: Readonly<Record<Stage, Stage | null>> = {
  drawn: 'tested',
  tested: 'background',
  background: null
};
