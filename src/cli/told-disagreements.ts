import { FIELDS, isRecordType } from '#domain/ecosystem.ts';
import type { Field } from '#domain/fields.ts';
import { ALIAS, toldApartFrom } from '#lineage/alias.ts';
import { valuesIn, type CellValue } from '#lineage/cell.ts';
import type { Disagreement, ValuesApart } from '#lineage/disagreement.ts';
import { addressOf } from '#lineage/field-value.ts';
import type { MapState } from '#lineage/map-state.ts';
import { readRecord } from '#lineage/read-record.ts';
import type { Words } from './words.ts';

/** The longest that a text is quoted, in characters. */
const LONGEST = 80;

/**
 * Disagreements in the words of the field, one line each: « Lien « Mairie →
 * AMAP », Nature : Commande → Commande + Coopération ».
 *
 * @param before - the map that the others were put together with.
 */
export function toldDisagreements(
  found: readonly Disagreement[],
  { merged, before }: { readonly merged: MapState; readonly before: MapState },
  words: Words
): string[] {
  const { merging } = words;
  const told = (id: string): string => toldRecord(id, merged, words);
  const list = (ids: readonly string[]): string => ids.map(told).join(', ');
  return found.map((one) => {
    switch (one.about) {
      case 'value':
        return toldValues(one, { merged, before }, words);
      case 'bin':
        return merging.binned(told(one.record));
      case 'erasure':
        return merging.erased(told(one.record));
      case 'link-to-nobody':
        return merging.toNobody(told(one.record));
      case 'nesting-loop':
        return merging.loop(list(one.actors));
      case 'shared-number':
        return merging.sameNumber(one.register, one.number, list(one.actors));
    }
  });
}

function toldValues(
  { record, type, cell, held }: ValuesApart,
  { merged, before }: { readonly merged: MapState; readonly before: MapState },
  words: Words
): string {
  const { merging } = words;
  const field = isRecordType(type) ? addressOf(FIELDS[type], cell)?.field : undefined;
  const text = (value: CellValue): string =>
    cell === ALIAS && typeof value === 'string'
      ? nameOf(value, merged, words)
      : typeof value === 'string'
        ? toldText(value, field, merged, words)
        : toldValue(value, words);
  const then = before.records.get(record)?.cells.get(cell);
  const now = held.map(({ value }) => text(value)).join(merging.and);
  const value = then ? merging.became(valuesIn(then).map(text).join(merging.and), now) : now;
  return merging.of(toldRecord(record, merged, words), labelOf(type, cell, merged, words), value);
}

/** What a record goes by: a link by its two ends, others by their name. */
function toldRecord(id: string, state: MapState, words: Words): string {
  const { merging } = words;
  const record = state.records.get(id);
  if (!record || !isRecordType(record.type)) return id;
  const { value } = readRecord(record, record.type);
  const name =
    'from' in value
      ? merging.ends(nameOf(value.from, state, words), nameOf(value.to, state, words))
      : nameOf(id, state, words);
  return merging.named(merging.types[record.type], name);
}

function nameOf(id: string | null, { records }: MapState, { merging }: Words): string {
  const record = records.get(id ?? '');
  const cell = record?.cells.get('name') ?? record?.cells.get('title');
  const name = cell ? valuesIn(cell).at(-1) : null;
  return typeof name === 'string' && name !== '' ? name : merging.unnamed;
}

function labelOf(type: string, cell: string, state: MapState, words: Words): string {
  const other = toldApartFrom(cell);
  if (other !== null)
    return words.merging.member(words.merging.twoActors, nameOf(other, state, words));
  if (cell === ALIAS) return words.merging.sameAs;
  const address = isRecordType(type) ? addressOf(FIELDS[type], cell) : null;
  if (!address) return cell;
  const { property, member } = address;
  const labels: Readonly<Record<string, Readonly<Record<string, { readonly label: string }>>>> =
    words.fields;
  const label = labels[type]?.[property]?.label ?? property;
  if (member === null) return label;
  const named = state.records.has(member) ? nameOf(member, state, words) : member;
  return words.merging.member(label, named);
}

function toldValue(value: Exclude<CellValue, string>, { merging, language }: Words): string {
  if (value === null) return merging.nothing;
  if (typeof value === 'boolean') return value ? merging.yes : merging.no;
  return typeof value === 'number' ? value.toLocaleString(language) : value.join(', ');
}

function toldText(value: string, field: Field | undefined, state: MapState, words: Words): string {
  if (field?.holds === 'reference') return nameOf(value, state, words);
  if (field?.holds === 'choice') return wordFor(field.of, value, words);
  return value.length > LONGEST ? `${value.slice(0, LONGEST).toWellFormed()}…` : value;
}

/** The word for a member of a closed list: the terms that have a word for each of its members. */
function wordFor(list: readonly string[], value: string, { terms }: Words): string {
  const members = list.toSorted().join();
  const lists: Readonly<Record<string, unknown>>[] = Object.values(terms);
  const word = lists.find((one) => Object.keys(one).sort().join() === members)?.[value];
  if (typeof word === 'string') return word;
  return (word as { readonly label?: string } | undefined)?.label ?? value;
}
