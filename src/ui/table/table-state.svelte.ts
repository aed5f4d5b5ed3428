import { sameValue } from '#domain/same-value.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import { linkNaming } from '#ui/sheets/link-naming.ts';
import { words } from '#ui/shared/words.svelte.ts';
import type { CellContext } from './cell-context.ts';
import { copiedText, shownText } from './cell-text.ts';
import type { Column } from './column.ts';
import { columnsOf, customColumn, FIRST_COLUMNS } from './columns.ts';
import { rangeOf, type Place } from './grid-keys.ts';
import { NewActors } from './new-actors.ts';
import { NOTHING_KEPT, type RowReader, type Sorting } from './row-order.ts';
import type { TableWords } from './table-chapters.ts';
import {
  contextOf,
  NO_ORDER,
  NO_ROWS,
  orderOf,
  readerOf,
  rowsShown,
  selectedIn,
  withLast,
  withPending
} from './table-reading.ts';
import { blankRow, recordsOf, type Row, type TableType } from './table-types.ts';

/** The table of one type of record: what it shows, in which order, and where one is in it. */
export class TableState {
  readonly type: TableType;
  readonly desk: Desk;
  said = $state.raw() as TableWords;
  /** The keys of the columns shown. */
  chosen = $state.raw<readonly string[]>([]);
  sorting = $state.raw<Sorting>({ column: 'name', order: 'ascending' });
  sought = $state('');
  kept = $state.raw(NOTHING_KEPT);
  at = $state.raw<Place>({ row: 0, column: 1 });
  /** The other corner of the range; `null` for a range of one cell. */
  anchor = $state.raw<Place | null>(null);
  /** What was written and is being kept: shown at once. */
  pending = $state.raw(NO_ROWS);
  /** The last row, not complete enough to be added. */
  draft = $state.raw<Row>(blankRow('actor', ''));
  newActors = new NewActors();
  /** Fields of the users' own that were named here, and hold nothing yet. */
  newFields = $state.raw<readonly string[]>([]);
  // Rows stay where they are while they are written in: put in order only when that is asked.
  #order = $state.raw(NO_ORDER);

  readonly allColumns: readonly Column[] = $derived.by(() =>
    columnsOf(
      this.type,
      this.ecosystem,
      {
        said: this.said,
        terms: words.terms,
        sheets: words.sheets,
        app: words.app,
        map: words.map
      },
      this.newFields
    )
  );
  readonly columns: readonly Column[] = $derived(
    this.allColumns.filter(({ key }) => this.chosen.includes(key))
  );
  readonly context: CellContext = $derived.by(() =>
    contextOf(this.ecosystem, {
      naming: linkNaming(words),
      language: words.language,
      nameOfNew: (id) => this.newActors.nameOf(id)
    })
  );
  /** The rows there are, those being kept included, by identifier. */
  readonly records: ReadonlyMap<string, Row> = $derived.by(() =>
    withPending(recordsOf(this.ecosystem, this.type), this.pending)
  );
  /** The rows shown, in order; those added since come last. */
  readonly rows: readonly Row[] = $derived(rowsShown(this.#order, this.records));
  readonly range = $derived(rangeOf(this.anchor ?? this.at, this.at));
  readonly selected: ReadonlySet<string> = $derived.by(() =>
    selectedIn(this.records, this.desk.workspace.selected)
  );
  readonly readonly = $derived.by(() => this.desk.workspace.readonly);
  /** With the row that adds one, where something can be added. */
  readonly rowCount = $derived(this.rows.length + (this.readonly ? 0 : 1));

  /** Whether something was written in the last row, which is not added yet. */
  readonly isDraftBegun = $derived.by(() => !sameValue(this.draft, blankRow(this.type, '')));

  constructor(type: TableType, desk: Desk, said: TableWords) {
    this.type = type;
    this.desk = desk;
    this.said = said;
    this.chosen = FIRST_COLUMNS[type];
    this.draft = blankRow(type, '');
    if (type === 'link') this.sorting = { column: 'from', order: 'ascending' };
    this.putInOrder();
  }

  get ecosystem(): Desk['workspace']['ecosystem'] {
    return this.desk.workspace.ecosystem;
  }

  /** How rows are read, to be sorted and filtered. */
  get reader(): RowReader<Row> {
    return readerOf(this.allColumns, this.context, this.ecosystem);
  }

  /** Puts the rows in order anew, and leaves out those that are not looked for. */
  putInOrder(): void {
    const { records, columns, sought, kept, sorting, reader } = this;
    const looking = { columns: columns.map(({ key }) => key), sought, kept, sorting };
    this.#order = orderOf(records, { ...looking, language: words.language }, reader);
  }

  /** Makes and shows the column of a field of the users' own; it is on the map once something is in it. */
  addField(name: string): void {
    const { key } = customColumn(name);
    if (!this.newFields.includes(name)) this.newFields = [...this.newFields, name];
    if (!this.chosen.includes(key)) this.chosen = [...this.chosen, key];
  }

  /** Keeps new rows last, in the order they were added: none moves once it is kept. */
  addLast(ids: readonly string[]): void {
    this.#order = withLast(this.#order, ids);
  }

  /** The row at a place; the last one is still to be added. */
  rowAt(place: number): Row {
    return this.rows[place] ?? this.draft;
  }

  /** The column at a place; `null` for the one that selects. */
  columnAt(place: number): Column | null {
    return this.columns[place - 1] ?? null;
  }

  /** What a cell shows. */
  shown(row: Row, column: Column): string {
    return shownText(row, column, this.context, this.ecosystem);
  }

  /** What a cell gives when it is copied. */
  copied(row: Row, column: Column): string {
    return copiedText(row, column, this.context, this.ecosystem);
  }

  /** What a row is called. */
  nameOf(row: Row): string {
    if (this.type !== 'link') return (row['name'] as string) || words.map.unnamed;
    const { labels } = this.context.namesOf(['link']);
    return labels.get(row.id) ?? words.map.unnamed;
  }
}
