import type { Ecosystem } from '#domain/ecosystem.ts';
import { sameValue } from '#domain/same-value.ts';
import type { CellContext } from './cell-context.ts';
import { copiedText } from './cell-text.ts';
import { valueIn, valuesFor, type Column } from './column.ts';
import { areHeadings, guessColumns, type Assigned, type SpokenLabels } from './guess-columns.ts';
import type { NewActors } from './new-actors.ts';
import { readCell, type Problem } from './read-cell.ts';
import { refusalOf } from './refusal.ts';
import { blankRow, type Row, type TableType } from './table-types.ts';

/** Where cells are pasted: over which rows, from which column on. */
export interface PasteTarget {
  readonly type: TableType;
  /** The rows from the first cell down; those pasted beyond are added. */
  readonly rows: readonly Row[];
  /** The columns from the first cell on. */
  readonly columns: readonly Column[];
  /** Every column there is, for cells that come with their headings. */
  readonly allColumns: readonly Column[];
  /** What columns are called in the languages of the interface. */
  readonly spoken: SpokenLabels;
  readonly ecosystem: Ecosystem;
  readonly context: CellContext;
  readonly newActors: NewActors;
  readonly newId: () => string;
}

/** What happens to one cell. */
export interface PastedCell {
  readonly row: Row;
  readonly column: Column;
  readonly was: string;
  readonly text: string;
  /** Why it stays as it is; `null` when it changes. */
  readonly problem: Problem | null;
  readonly detail: string;
}

/** What becomes of a row. */
export interface PastedRow {
  readonly row: Row;
  readonly isNew: boolean;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What pasting would do, told before it is done. */
export interface PastePlan {
  readonly rows: readonly PastedRow[];
  readonly cells: readonly PastedCell[];
  /** How many columns there was no room for, or nothing known of. */
  readonly columnsLeft: number;
}

/** Where pasted columns go, and whether the first row only heads them. */
export interface Assignment {
  readonly isHeaded: boolean;
  readonly columns: Assigned;
}

/** Guesses where pasted columns go: by their headings, else one after the other from the first cell. */
export function assignmentOf(
  cells: readonly (readonly string[])[],
  { allColumns, columns, spoken }: Pick<PasteTarget, 'allColumns' | 'columns' | 'spoken'>
): Assignment {
  const headings = cells[0] ?? [];
  const guessed = guessColumns(headings, allColumns, spoken);
  const isHeaded = areHeadings(headings, guessed, allColumns);
  return { isHeaded, columns: isHeaded ? guessed : columns };
}

/** Works out what pasting cells would change, add, and leave aside. */
export function planPaste(
  cells: readonly (readonly string[])[],
  target: PasteTarget,
  { isHeaded, columns }: Assignment = assignmentOf(cells, target)
): PastePlan {
  const body = isHeaded ? cells.slice(1) : cells;
  const planned = body.map((texts, place) =>
    planRow(texts, columns, target.rows[place] ?? null, target)
  );
  return {
    rows: planned.flatMap(({ row }) => (row ? [row] : [])),
    cells: planned.flatMap((one) => one.cells),
    columnsLeft: leftOver(body, columns)
  };
}

function leftOver(rows: readonly (readonly string[])[], columns: Assigned): number {
  const widest = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: widest }, (_, place) => columns[place] ?? null).filter(
    (column) => column === null
  ).length;
}

interface PlannedRow {
  readonly row: PastedRow | null;
  readonly cells: readonly PastedCell[];
}

function planRow(
  texts: readonly string[],
  columns: Assigned,
  over: Row | null,
  target: PasteTarget
): PlannedRow {
  // An empty line says nothing of the row it falls on, and adds none.
  if (texts.every((text) => text.trim() === '') && texts.length === 1)
    return { row: null, cells: [] };
  const row = over ?? blankRow(target.type, target.newId());
  let after: Row = row;
  const cells: PastedCell[] = [];
  texts.forEach((text, place) => {
    const column = columns[place];
    if (!column) return;
    const { value, ...failure } = readFor(text, column, target);
    const was = copiedText(row, column, target.context, target.ecosystem);
    if (failure.problem !== null) {
      // What nobody writes comes back as it was copied: nothing to say of it.
      if (text.trim() !== was) cells.push({ row, column, was, text, ...failure });
    } else if (!sameValue(valueIn(row, column), value)) {
      after = { ...after, ...valuesFor(after, column, value) };
      cells.push({ row, column, was, text, problem: null, detail: '' });
    }
  });
  return asWhole({ row, after, isNew: over === null, cells }, target);
}

interface Failure {
  readonly value: unknown;
  readonly problem: Problem | null;
  readonly detail: string;
}

function readFor(text: string, column: Column, { context, newActors }: PasteTarget): Failure {
  const reading = readCell(text, column, context);
  if (reading.is === 'value') return { value: reading.value, problem: null, detail: '' };
  if (reading.is === 'new actor')
    return { value: newActors.idOf(reading.name), problem: null, detail: '' };
  return { value: null, problem: reading.problem, detail: reading.detail };
}

interface RowBefore {
  readonly row: Row;
  readonly after: Row;
  readonly isNew: boolean;
  readonly cells: readonly PastedCell[];
}

/** A row that would not hold together stays as it was, or is not added. */
function asWhole({ row, after, isNew, cells }: RowBefore, target: PasteTarget): PlannedRow {
  const values = Object.fromEntries(
    Object.entries(after).filter(([property, value]) => row[property] !== value)
  );
  if (Object.keys(values).length === 0) return { row: null, cells };
  const refusal =
    refusalOf(target.type, row, isNew ? after : values, target.ecosystem) ??
    (isNew && target.type !== 'link' && !after['name'] ? 'needsName' : null);
  if (refusal === null) return { row: { row, isNew, values }, cells };
  const refused = cells.map((cell) => ({ ...cell, problem: cell.problem ?? refusal }));
  return { row: null, cells: refused };
}
