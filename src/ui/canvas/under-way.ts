import type { Core } from 'cytoscape';

const works = new WeakMap<object, Set<object>>();

/** Takes note that something changes a picture in slices of frames, or has ended. */
export function noteUnderWay(picture: object, work: object, isUnderWay: boolean): void {
  const known = works.get(picture) ?? new Set();
  works.set(picture, known);
  if (isUnderWay) known.add(work);
  else known.delete(work);
}

/** Resolves beside a frame, once no slice of a change is to come: it may begin in the next frame. */
export async function still(picture: Core): Promise<void> {
  await nextFrame();
  do await nextFrame();
  while ((works.get(picture)?.size ?? 0) > 0 && !picture.destroyed());
  await new Promise((resolve) => setTimeout(resolve));
}

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}
