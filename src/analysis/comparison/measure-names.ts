import type { Overview } from '#analysis/portrait-facts.ts';

/** What is measured at both dates: the figures of the portrait, one name each. */
export const MEASURES = [
  'actors',
  'links',
  'cooperative',
  'coordination',
  'command',
  'friction',
  'inNoLayer',
  'isolates',
  'parts',
  'connectedness',
  'partners',
  'density',
  'reciprocity',
  'transitivity',
  'across',
  'acrossCovered',
  'frictions',
  'frictionsCovered',
  'spaces',
  'redundancy',
  'unknown'
] as const;
export type MeasureName = (typeof MEASURES)[number];

/** Those that are a share, from 0 to 1; the others are counts, or a mean. */
export const SHARES: ReadonlySet<MeasureName> = new Set<MeasureName>([
  'connectedness',
  'density',
  'reciprocity',
  'transitivity',
  'redundancy',
  'unknown'
]);

/** Why a measure has no value. */
export type Undefined =
  'no-actor' | 'one-actor' | 'no-cooperation' | 'no-common-partner' | 'no-gathering';

/** What each measure that may be undefined lacks when it is. */
export const UNDEFINED_AS = {
  connectedness: 'one-actor',
  partners: 'no-actor',
  density: 'one-actor',
  reciprocity: 'no-cooperation',
  transitivity: 'no-common-partner',
  redundancy: 'no-gathering',
  unknown: 'one-actor'
} as const satisfies Partial<Record<MeasureName, Undefined>>;

/** A measure that always has a value, and one that may have none. */
type Figures = Readonly<Record<Exclude<MeasureName, keyof typeof UNDEFINED_AS>, number>> &
  Readonly<Record<keyof typeof UNDEFINED_AS, number | null>>;

/** The figures of a portrait, under their names. */
export function figuresOf({ layers, across, frictions, ...figures }: Overview): Figures {
  return {
    ...figures,
    ...layers,
    across: across.links,
    acrossCovered: across.covered,
    frictions: frictions.total,
    frictionsCovered: frictions.covered
  };
}
