import type { Ecosystem } from '#domain/ecosystem.ts';
import { completionAt, type Completion } from '#exchange/entry/completion.ts';
import { pastedLines } from '#exchange/entry/pasted-lines.ts';
import { printedName } from '#exchange/entry/print-lines.ts';
import { readLines } from '#exchange/entry/read-lines.ts';
import type { LineProblem } from '#exchange/entry/said.ts';
import { planOf, type EntryPlan, type PlanProblem } from './entry-plan.ts';

/** What is not understood of some lines. */
export type EntryProblem = LineProblem | (PlanProblem & { readonly near?: null });

/** What some lines would add to a map, with all that is not understood. */
export function planLines(
  ecosystem: Ecosystem,
  text: string
): { readonly plan: EntryPlan; readonly problems: readonly EntryProblem[] } {
  const { said, problems } = readLines(text);
  const plan = planOf(ecosystem, said);
  const all: EntryProblem[] = [...problems, ...plan.problems];
  return { plan, problems: all.sort((one, other) => one.line - other.line) };
}

/** What is being typed where the caret stands. */
export function typedAt(text: string, caret: number): Completion | null {
  return completionAt(text, caret);
}

/** How lines write a name. */
export function nameInLines(name: string): string {
  return printedName(name);
}

/** What was pasted, as lines that can be read again before they are added. */
export function linesFromPaste(text: string): string {
  return pastedLines(text.trim());
}
