import type { Proposal } from './proposal.ts';

/**
 * Those worth being shown, the ones that answer most first, then the smallest:
 * without those of the same nature, links or spaces, that another answers as
 * much as with no more additions.
 */
export function bestFirst(proposals: readonly Proposal[]): Proposal[] {
  const ordered = proposals.toSorted(
    (one, other) =>
      other.answers.length - one.answers.length ||
      sizeOf(one) - sizeOf(other) ||
      (one.id < other.id ? -1 : 1)
  );
  return ordered.filter(
    (one, index) => !ordered.slice(0, index).some((other) => doesAsMuch(other, one))
  );
}

function doesAsMuch(one: Proposal, other: Proposal): boolean {
  return (
    one.links.length > 0 === other.links.length > 0 &&
    sizeOf(one) <= sizeOf(other) &&
    other.answers.every((id) => one.answers.includes(id))
  );
}

function sizeOf({ links, spaces }: Proposal): number {
  return links.length + spaces.length;
}
