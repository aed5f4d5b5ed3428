import type { DrawnElement, Renderer } from './renderer.ts';

/**
 * Draws an element as it is looked at, in so many pixels a unit. Not from cytoscape's textures of
 * elements, which are first blurred, and whose letters stand a part of a pixel off or not
 * depending on the scales that they were seen at before.
 */
export function drawElement(
  renderer: Renderer,
  context: CanvasRenderingContext2D,
  element: DrawnElement,
  scale: number
): void {
  if (!element.visible()) return;
  renderer.drawElementUnderlay(context, element);
  renderer.drawElement(context, element, null, false, false);
  // From one power of two to the next, a painted layer shows the same names.
  const isNamed = renderer.eleTextBiggerThanMin(element, 2 ** Math.ceil(Math.log2(scale)));
  renderer.drawElementText(context, element, null, isNamed);
  renderer.drawElementOverlay(context, element);
}
