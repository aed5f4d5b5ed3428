import { FIELDS, type Ecosystem, type RecordType } from '#domain/ecosystem.ts';
import type { TiedLink } from '#domain/link.ts';
import type { ChangedRecord, ChangedValue } from '#state/changed-values.ts';
import type { Chapters } from '#ui/shared/words.svelte.ts';
import { choiceLabels } from '#ui/sheets/choice-labels.ts';
import { linkNaming } from '#ui/sheets/link-naming.ts';
import { linkName } from '#ui/sheets/reference-options.ts';
import type { SheetType } from '#ui/sheets/sheet-parts.ts';

/** What changed of one property, in words: what it was, then what it became; `null` for nothing. */
export interface ToldChange {
  readonly label: string;
  readonly before: string | null;
  readonly after: string;
}

/** What the words of a change are made from. */
export interface Telling {
  readonly words: Pick<Chapters, 'app' | 'history' | 'map' | 'sheets' | 'terms'>;
  readonly language: string;
  readonly ecosystem: Ecosystem;
  /** The name of a record of the map, in the bin or not. */
  readonly nameOf: (id: string) => string | null;
}

/** The longest that a text is quoted, in characters. */
const LONGEST = 240;

/** The name a record goes by now: its own, or for a link those of its ends; `null` for none. */
export function nameNow(id: string, { ecosystem, nameOf, words }: Telling): string | null {
  const link = ecosystem.links.get(id as TiedLink['id']);
  return link ? linkName(ecosystem, link, linkNaming(words)) : nameOf(id);
}

/** What changed of a record, one line a property, in the words of its sheet. */
export function toldChanges({ type, values }: ChangedRecord, telling: Telling): ToldChange[] {
  if (!hasSheet(type)) return [];
  return values.map((value) => toldChange(type, value, telling));
}

/** Places, decisions, scenarios and the answers to grids have no sheet of fields. */
function hasSheet(type: RecordType): type is SheetType {
  return !['view', 'decision', 'assessment', 'scenario'].includes(type);
}

function toldChange(type: SheetType, value: ChangedValue, telling: Telling): ToldChange {
  const { history, sheets } = telling.words;
  const { property, member, before, after } = value;
  const label = sheets.fields[type][property]?.label ?? property;
  const field = FIELDS[type][property];
  if (member === null || !field)
    return {
      label,
      before: before === null ? null : toldValue(type, property, before, telling),
      after: toldValue(type, property, after, telling)
    };
  const named = toldValue(type, property, member, telling);
  if (field.holds === 'set')
    return {
      label,
      before: null,
      after: (after === true ? history.added : history.removed)(named)
    };
  return {
    label: history.ofKey(label, named),
    before: before === null ? null : shortened(String(before)),
    after: after === null ? telling.words.app.unknown : shortened(String(after))
  };
}

/** A value of a property of any record, as its sheet would show it where it has one. */
export function toldField(
  type: RecordType | null,
  property: string,
  value: ChangedValue['after'],
  telling: Telling
): string {
  if (type && hasSheet(type)) return toldValue(type, property, value, telling);
  return shortened(String(value ?? telling.words.app.unknown));
}

/** A value, or a member of several, as its sheet would show it. */
function toldValue(
  type: SheetType,
  property: string,
  value: ChangedValue['after'],
  telling: Telling
): string {
  const { words } = telling;
  if (value === null) return words.app.unknown;
  if (typeof value === 'boolean') return value ? words.app.yes : words.app.no;
  if (typeof value === 'number') return toldNumber(value, FIELDS[type][property], telling);
  return toldText([type, property], String(value), telling);
}

function toldText(
  [type, property]: readonly [SheetType, string],
  text: string,
  telling: Telling
): string {
  const { words, language } = telling;
  const field = FIELDS[type][property];
  if (field && 'to' in field && field.to.length > 0)
    return nameNow(text, telling) ?? words.history.gone;
  if (field?.holds === 'date') return new Date(text).toLocaleDateString(language);
  const choice = choiceLabels(type, property, words.terms).find((one) => one.value === text);
  return choice?.label ?? shortened(text);
}

function toldNumber(
  value: number,
  field: (typeof FIELDS)[RecordType][string] | undefined,
  { words, language }: Telling
): string {
  const isLevel = field?.holds === 'number' && field.whole && field.max === 4;
  return (isLevel && words.sheets.controls.levels[value]) || value.toLocaleString(language);
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd().toWellFormed()}…` : text;
}
