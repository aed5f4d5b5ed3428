import { newId } from '#state/new-id.ts';
import { writeRecords } from '#state/record-edits.ts';
import { emptyIn, valueIn, valuesFor, type Column } from './column.ts';
import { NewActors } from './new-actors.ts';
import type { PastedRow } from './paste-plan.ts';
import { readCell, type Problem } from './read-cell.ts';
import { refusalOf } from './refusal.ts';
import { spreadsheetText } from './spreadsheet-text.ts';
import type { TableState } from './table-state.svelte.ts';
import { blankRow, type Row, type TableType } from './table-types.ts';

const INITIALS = { actor: 'a', link: 'l', stake: 's', space: 'e', situation: 'o' } as const;

/** What an attempt to write in a cell comes to: `null` when it is written. */
export type Refusal = { readonly problem: Problem; readonly detail: string } | null;

/** An identifier for a new row of a table. */
export function newRowId(type: TableType): string {
  return newId(INITIALS[type]);
}

/** What a person does in a table; each is one gesture. */
export class TableActs {
  readonly #table: TableState;

  constructor(table: TableState) {
    this.#table = table;
  }

  /** Writes rows, changed or new, with the actors that they name. */
  write(rows: readonly PastedRow[]): void {
    if (rows.length === 0 || this.#table.readonly) return;
    const table = this.#table;
    const written = rows.map(({ row, values }): Row => ({ ...row, ...values }));
    const edits = [
      ...table.newActors.editsFor(rows.map(({ values }) => values)),
      ...rows.map(({ row, isNew, values }) => ({
        type: table.type,
        id: row.id,
        before: isNew ? null : row,
        values
      }))
    ];
    table.addLast(rows.flatMap(({ row, isNew }) => (isNew ? [row.id] : [])));
    table.pending = new Map([...table.pending, ...written.map((row) => [row.id, row] as const)]);
    void table.desk.workspace.editor.perform(writeRecords(edits)).then((isKept) => {
      // What could not be kept stays in sight, to be copied elsewhere.
      if (!isKept) return;
      const left = [...table.pending].filter(([, row]) => !written.includes(row));
      table.pending = new Map(left);
      if (left.length === 0) table.newActors = new NewActors();
    });
  }

  /** Writes what was typed in a cell; says why when it cannot be. */
  type(row: Row, column: Column, text: string): Refusal {
    const { context, newActors } = this.#table;
    const reading = readCell(text, column, context);
    if (reading.is === 'problem') return reading;
    const value = reading.is === 'value' ? reading.value : newActors.idOf(reading.name);
    return this.put(row, column, value);
  }

  /** Puts a value in a cell; says why when it cannot be there. */
  put(row: Row, column: Column, value: unknown): Refusal {
    const values = valuesFor(row, column, value);
    if (row === this.#table.draft) return this.#draft({ ...row, ...values });
    const problem = refusalOf(this.#table.type, row, values, this.#table.ecosystem);
    if (problem) return { problem, detail: '' };
    this.write([{ row, isNew: false, values }]);
    return null;
  }

  /** Gives up the row that is being added. */
  dropDraft(): void {
    this.#table.draft = blankRow(this.#table.type, '');
  }

  /** Empties the cells of the range; the ends of a link cannot be. */
  empty(): void {
    const { range } = this.#table;
    this.#overRange(range.from.row, (_row, column) =>
      column.key === 'from' || column.key === 'to' ? undefined : emptyIn(column)
    );
  }

  /** Copies the first row of the range over the others; a single cell takes the one above. */
  fillDown(): void {
    const { range, rows } = this.#table;
    const isAlone = range.from.row === range.to.row;
    const source = rows[isAlone ? range.from.row - 1 : range.from.row];
    if (!source) return;
    this.#overRange(isAlone ? range.from.row : range.from.row + 1, (_row, column) =>
      valueIn(source, column)
    );
  }

  /** Gives a column the same value on several rows; says why when one of them refuses it. */
  putAll(rows: readonly Row[], column: Column, value: unknown): Refusal {
    const { type, ecosystem } = this.#table;
    const changed = rows.map((row) => ({
      row,
      isNew: false,
      values: valuesFor(row, column, value)
    }));
    for (const { row, values } of changed) {
      const problem = refusalOf(type, row, values, ecosystem);
      if (problem) return { problem, detail: '' };
    }
    this.write(changed);
    return null;
  }

  /** The range, or the selected rows when the place is on one of them, as spreadsheets copy it. */
  copiedText(): string {
    const table = this.#table;
    const { from, to } = table.range;
    const columns = table.columns.slice(Math.max(0, from.column - 1), to.column);
    const rows = table.rows.slice(Math.max(0, from.row), to.row + 1);
    table.desk.notices.say(table.said.copied(rows.length, columns.length));
    return spreadsheetText(rows.map((row) => columns.map((column) => table.copied(row, column))));
  }

  /** Rows of the table under its headers, in the columns that are shown. */
  cellsOf(rows: readonly Row[]): string[][] {
    const { columns } = this.#table;
    return [
      columns.map(({ label }) => label),
      ...rows.map((row) => columns.map((column) => this.#table.copied(row, column)))
    ];
  }

  #overRange(first: number, valueFor: (row: Row, column: Column) => unknown): void {
    const table = this.#table;
    const { from, to } = table.range;
    const columns = table.columns
      .slice(Math.max(0, from.column - 1), to.column)
      .filter(({ field }) => field !== null);
    const changed = table.rows.slice(Math.max(0, first), to.row + 1).flatMap((row) => {
      let after = row;
      for (const column of columns) {
        const value = valueFor(row, column);
        if (value !== undefined) after = { ...after, ...valuesFor(after, column, value) };
      }
      const values = Object.fromEntries(
        Object.entries(after).filter(([property, value]) => row[property] !== value)
      );
      const isRefused = refusalOf(table.type, row, values, table.ecosystem) !== null;
      return isRefused || after === row ? [] : [{ row, isNew: false, values }];
    });
    this.write(changed);
  }

  #draft(row: Row): Refusal {
    const table = this.#table;
    const isWhole = table.type === 'link' ? row['from'] && row['to'] : row['name'];
    if (!isWhole) {
      table.draft = row;
      return null;
    }
    const problem = refusalOf(table.type, row, row, table.ecosystem);
    if (problem) return { problem, detail: '' };
    const { id, ...values } = { ...row, id: newRowId(table.type) };
    const blank = blankRow(table.type, id);
    const given = Object.fromEntries(
      Object.entries(values).filter(([property, value]) => blank[property] !== value)
    );
    this.dropDraft();
    this.write([{ row: blank, isNew: true, values: given }]);
    if (table.type !== 'link') table.desk.acts.additions.say(String(row['name']));
    return null;
  }
}
