import { pairOf, type PossibleDuplicate } from '#lineage/possible-duplicates.ts';

/** Two actors that may be one drawn twice, as they are listed. */
export type Twin = PossibleDuplicate;

/** What a pair is known by. */
export const twinKey = ({ actors }: Twin): string => pairOf(...actors);
