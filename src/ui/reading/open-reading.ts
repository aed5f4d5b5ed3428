import { Reading } from '#state/reading.svelte.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import { words } from '#ui/shared/words.svelte.ts';
import { readingChapters } from './reading-chapters.ts';

/** Makes it possible to read the map otherwise than whole; resolves once it can be put into words. */
export async function openReading({ workspace, findings }: Desk): Promise<Reading> {
  words.know(readingChapters);
  await words.need('reading');
  workspace.reading ??= new Reading({
    ecosystem: () => workspace.content,
    findings: () => findings.all,
    debated: () => workspace.debates?.marks.keys() ?? [],
    selected: () => workspace.selected
  });
  return workspace.reading;
}
