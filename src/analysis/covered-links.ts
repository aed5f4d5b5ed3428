import { layerOf, type TiedLink } from '#domain/link.ts';
import type { Space } from '#domain/space.ts';
import { once } from './once.ts';

/** A link that a third space is wanted for, and the spaces its ends share. */
export interface CoveredLink {
  readonly link: TiedLink;
  readonly spaces: readonly Space[];
}

/** The work done across: what third spaces are looked for, and what could not be told. */
export interface WorkAcross {
  readonly links: readonly CoveredLink[];
  /** Links of unknown form, left out. */
  readonly unknownForm: readonly TiedLink[];
}

/**
 * The transverse links of a map, and its orders whatever their form, with the
 * third spaces that their ends share or that work on them.
 *
 * Belonging and links still to be specified are no work in common; tensions and
 * rivalries want more than any space, and have a rule of their own.
 */
export const workAcross = once(({ links, forms, encounters }): WorkAcross => {
  const work = links.filter(isWork);
  const isOrder = ({ kind }: TiedLink): boolean => kind === 'order';
  const wanted = work.filter((link) => isOrder(link) || forms.get(link.id) === 'transverse');
  return {
    links: wanted.map((link) => ({
      link,
      spaces: [
        ...new Set([
          ...encounters.spacesJoining(link.from, link.to),
          ...encounters.spacesTreating(link.id)
        ])
      ]
    })),
    unknownForm: work.filter((link) => !isOrder(link) && (forms.get(link.id) ?? null) === null)
  };
});

function isWork(link: TiedLink): boolean {
  if (link.kind === 'membership' || link.kind === 'unspecified') return false;
  return layerOf(link) !== 'friction';
}

/**
 * How close the common spaces bring the two ends of a link: the sum of 1/(k−1)
 * over those of k actors, so that a meeting of sixty counts for little. 0 when
 * no space in common has two participants.
 *
 * Source: Newman, 2001, on the co-membership matrix of Breiger, 1974.
 */
export function closeness(spaces: readonly Space[]): number {
  return spaces.reduce(
    (sum, { participants: { length } }) => (length < 2 ? sum : sum + 1 / (length - 1)),
    0
  );
}
