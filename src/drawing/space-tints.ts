import type { SpaceId } from '#domain/ids.ts';
import type { Colour } from './palette.ts';

/** How the hull of one third space is told from the others: a colour and a pattern. */
export interface SpaceTint {
  readonly colour: Colour;
  readonly dash: readonly number[];
}

/** Tints in the order they are handed out; two that share a hue never share a pattern. */
export const SPACE_TINTS: readonly SpaceTint[] = [
  { colour: { light: '#a85f00', dark: '#f0b45c' }, dash: [] },
  { colour: { light: '#0e7286', dark: '#63c7dc' }, dash: [10, 5] },
  { colour: { light: '#a03a74', dark: '#ef9cc8' }, dash: [3, 4] },
  { colour: { light: '#4d6b0f', dark: '#b3d266' }, dash: [14, 4, 3, 4] },
  { colour: { light: '#4a53b0', dark: '#a9b2f8' }, dash: [20, 6] },
  { colour: { light: '#7a4f34', dark: '#d9ae90' }, dash: [6, 6] },
  { colour: { light: '#0e7286', dark: '#63c7dc' }, dash: [2, 6] },
  { colour: { light: '#a85f00', dark: '#f0b45c' }, dash: [8, 4, 2, 4, 2, 4] }
];

/**
 * Gives each space its tint. A space keeps it when others come and go, unless
 * they fall on the same one, which then goes to the smallest identifier; past
 * as many spaces as there are tints, tints are shared.
 */
export function tintsOf(ids: Iterable<SpaceId>): Map<SpaceId, SpaceTint> {
  const taken = new Set<number>();
  const tints = new Map<SpaceId, SpaceTint>();
  for (const id of [...ids].sort()) {
    if (taken.size === SPACE_TINTS.length) taken.clear();
    let slot = slotOf(id);
    while (taken.has(slot)) slot = (slot + 1) % SPACE_TINTS.length;
    taken.add(slot);
    const tint = SPACE_TINTS[slot];
    if (tint) tints.set(id, tint);
  }
  return tints;
}

function slotOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum % SPACE_TINTS.length;
}
