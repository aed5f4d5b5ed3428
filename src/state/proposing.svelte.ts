import type { Proposals } from '#analysis/proposals/proposal.ts';
import type { Asked } from '#workers/proposals.worker.ts';
import { proposeApart } from '#workers/proposer.ts';

/** What could be tried on a map: how far it is worked out, and what came of it. */
export class Proposing {
  #found = $state.raw<(Asked & Proposals) | null>(null);
  #share = $state<number | null>(null);
  #hasFailed = $state(false);
  #under: AbortController | null = null;

  /** With what it was worked out from; `null` until it is asked for, and known. */
  get found(): (Asked & Proposals) | null {
    return this.#found;
  }

  /** The share that is done, from 0 to 1; `null` when nothing is under way. */
  get share(): number | null {
    return this.#share;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Works out what would answer the open findings of a map. */
  async propose(asked: Asked): Promise<void> {
    this.stop();
    const under = new AbortController();
    this.#under = under;
    this.#share = 0;
    try {
      const onprogress = (share: number): void => {
        if (this.#under === under) this.#share = share;
      };
      const proposals = await proposeApart(asked, { onprogress, signal: under.signal });
      if (this.#under === under) this.#found = { ...asked, ...proposals };
    } catch (error) {
      if (under.signal.aborted) return;
      console.error(error);
      this.#hasFailed = true;
    }
    if (this.#under === under) this.#share = null;
  }

  /** Gives up what is under way, and lets go of what was found. */
  stop(): void {
    this.#under?.abort();
    this.#under = this.#share = this.#found = null;
    this.#hasFailed = false;
  }
}
