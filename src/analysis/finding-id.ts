import type { RuleId } from './facts.ts';

/** Beyond this many identifiers, a digest stands for them. */
const SPELT_OUT = 6;

/** What defines a finding about the whole map: there is one at most of its rule. */
export const WHOLE_MAP: readonly string[] = ['map'];

/**
 * The identifier of a finding: its rule, and what defines it, in any order. It
 * does not change while the map changes around it, so that what users decided
 * about the finding still holds.
 */
export function findingId(rule: RuleId, definedBy: Iterable<string>): string {
  const parts = [...new Set(definedBy)].sort();
  const spelt = parts.join('+');
  return `${rule}:${parts.length > SPELT_OUT ? digest(spelt) : spelt}`;
}

/**
 * Eleven characters that stand for a text: 53 bits of the cyrb53 hash (bryc,
 * 2018), so that among a thousand findings two share theirs once in 10¹⁰ maps.
 */
export function digest(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const bits = 4294967296 * (2097151 & high) + (low >>> 0);
  return bits.toString(36).padStart(11, '0');
}
