import { asId, type ActorId } from '#domain/ids.ts';
import { foldableOf, foldedOf, holdersOf, setFolded } from '#state/fold-edits.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import type { Command } from './command.ts';

/** What closes actors that hold others, and opens them again. */
export function foldCommands(desk: Desk): readonly Command[] {
  const { editor, ecosystem, selected, readonly } = desk.workspace;
  const actors = selected.map((id) => asId<ActorId>(id)).filter((id) => ecosystem.actors.has(id));
  const chosen = foldableOf(ecosystem, actors);
  const folded = foldedOf(ecosystem);
  const holders = [...holdersOf(ecosystem)];
  const set = (ids: readonly ActorId[], isFolded: boolean): void => {
    void editor.perform(setFolded(ecosystem, ids, isFolded));
  };
  return [
    {
      id: 'fold',
      group: 'look',
      keys: ['Alt+f'],
      menus: chosen.length > 0 ? ['actor', 'several'] : [],
      isAvailable: !readonly && chosen.length > 0,
      run: () => {
        const isFolded = !chosen.every((id) => folded.includes(id));
        set(chosen, isFolded);
        // What is inside is no longer drawn: whoever holds it is chosen in its place.
        if (isFolded) desk.workspace.select(chosen);
      }
    },
    {
      id: 'foldAll',
      group: 'look',
      isAvailable: !readonly && folded.length < holders.length,
      run: () => set(holders, true)
    },
    {
      id: 'unfoldAll',
      group: 'look',
      isAvailable: !readonly && folded.length > 0,
      run: () => set(folded, false)
    }
  ];
}
