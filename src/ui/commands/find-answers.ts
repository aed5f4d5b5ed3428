import type { CommandGroup, Command } from './command.ts';
import { foldedText } from '#ui/shared/folded-text.ts';

/** The types of record that can be gone to by name. */
export type FoundType = 'actor' | 'link' | 'stake' | 'space';

/** Something of the list of commands that can be chosen: a command, or a record to go to. */
export interface Answer {
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup | FoundType;
  readonly isAvailable: boolean;
  /** What is pressed for it, as it is written on the keyboard. */
  readonly keys: string | null;
  readonly run: () => void;
}

/** Answers under one heading; those that cannot be had now come last, under one of their own. */
export interface AnswerGroup {
  readonly group: Answer['group'] | 'unavailable';
  readonly answers: readonly Answer[];
}

/** How many records are listed before one is asked for more of the name. */
export const MOST_RECORDS = 30;

/** Keeps the answers that hold every word that was typed, best first in each group. */
export function findAnswers<Named extends { readonly label: string }>(
  sought: string,
  answers: readonly Named[]
): readonly Named[] {
  const asked = foldedText(sought).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return answers;
  return answers
    .map((answer) => ({ answer, rank: rankOf(foldedText(answer.label), asked) }))
    .filter(({ rank }) => rank !== null)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
    .map(({ answer }) => answer);
}

/** 0 when the label starts with what was typed, 1 when each of its words starts one, 2 when it is inside. */
function rankOf(label: string, asked: readonly string[]): number | null {
  if (!asked.every((word) => label.includes(word))) return null;
  if (label.startsWith(asked.join(' '))) return 0;
  const words = label.split(/[^\p{L}\p{N}]+/u);
  return asked.every((word) => words.some((one) => one.startsWith(word))) ? 1 : 2;
}

/** Puts answers under their headings, in the order that each is first met. */
export function grouped(answers: readonly Answer[]): readonly AnswerGroup[] {
  const groups = Map.groupBy(answers, ({ group, isAvailable }) =>
    isAvailable ? group : ('unavailable' as const)
  );
  const unavailable = groups.get('unavailable');
  groups.delete('unavailable');
  if (unavailable) groups.set('unavailable', unavailable);
  return [...groups].map(([group, members]) => ({ group, answers: members }));
}

/** A command as an answer, in words. */
export function answerOf(
  { id, group, isAvailable, run }: Command,
  label: string,
  keys: string | null
): Answer {
  return { id, label, group, isAvailable, keys, run };
}
