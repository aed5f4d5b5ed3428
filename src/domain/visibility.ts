import { choiceOf } from './fields.ts';

/**
 * « Visibilité »: how far what was said may go, from those who were there to
 * everyone. What is said in a third space stays there unless those who said it
 * agree on more (ATEMIS – IE-EFC, 2024, Fiche 11, heads of department of a hospital).
 */
export const AUDIENCES = ['participants', 'partners', 'management', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How far what nobody decided on goes: to partners, who build the map, and no further. */
const UNDECIDED: Audience = 'partners';

/** Whether what goes as far as that may be handed to this audience. */
export function mayReach(visibility: Audience | null, audience: Audience): boolean {
  return AUDIENCES.indexOf(audience) <= AUDIENCES.indexOf(visibility ?? UNDECIDED);
}

/** Whether a text names an audience. */
export function isAudience(text: unknown): text is Audience {
  return AUDIENCES.some((audience) => audience === text);
}

/** How far something goes when the map is shared, as a field. */
export const VISIBILITY = choiceOf(AUDIENCES);
