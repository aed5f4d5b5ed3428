import type { Point } from '#domain/fields.ts';
import { outermost } from '#state/places.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import type { Command } from './command.ts';
import { nudge } from './nudging.ts';

/** What moves the things that are chosen by a little, with Shift by more. */
export function nudgeCommands(desk: Desk): readonly Command[] {
  const { workspace } = desk;
  const { ecosystem, selected, readonly, page } = workspace;
  const isAvailable = !readonly && page === 'map' && outermost(ecosystem, selected).length > 0;
  const command = (id: Command['id'], arrow: string, towards: Point): Command => ({
    id,
    group: 'arrange',
    keys: [arrow, `Shift+${arrow}`],
    onCanvasOnly: true,
    isAvailable,
    run: (pressed) => {
      nudge(desk, towards, pressed?.shiftKey ?? false);
    }
  });
  return [
    command('nudgeLeft', 'ArrowLeft', [-1, 0]),
    command('nudgeRight', 'ArrowRight', [1, 0]),
    command('nudgeUp', 'ArrowUp', [0, -1]),
    command('nudgeDown', 'ArrowDown', [0, 1])
  ];
}
