import type { Left } from '#state/known-files.ts';
import type { Chapters } from '#ui/shared/words.svelte.ts';

/** What a file reads as while only a part of it has come, and where it is no map at all. */
const ARRIVING: ReadonlySet<string> = new Set(['empty', 'truncated']);
const NO_MAP: ReadonlySet<string> = new Set(['unknown-file', 'other-file']);

/** Why a file of a shared folder is left as it is, and what may be done about it. */
export function whyLeft(
  left: Left,
  { folder, exchange }: Pick<Chapters, 'folder' | 'exchange'>
): string {
  if (left.why !== 'refused') return folder.why[left.why];
  const [problem] = left.problems;
  if (!problem) return folder.why['not-a-copy'];
  if (ARRIVING.has(problem.code)) return folder.why.arriving;
  if (problem.code === 'other-file' && problem.facts.kind === 'age') return folder.why.sealed;
  return NO_MAP.has(problem.code) ? folder.why['not-a-copy'] : exchange.problem(problem);
}
