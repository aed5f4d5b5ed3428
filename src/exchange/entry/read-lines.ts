import { LONGEST_NAME } from '#domain/fields.ts';
import { isDirectedKind, type LinkKind } from '#domain/link-kind.ts';
import type { Direction } from '#domain/link.ts';
import { cut, cutLast, unquoted, withoutQuoted } from './cut-line.ts';
import { actorKindCalled, linkKindCalled, nearActorWord, nearLinkWord } from './kind-words.ts';
import type { LineProblem, Said, SaidActor } from './said.ts';

/** What stands between the two ends of a link; a hyphen does only with a space on both sides. */
const TIES = /\s*(?:<[-=]?>|↔|[-=]?>|→|<[-=]?|←)\s*|\s+[-–—]\s+/g;
const COLON = /\s*:(?=\s|$)|\s+:/g;
const COMMA = /\s*,\s*/g;
const SLASH = /\s+\/\s+/g;
const AND = /\s*[,+&]\s*|\s+(?:et|and)\s+/g;
const BULLET = /^(?:[*•·]|[-–—](?=\s))\s*/;
/** Blanks in a row, more than anyone types: looking for signs among very many would take minutes. */
const MANY_BLANKS = /\s{9,}/g;
/** A line longer than any that is typed: of what follows, nothing is read. */
const LONGEST_LINE = 20_000;
/** All that some lines may say: a line of a thousand names tied to a thousand others says a million things. */
const MOST_SAID = 50_000;
const KIND_AFTER = /^(.+?)\s*([([])([^()[\]]*)[)\]]$/;

/** What some lines say, and what in them is not understood. */
export interface LinesRead {
  readonly said: readonly Said[];
  readonly problems: readonly LineProblem[];
}

/**
 * Reads lines that add to a map: `Mairie > Traiteur : commande`, `A - B`, a name
 * alone, `Mairie / Service scolaire` or further in for what sits inside,
 * `# Enjeu : A, B`, `@ Espace : A, B`. Kinds are named in French or in English.
 * A name that holds one of these signs stands between quotes.
 */
export function readLines(text: string): LinesRead {
  const reader = new LinesReader();
  for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) reader.read(line, index + 1);
  return reader;
}

class LinesReader implements LinesRead {
  readonly said: Said[] = [];
  readonly problems: LineProblem[] = [];
  /** The actors that further lines may stand in under, with how far in each stands. */
  #holders: { readonly indent: number; readonly actor: SaidActor }[] = [];
  #line = 0;
  #isFull = false;

  read(raw: string, line: number): void {
    this.#line = line;
    const indent = raw.replaceAll('\t', '    ').search(/\S/);
    const text = raw.trim().replace(BULLET, '').replace(MANY_BLANKS, ' ');
    if (indent === -1 || text === '') return;
    if (text.length > LONGEST_LINE) {
      this.#lacks('line-too-long', text.slice(0, LONGEST_NAME));
      return;
    }
    if (this.#isFull) return;
    this.#holders = this.#holders.filter((holder) => holder.indent < indent);
    if (text.startsWith('#')) this.#gathering('stake', text.slice(1));
    else if (text.startsWith('@')) this.#gathering('space', text.slice(1));
    else if (withoutQuoted(text).search(TIES) !== -1) this.#links(text);
    else this.#actors(text, indent);
  }

  #gathering(says: 'stake' | 'space', text: string): void {
    const at = withoutQuoted(text).search(COLON);
    const name = this.#name(at === -1 ? text : text.slice(0, at));
    const rest = at === -1 ? '' : text.slice(at).trim().slice(1);
    const actors = rest.trim() === '' ? [] : this.#ends(rest);
    if (name !== null && actors) this.said.push({ says, line: this.#line, name, actors });
  }

  #actors(text: string, indent: number): void {
    const holder = this.#holders.at(-1)?.actor ?? null;
    const actors = this.#ends(text, holder);
    for (const actor of actors ?? []) this.said.push({ says: 'actor', line: this.#line, actor });
    const [only, ...others] = actors ?? [];
    if (only && others.length === 0) this.#holders.push({ indent, actor: only });
  }

  #links(text: string): void {
    const [ties, kindWords] = cutLast(text, COLON);
    const { parts, signs } = cut(ties, TIES);
    const kinds = this.#kinds(kindWords);
    const groups = parts.map((part) =>
      part === '' ? this.#lacks('no-end', text) : this.#ends(part)
    );
    if (!kinds) return;
    for (const [place, sign] of signs.entries()) {
      const [left, right] = [groups[place], groups[place + 1]];
      if (left && right) this.#pairs(left, right, { sign, kinds });
    }
  }

  #pairs(
    left: readonly SaidActor[],
    right: readonly SaidActor[],
    { sign, kinds }: { readonly sign: string; readonly kinds: readonly LinkKind[] }
  ): void {
    const count = left.length * right.length * kinds.length;
    if (this.said.length + count > MOST_SAID) {
      this.#isFull = true;
      this.#lacks('too-many', '');
      return;
    }
    for (const kind of kinds) {
      const direction = this.#direction(sign, kind);
      if (direction === undefined) continue;
      for (const one of left)
        for (const other of right) {
          const [from, to] = runsBack(sign) ? [other, one] : [one, other];
          this.said.push({ says: 'link', line: this.#line, from, to, kind, direction });
        }
    }
  }

  /** What is written of the direction; `undefined` when a kind that has one is written without. */
  #direction(sign: string, kind: LinkKind): Direction | null | undefined {
    if (!isDirectedKind(kind)) return null;
    if (runsBothWays(sign)) return 'both-ways';
    if (/[<>←→]/.test(sign)) return null;
    this.#lacks('needs-direction', kind);
    return undefined;
  }

  #kinds(words: string | null): LinkKind[] | null {
    if (words === null || words === '') return ['unspecified'];
    const whole = linkKindCalled(words);
    if (whole) return [whole];
    const kinds = words
      .split(AND)
      .map((word) => linkKindCalled(word) ?? this.#unknown(word, nearLinkWord(word)));
    return kinds.every((kind) => kind !== null) ? kinds : null;
  }

  /** The actors that a part of a line names; `null` when one is not understood. */
  #ends(text: string, holder: SaidActor | null = null): SaidActor[] | null {
    const actors = cut(text, COMMA)
      .parts.filter((part) => part !== '')
      .map((part) => this.#path(part, holder));
    if (actors.length === 0) this.#lacks('no-name', text);
    return actors.length > 0 && actors.every((actor) => actor !== null) ? actors : null;
  }

  #path(text: string, holder: SaidActor | null): SaidActor | null {
    let actor = holder;
    for (const part of cut(text, SLASH).parts) {
      const named = this.#actor(part, actor);
      if (!named) return null;
      actor = named;
    }
    return actor;
  }

  #actor(text: string, inside: SaidActor | null): SaidActor | null {
    const told = this.#nameAndKind(text);
    const name = told && this.#name(told.name);
    return told && name !== null ? { name, kind: told.kind, inside } : null;
  }

  /** A name apart from the kind between brackets after it; `null` when that kind is not known. */
  #nameAndKind(text: string): Pick<SaidActor, 'name' | 'kind'> | null {
    const marked = KIND_AFTER.exec(withoutQuoted(text));
    if (!marked) return { name: text, kind: null };
    const [, before = '', bracket, word = ''] = marked;
    const kind = actorKindCalled(word);
    if (kind !== null) return { name: text.slice(0, before.length), kind };
    // Round brackets also belong to names: « Valmont (Nord) ».
    return bracket === '(' ? { name: text, kind } : this.#unknown(word, nearActorWord(word));
  }

  #name(text: string): string | null {
    const name = unquoted(text);
    if (name === '') return this.#lacks('no-name', text);
    return name.length > LONGEST_NAME ? this.#lacks('too-long', name) : name;
  }

  #unknown(word: string, near: string | null): null {
    this.problems.push({ line: this.#line, code: 'unknown-kind', word: word.trim(), near });
    return null;
  }

  #lacks(code: LineProblem['code'], word: string): null {
    this.problems.push({ line: this.#line, code, word: word.trim(), near: null });
    return null;
  }
}

const runsBack = (sign: string): boolean => /^(?:<[-=]?|←)$/.test(sign);
const runsBothWays = (sign: string): boolean => /^(?:<[-=]?>|↔)$/.test(sign);
