import type { MapEditor } from './map-editor.svelte.ts';

type Open = (entryId: string) => Promise<MapEditor | null>;

/** Opens maps, but goes back to the editor of one where something could not be kept: it is there alone. */
export function openOnce(open: Open): Open {
  const holding = new Map<string, MapEditor>();
  return async (entryId) => {
    const left = holding.get(entryId);
    if (left?.isHolding) return left;
    const editor = await open(entryId);
    if (editor) holding.set(entryId, editor);
    return editor;
  };
}
