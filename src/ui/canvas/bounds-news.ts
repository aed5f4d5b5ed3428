import type { Renderer } from './renderer.ts';

/** The methods that all elements of cytoscape share. */
interface Shared {
  emitAndNotify: (this: unknown, event: string, ...more: unknown[]) => unknown;
}

/**
 * Works something out without telling anyone that bounds changed. When cytoscape works out bounds
 * that it no longer knew it says that they changed, and therefore works them out once more in the
 * next frame, with all lines of a box; what really changed them was told before.
 */
export function withoutNews<Result>(cy: Renderer['cy'], work: () => Result): Result {
  const shared = Object.getPrototypeOf(cy.collection()) as Shared;
  const tell = shared.emitAndNotify;
  shared.emitAndNotify = function (event, ...more) {
    return event === 'bounds' ? this : tell.call(this, event, ...more);
  };
  try {
    return work();
  } finally {
    shared.emitAndNotify = tell;
  }
}
