import { layerOfKind } from '#domain/link-kind.ts';
import type { Drawing } from '#drawing/drawing.ts';
import type { Tie } from './to-arrange.ts';

/** Lengths that suit each sort of tie, in units of the canvas. */
const SHORTEST_LINK = 120;
const CONCERN = 110;
const FACILITATION = 70;
const PARTICIPATION = 60;
/** What a letter of a label takes along its line, and the bare line to leave around the label. */
const LETTER = 6.6;
const BARE_LINE = 64;

/** What draws the boxes of a picture near one another; a link is long enough for its label. */
export function tiesOf({ nodes, edges, participations }: Drawing): Tie[] {
  const lines = [...edges.values()].map(({ from, to, kind, label }): Tie => {
    if (kind === 'concern') return { from, to, length: CONCERN, weight: 0.5, isCommand: false };
    if (kind === 'facilitation')
      return { from, to, length: FACILITATION, weight: 0.5, isCommand: false };
    const length = Math.max(SHORTEST_LINK, label.length * LETTER + BARE_LINE);
    return { from, to, length, weight: 1, isCommand: layerOfKind(kind) === 'command' };
  });
  const shared = participations
    .filter(([space, participant]) => nodes.has(space) && nodes.has(participant))
    .map(([from, to]): Tie => ({ from, to, length: PARTICIPATION, weight: 0.4, isCommand: false }));
  return [...lines, ...shared];
}
