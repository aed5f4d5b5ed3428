import type { ActorId } from '#domain/ids.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import type { Command } from './command.ts';

/** What makes one actor of the two that are chosen, or two of one that was drawn twice. */
export function twinCommands(desk: Desk): readonly Command[] {
  const { ecosystem, selected, readonly, editor } = desk.workspace;
  const isPair = selected.length === 2 && selected.every((id) => ecosystem.actors.has(id as never));
  const [only = ''] = selected;
  const stands = new Set(editor.reading.basis.standings.standing.values());
  const isDouble = selected.length === 1 && stands.has(only);
  return [
    {
      id: 'sameActor',
      group: 'edit',
      menus: isPair ? ['several'] : [],
      isAvailable: !readonly && isPair,
      run: () => (desk.overlay = 'twins')
    },
    {
      id: 'separate',
      group: 'edit',
      menus: isDouble ? ['actor'] : [],
      isAvailable: !readonly && isDouble,
      run: () => void separateChosen(desk, only as ActorId)
    }
  ];
}

async function separateChosen(desk: Desk, id: ActorId): Promise<void> {
  const [{ separateAll }, { needMergingWords }] = await Promise.all([
    import('#ui/merging/twin-acts.ts'),
    import('#ui/merging/merging-chapters.ts')
  ]);
  await needMergingWords();
  separateAll(desk, id);
}
