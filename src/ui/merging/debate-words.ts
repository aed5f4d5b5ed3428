import type { Debate } from '#state/debate.ts';
import type { Chapters } from '#ui/shared/words.svelte.ts';
import { nameNow, toldField, type Telling } from '#ui/history/change-words.ts';

/** What the words of a debate are made from. */
export interface DebateTelling extends Telling {
  readonly words: Telling['words'] & Pick<Chapters, 'merging'>;
}

/** A debate in words: what it is about, which of its fields, and what is held of it. */
export interface ToldDebate {
  /** « Lien « Mairie → AMAP » ». */
  readonly what: string;
  /** The field that is debated; `null` where the whole record is. */
  readonly label: string | null;
  /** What does not hold together, where there are no two values to tell. */
  readonly sentence: string | null;
  /** In the order in which the debate holds them. */
  readonly held: readonly string[];
}

/** Tells a debate in the words of the field. */
export function toldDebate(debate: Debate, telling: DebateTelling): ToldDebate {
  const { merging } = telling.words;
  const named = (id: string): string => nameNow(id, telling) ?? merging.unnamed;
  const { on, type } = debate;
  const [first = ''] = debate.records;
  const what = type ? merging.named(merging.types[type], named(first)) : named(first);
  const bare = { what, label: null, sentence: null, held: [] };
  const list = debate.records.map(named).join(', ');
  switch (on.about) {
    case 'value':
      return { ...bare, label: labelIn(debate, telling), held: heldIn(debate, telling) };
    case 'bin':
    case 'erasure':
      return { ...bare, held: debate.held.map(({ value }) => merging.presence[on.about](value)) };
    case 'link-to-nobody':
      return { ...bare, sentence: merging.toNobody(what) };
    case 'nesting-loop':
      return { ...bare, what: list, sentence: merging.loop(list) };
    case 'shared-number':
      return {
        ...bare,
        what: list,
        sentence: merging.sameNumber(on.register, on.number, list)
      };
  }
}

function labelOf(debate: Debate, telling: DebateTelling): string {
  const { type, property, member } = debate;
  const { merging, sheets } = telling.words;
  const labels: Readonly<Record<string, Readonly<Record<string, { readonly label: string }>>>> =
    sheets.fields;
  const label = labels[type ?? '']?.[property ?? '']?.label ?? property ?? '';
  if (member === null || !type || property === null) return label;
  return merging.member(label, toldField(type, property, member, telling));
}

function labelIn(debate: Debate, telling: DebateTelling): string {
  const { identity, member } = debate;
  const { sameAs, twoActors, member: of } = telling.words.merging;
  if (identity === null) return labelOf(debate, telling);
  return identity === 'same' ? sameAs : of(twoActors, nameIn(member, telling));
}

function heldIn({ type, property, held, identity }: Debate, telling: DebateTelling): string[] {
  const { merging } = telling.words;
  return held.map(({ value }) => {
    if (identity === 'two') return value === true ? merging.yes : merging.no;
    if (value === null) return merging.nothing;
    if (identity === 'same') return nameIn(String(value), telling);
    return toldField(type, property ?? '', value, telling);
  });
}

function nameIn(id: string | null, telling: DebateTelling): string {
  return nameNow(id ?? '', telling) ?? telling.words.merging.unnamed;
}
