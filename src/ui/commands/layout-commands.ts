import { LAYOUTS, type LayoutName } from '#ui/layouts/way.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import { askLayout, selectedBoxes } from './ask-layout.ts';
import type { Command } from './command.ts';

/** The command of each layout, that leaves where it is what someone placed; then the one that does not. */
const IDS: Readonly<Record<LayoutName, readonly [Command['id'], Command['id']]>> = {
  free: ['layFree', 'layFreeAll'],
  organisations: ['layOrganisations', 'layOrganisationsAll'],
  spheres: ['laySpheres', 'laySpheresAll'],
  rings: ['layRings', 'layRingsAll'],
  commands: ['layCommands', 'layCommandsAll']
};

/** What gives the map another shape. */
export function layoutCommands(desk: Desk): readonly Command[] {
  const { workspace, arranging } = desk;
  const isAvailable = !workspace.readonly && !arranging && desk.canvas !== null;
  const [centre = null, ...others] = selectedBoxes(desk);
  const hasCentre = centre !== null && others.length === 0;
  return [
    { id: 'layouts', group: 'arrange', isAvailable, run: () => (desk.overlay = 'layouts') },
    ...LAYOUTS.flatMap((layout) =>
      IDS[layout].map((id, index): Command => ({
        id,
        group: 'arrange',
        isAvailable: isAvailable && (layout !== 'rings' || hasCentre),
        run: () => void askLayout(desk, { layout, centre, movesPlaced: index === 1 })
      }))
    )
  ];
}
