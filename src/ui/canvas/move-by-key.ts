import type { Camera } from './camera.ts';

/** How far an arrow moves the map, in pixels, and how much a key zooms. */
const PAN = 60;
const ZOOM = 1.25;

const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [PAN, 0],
  ArrowRight: [-PAN, 0],
  ArrowUp: [0, PAN],
  ArrowDown: [0, -PAN]
};

/**
 * Moves the map when the canvas itself has the focus: arrows pan, + and − zoom,
 * 0 shows it whole. Letters are told by what they write, wherever they are on
 * the keyboard; with a modifier, keys are the browser's or the page's.
 */
export function moveByKey(event: KeyboardEvent, camera: Camera, arrowsPan: boolean): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const pan = arrowsPan ? PANS[event.key] : undefined;
  if (pan) camera.panBy(...pan);
  else if (event.key === '+') camera.zoomBy(ZOOM);
  else if (event.key === '-') camera.zoomBy(1 / ZOOM);
  else if (event.key === '0') camera.fit();
  else return;
  event.preventDefault();
}
