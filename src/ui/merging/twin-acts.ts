import type { ActorId } from '#domain/ids.ts';
import type { Notices } from '#state/notices.svelte.ts';
import { recordNameIn } from '#state/changed-values.ts';
import { recordsUnder, sayOneActor, sayTwoActors, separate } from '#state/twin-edits.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import { words } from '#ui/shared/words.svelte.ts';

/** What is changed, and where it is told. */
interface Told {
  readonly workspace: Pick<Workspace, 'editor' | 'select'>;
  readonly notices: Pick<Notices, 'say'>;
}

/** Makes one actor of two, as someone said that they are, and tells how to take it back. */
export function makeOne({ workspace, notices }: Told, shown: ActorId, hidden: ActorId): void {
  const { editor } = workspace;
  const told = words.twins.madeOne(nameOf(workspace, hidden), nameOf(workspace, shown));
  void editor.perform(sayOneActor(editor.reading, hidden, shown));
  workspace.select([shown]);
  notices.say(told, {
    label: words.twins.separate,
    run: () => separateAll({ workspace, notices }, shown, hidden)
  });
}

/** Notes that two actors are two, as someone said. */
export function keepTwo({ workspace, notices }: Told, one: ActorId, other: ActorId): void {
  const { editor } = workspace;
  void editor.perform(sayTwoActors(editor.reading, one, other));
  notices.say(words.twins.saidTwo(nameOf(workspace, one), nameOf(workspace, other)));
}

/** Gives an actor back the records that it stands for, or one of them. */
export function separateAll({ workspace, notices }: Told, id: ActorId, only?: ActorId): void {
  const { editor } = workspace;
  const records = only === undefined ? recordsUnder(editor.reading, id) : [only];
  const names = records.map((record) => nameOf(workspace, record)).join(', ');
  void editor.perform(separate(editor.reading, id, only));
  notices.say(words.twins.separated(names));
}

function nameOf({ editor }: Told['workspace'], id: ActorId): string {
  return recordNameIn(editor.state, id) || words.map.unnamed;
}
