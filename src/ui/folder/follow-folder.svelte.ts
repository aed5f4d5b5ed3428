import { watchDebates } from '#ui/merging/load-debates.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import { Typing } from '#ui/map/typing.svelte.ts';
import { words } from '#ui/shared/words.svelte.ts';
import { readyFolderWriter } from '#workers/folder-writer.ts';
import { folderOf } from './folder-of.svelte.ts';

/** How long after the last gesture the folder is written, in milliseconds: several go in one file. */
const QUIET = 4_000;

/** Puts the folder together with the map when it opens, then once what is done settles; never while someone is typing. */
export async function followFolder(desk: Desk): Promise<void> {
  const { workspace, notices } = desk;
  const folder = folderOf(desk);
  folder.onjoined = async (from) => {
    await Promise.all([workspace.readSnapshots(), watchDebates(workspace)]);
    notices.say(words.folder.joined(from.join(', ')));
  };
  readyFolderWriter();
  await folder.load();
  if (folder.isOpen) await folder.sync();

  const typing = new Typing();
  const stopTyping = typing.follow(document.body);
  const stop = $effect.root(() => {
    // Browsers forget, from one session to the next, that a folder may be read.
    $effect(() => {
      if (!folder.link || folder.isOpen) return;
      return notices.keep(words.folder.waiting, {
        label: words.folder.open,
        run: () => void folder.open()
      });
    });
    $effect(() => {
      if (!folder.isBehind || !folder.isOpen || typing.isUnderWay) return;
      // Each gesture puts it off.
      void workspace.editor.seq;
      const timer = setTimeout(() => void folder.sync(), QUIET);
      return () => {
        clearTimeout(timer);
      };
    });
  });
  const { leave } = desk;
  desk.leave = () => {
    leave();
    stopTyping();
    stop();
  };
}
