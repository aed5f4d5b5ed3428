import type { Point } from '#domain/fields.ts';
import type { DrawnId } from '#domain/view.ts';
import { moveTo } from '#state/edits.ts';
import { dropInside, nestable } from '#state/nest-actors.ts';
import type { Notices } from '#state/notices.svelte.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import type { Drop } from '#ui/canvas/dropping.ts';
import { words } from '#ui/shared/words.svelte.ts';

/** What a drop changes, and where it is told. */
interface Told {
  readonly workspace: Pick<Workspace, 'ecosystem' | 'editor'>;
  readonly notices: Pick<Notices, 'say'>;
}

/** Puts dragged actors into the one they were dropped on, or on their own, and tells it. */
export function nestDropped(
  { workspace, notices }: Told,
  { ids, inside }: Drop,
  moved: ReadonlyMap<DrawnId, Point>
): void {
  const { ecosystem, editor } = workspace;
  const nameOf = (id: string): string =>
    ecosystem.actors.get(id as never)?.name || words.map.unnamed;
  const actors = ids.filter((id) => ecosystem.actors.has(id as never));
  const [first = '', ...others] = actors;
  const what = others.length > 0 ? words.commands.severalActors(actors.length) : nameOf(first);
  const goes = nestable(ecosystem, actors, inside).length > 0;

  void editor.perform(goes ? dropInside(ecosystem, actors, inside, moved) : moveTo(moved));
  if (!goes) notices.say(words.commands.nestRefused(what, nameOf(inside ?? '')));
  else if (inside === null) notices.say(words.commands.nestedOut(what));
  else notices.say(words.commands.nested(what, nameOf(inside)));
}
