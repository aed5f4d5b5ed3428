import { moveTo } from '#state/edits.ts';
import { arePinned, outermost, pin, shifted } from '#state/places.ts';
import { alignBoxes, ALIGNMENTS, distributeBoxes, type Alignment } from '#ui/canvas/align-boxes.ts';
import type { Box } from '#drawing/box.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import type { Point } from '#domain/fields.ts';
import type { DrawnId } from '#domain/view.ts';
import type { Command } from './command.ts';

const NAMES: Readonly<Record<Alignment, Command['id']>> = {
  left: 'alignLeft',
  centre: 'alignCentre',
  right: 'alignRight',
  top: 'alignTop',
  middle: 'alignMiddle',
  bottom: 'alignBottom'
};

/** What gives the things that are chosen other places. */
export function placeCommands(desk: Desk): readonly Command[] {
  const { workspace, canvas } = desk;
  const { ecosystem, selected, readonly, editor, page } = workspace;
  const movers = outermost(ecosystem, selected);
  const canMove = !readonly && canvas !== null && page === 'map';

  const boxes = (): ReadonlyMap<DrawnId, Box> => {
    const all = canvas?.boxes;
    return new Map(
      movers.flatMap((id) => {
        const box = all?.get(id);
        return box ? [[id, box] as const] : [];
      })
    );
  };
  const move = (moves: ReadonlyMap<DrawnId, Point>): void => {
    void editor.perform(moveTo(shifted(ecosystem, moves)));
  };
  const align = (how: Alignment): Command => ({
    id: NAMES[how],
    group: 'arrange',
    isAvailable: canMove && movers.length > 1,
    run: () => {
      move(alignBoxes(boxes(), how));
    }
  });
  const distribute = (id: Command['id'], axis: 'across' | 'down'): Command => ({
    id,
    group: 'arrange',
    isAvailable: canMove && movers.length > 2,
    run: () => {
      move(distributeBoxes(boxes(), axis));
    }
  });
  const pinned = arePinned(ecosystem, selected);
  const pinning = (id: 'pin' | 'unpin'): Command => ({
    id,
    group: 'arrange',
    ...((id === 'unpin') === pinned && { menus: ['actor', 'stake', 'space', 'several'] }),
    isAvailable: !readonly && movers.length > 0 && (id === 'unpin') === pinned,
    run: () => void editor.perform(pin(ecosystem, selected, id === 'pin'))
  });
  return [
    pinning('pin'),
    pinning('unpin'),
    ...ALIGNMENTS.map(align),
    distribute('distributeAcross', 'across'),
    distribute('distributeDown', 'down')
  ];
}
