import { ACTOR_KINDS } from '#domain/actor.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { foldedName } from '#domain/folded-name.ts';
import { LINK_KINDS } from '#domain/link-kind.ts';
import { nameInLines, typedAt } from '#state/quick-entry.ts';
import type { Chapters } from '#ui/shared/words.svelte.ts';

/** Something to write in place of what is being typed. */
export interface Suggestion {
  readonly label: string;
  readonly written: string;
}

/** What can be proposed where the caret stands, and which part of the text it replaces. */
export interface Suggestions {
  readonly from: number;
  readonly to: number;
  readonly all: readonly Suggestion[];
}

const MOST = 6;
const NONE: Suggestions = { from: 0, to: 0, all: [] };

/** Proposes the actors of the map, or the kinds, that begin or go on as what is being typed. */
export function suggestionsAt(
  text: string,
  caret: number,
  { ecosystem, terms }: { readonly ecosystem: Ecosystem; readonly terms: Chapters['terms'] }
): Suggestions {
  const at = typedAt(text, caret);
  if (!at || at.typed === '') return NONE;
  const typed = foldedName(at.typed);
  const options: Record<typeof at.what, () => Suggestion[]> = {
    name: () =>
      [...ecosystem.actors.values()].map(({ name }) => ({
        label: name,
        written: nameInLines(name)
      })),
    'link-kind': () => LINK_KINDS.map((kind) => kindNamed(terms.linkKind[kind].label)),
    'actor-kind': () => ACTOR_KINDS.map((kind) => kindNamed(terms.actorKind[kind].label))
  };
  const rank = ({ label }: Suggestion): number => {
    const folded = foldedName(label);
    if (folded === typed) return -1;
    if (folded.startsWith(typed)) return 2;
    return folded.includes(` ${typed}`) ? 1 : 0;
  };
  const ranked = options[at.what]().map((one) => ({ one, rank: rank(one) }));
  // What is written in full needs no help.
  if (ranked.some((each) => each.rank < 0)) return NONE;
  const all = ranked
    .filter((each) => each.rank > 0)
    .sort((one, other) => other.rank - one.rank)
    .map(({ one }) => one);
  return { from: at.from, to: at.to, all: all.slice(0, MOST) };
}

const kindNamed = (label: string): Suggestion => ({ label, written: label.toLocaleLowerCase() });
