import type { LinkStyle } from './link-style.ts';
import { FACILITATION, STAKE_LINE } from './palette.ts';

/** From a stake to each one concerned: thin, so as not to be taken for a link. */
export const CONCERN_LINE: LinkStyle = {
  colour: STAKE_LINE,
  dash: [1.4, 4],
  width: 1.4,
  head: null
};

/** From whoever facilitates a third space to its name. */
export const FACILITATION_LINE: LinkStyle = {
  colour: FACILITATION,
  dash: [5, 2],
  width: 1.4,
  head: 'circle'
};
