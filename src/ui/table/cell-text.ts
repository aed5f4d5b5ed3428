import type { Ecosystem } from '#domain/ecosystem.ts';
import type { SetField } from '#domain/fields.ts';
import type { CellContext } from './cell-context.ts';
import { valueIn, type Column } from './column.ts';
import { membersText } from './members-text.ts';
import type { Row } from './table-types.ts';

/** What a cell says, as it is copied, exported and written again: `readCell` reads it back. */
export function cellText(value: unknown, column: Column, context: CellContext): string {
  const { field } = column;
  if (value === null || value === undefined || !field) return '';
  if (field.holds === 'set')
    return membersText(memberLabels(value as readonly string[], column, field, context));
  if (field.holds === 'reference')
    return context.namesOf(field.to).labels.get(value as string) ?? context.nameOfNew(value) ?? '';
  const label = labelOf(column, value);
  if (label !== undefined) return label;
  return typeof value === 'number' ? numberText(value, context.language) : (value as string);
}

/** What a cell shows: as it is copied, but for dates and lists, which read better otherwise. */
export function shownText(
  row: Row,
  column: Column,
  context: CellContext,
  ecosystem: Ecosystem
): string {
  if (column.work) return workedText(column.work(row, ecosystem), context.language);
  const { field } = column;
  const value = valueIn(row, column);
  if (field?.holds === 'set')
    return memberLabels(value as readonly string[], column, field, context).join(', ');
  if (field?.holds === 'date' && value !== null)
    return new Date(`${value as string}T12:00`).toLocaleDateString(context.language, {
      day: 'numeric',
      month: 'short',
      year: 'numeric'
    });
  return cellText(value, column, context);
}

/** What a cell gives when it is copied or exported. */
export function copiedText(
  row: Row,
  column: Column,
  context: CellContext,
  ecosystem: Ecosystem
): string {
  if (column.work) return workedText(column.work(row, ecosystem), context.language);
  return cellText(valueIn(row, column), column, context);
}

function workedText(value: string | number, language: string): string {
  return typeof value === 'number' ? value.toLocaleString(language) : value;
}

function labelOf({ options }: Column, value: unknown): string | undefined {
  return options.find((option) => option.value === String(value))?.label;
}

function memberLabels(
  members: readonly string[],
  column: Column,
  field: SetField,
  { namesOf }: CellContext
): string[] {
  if (field.of !== 'reference') return members.map((member) => labelOf(column, member) ?? member);
  const { labels } = namesOf(field.to);
  return members.flatMap((member) => labels.get(member) ?? []);
}

/** Every digit of a number, with the comma of French. */
function numberText(value: number, language: string): string {
  const text = String(value);
  return language === 'fr' ? text.replace('.', ',') : text;
}
