import type { Core } from 'cytoscape';
import { typefaceReady } from './ready-type.ts';

/** Has a picture draw quickly, and follow fingers. */
export type Quicken = (picture: Core) => void;

/** Up to this many actors, a map is drawn in no time however it is drawn, and may be drawn on at once. */
const A_FEW = 100;

/** Resolves once a map of so many actors can be drawn as it is to be: quickly, in the typeface of the app. */
export async function readyToDraw(actors: number): Promise<Quicken> {
  const parts = quickParts();
  const quickenLater: Quicken = (picture) => {
    void parts.then((quicken) => {
      if (!picture.destroyed()) quicken(picture);
    });
  };
  const [quicken] = await Promise.all([actors > A_FEW ? parts : quickenLater, typefaceReady()]);
  return quicken;
}

/** On demand: without them a large map takes seconds to be drawn, which still beats none. */
async function quickParts(): Promise<Quicken> {
  try {
    const [{ drawQuickly }, { letPinch }, { boxByFinger }] = await Promise.all([
      import('./quick-drawing.ts'),
      import('./pinch.ts'),
      import('./box-by-finger.ts')
    ]);
    return (picture) => {
      drawQuickly(picture);
      letPinch(picture);
      boxByFinger(picture);
    };
  } catch (error) {
    console.error(error);
    return () => undefined;
  }
}
