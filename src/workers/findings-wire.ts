import type { Finding } from '#analysis/finding.ts';
import { sameValue } from '#domain/same-value.ts';

/** A finding or, when the other side has the very same one already, its identifier. */
export type SentFinding = Finding | string;

/** How many findings go in one message: reading more of them at once would hold a frame up. */
const PART = 100;

/** Sends findings, each one whole only the first time or when it says something else. */
export class FindingsSender {
  readonly #sent = new Map<string, Finding>();

  *partsOf(findings: readonly Finding[]): Generator<readonly SentFinding[], void> {
    for (let start = 0; start < findings.length; start += PART) {
      yield findings.slice(start, start + PART).map((finding) => {
        const known = this.#sent.get(finding.id);
        if (known && sameValue(known, finding)) return finding.id;
        this.#sent.set(finding.id, finding);
        return finding;
      });
    }
  }
}

/** Receives findings: those that say the same as before keep their identity. */
export class FindingsReceiver {
  readonly #received = new Map<string, Finding>();

  /**
   * The findings of a part; every part that was sent is to come through here, in order.
   *
   * @throws Error when the other side takes for known what never came.
   */
  take(part: readonly SentFinding[]): Finding[] {
    return part.map((sent) => {
      if (typeof sent !== 'string') {
        this.#received.set(sent.id, sent);
        return sent;
      }
      const known = this.#received.get(sent);
      if (!known) throw new Error(`workers/findings-wire: ${sent} never came`);
      return known;
    });
  }
}
