/** A size that the names of the outermost containers take when the map is seen from afar. */
interface FarName {
  /** The class of the containers. */
  readonly name: string;
  /** Below this many pixels a unit. */
  readonly under: number;
  /** In units of the canvas. */
  readonly size: number;
}

/** From the farthest: steps, since every change of size is a whole drawing. */
export const FAR_NAMES: readonly FarName[] = [
  { name: 'very-far', under: 0.16, size: 110 },
  { name: 'farther', under: 0.28, size: 64 },
  { name: 'far', under: 0.48, size: 36 }
];

/** The class that the outermost containers have at a scale; `null` when names read as they are. */
export function farName(zoom: number): string | null {
  return FAR_NAMES.find(({ under }) => zoom < under)?.name ?? null;
}
