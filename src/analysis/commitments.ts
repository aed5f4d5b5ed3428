import { layerOf, type Formalisation, type TiedLink } from '#domain/link.ts';

const FORMAL: ReadonlySet<Formalisation | null> = new Set([
  'charter',
  'agreement',
  'contract',
  'membership'
]);

/** Whether someone said that a link rests on something that outlasts a word given. */
export function isFormal({ formalisation }: TiedLink): boolean {
  return FORMAL.has(formalisation);
}

/** Whether a link tells of work done with one another: cooperation or coordination. */
export function isWorkTie(link: TiedLink): boolean {
  const layer = layerOf(link);
  return layer === 'cooperative' || layer === 'coordination';
}
