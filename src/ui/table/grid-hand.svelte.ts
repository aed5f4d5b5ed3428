import { flushSync, tick } from 'svelte';
import {
  isDifferentPlace,
  movedBy,
  nextBy,
  within,
  type GridSize,
  type Place
} from './grid-keys.ts';
import { nextSorting } from './row-order.ts';
import type { Refusal, TableActs } from './table-acts.ts';
import type { TableState } from './table-state.svelte.ts';

/** Where one goes on from a cell that was written in: down with Enter, on with Tab, or stays. */
export type Going = 'down' | 'on' | 'back' | 'stay';

const WRITING: ReadonlySet<string> = new Set(['Enter', 'F2', ' ']);
const REMOVING: ReadonlySet<string> = new Set(['Delete', 'Backspace']);

/** What the grid is asked that is not in the grid. */
interface Around {
  readonly acts: TableActs;
  readonly onfilter: (column: string) => void;
  readonly onsheet: (id: string) => void;
}

/** The hand that goes from cell to cell of a table, and writes in them. */
export class GridHand {
  readonly #table: TableState;
  readonly #around: Around;
  /** The cell being written in, and whether what it held is replaced. */
  editing = $state.raw<(Place & { readonly replaces: boolean }) | null>(null);
  box: HTMLElement | null = null;
  scrollTo: (row: number) => void = () => undefined;
  // Someone filling in a row goes on with Tab; anyone else leaves the grid with it.
  #isFilling = false;

  constructor(table: TableState, around: Around) {
    this.#table = table;
    this.#around = around;
  }

  get #size(): GridSize {
    const { rowCount, columns } = this.#table;
    const page = Math.max(1, Math.floor((this.box?.clientHeight ?? 400) / 40) - 2);
    return { rows: rowCount, columns: columns.length + 1, page };
  }

  /** Goes to a cell, and brings it into sight. */
  async goTo(place: Place): Promise<void> {
    this.#table.at = within(place, this.#size);
    await this.focus();
  }

  /** Gives the focus to the cell one is on: at once where it is in the page, before another key. */
  async focus(): Promise<void> {
    flushSync();
    if (!this.#cell()) {
      this.scrollTo(this.#table.at.row);
      await new Promise(requestAnimationFrame);
      await tick();
    }
    if (this.editing) return;
    const cell = this.#cell();
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Starts writing in the cell one is on; what is worked out, or kept in several, is not. */
  edit(replaces: boolean): void {
    const { at, readonly, desk, said } = this.#table;
    const column = this.#table.columnAt(at.column);
    if (readonly || !column || at.row < 0) return;
    if (column.field) {
      this.editing = { ...at, replaces };
      return;
    }
    const row = this.#table.rowAt(at.row);
    if (column.property && row !== this.#table.draft) this.#around.onsheet(row.id);
    desk.notices.say(column.property ? said.inSheet : said.readonlyCell);
  }

  /** Ends writing in a cell; `true` when what was written is kept, or nothing was. */
  finish(refusal: Refusal, going: Going): boolean {
    if (refusal) return false;
    const { at } = this.#table;
    this.#isFilling = going === 'on' || going === 'back';
    // Before the field goes: the page follows what is typed until it is left.
    if (going !== 'stay') this.#cell()?.focus({ preventScroll: true });
    this.editing = null;
    if (going === 'down') void this.goTo({ ...at, row: at.row + 1 });
    else if (going !== 'stay') this.#goOn(going === 'back');
    return true;
  }

  /** Gives up what is being written. */
  cancel(): void {
    this.#cell()?.focus({ preventScroll: true });
    this.editing = null;
  }

  /** What a key does on the grid. Those that do something here do nothing else on the page. */
  press(event: KeyboardEvent): void {
    if (this.#act(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (this.#isTyping(event)) {
      event.stopPropagation();
      // The field is there before the browser writes the letter, accents in two strokes included.
      flushSync(() => this.edit(true));
    }
  }

  #act(event: KeyboardEvent): boolean {
    const far = event.ctrlKey || event.metaKey;
    const place = event.altKey
      ? null
      : movedBy({ key: event.key, far }, this.#table.at, this.#size);
    if (place) {
      this.#isFilling = false;
      this.#table.anchor = event.shiftKey ? (this.#table.anchor ?? this.#table.at) : null;
      void this.goTo(place);
      return true;
    }
    if (far) return this.#actOnAll(event.key.toLowerCase());
    if (this.#table.at.row < 0) return this.#actOnHeader(event);
    return this.#actOnCell(event);
  }

  #actOnAll(key: string): boolean {
    const { desk, rows } = this.#table;
    if (key === 'a') desk.workspace.select(rows.map(({ id }) => id));
    else if (key === 'd') this.#around.acts.fillDown();
    else return false;
    return true;
  }

  #actOnHeader({ key, altKey }: KeyboardEvent): boolean {
    const column = this.#table.columnAt(this.#table.at.column);
    if (!column) return key === ' ' || key === 'Enter' ? this.#actOnAll('a') : false;
    if (altKey && key === 'ArrowDown') this.#around.onfilter(column.key);
    else if (key === 'Enter' || key === ' ') this.sortBy(column.key);
    else return false;
    return true;
  }

  #actOnCell(event: KeyboardEvent): boolean {
    const { key } = event;
    if (key === 'Tab') return this.#isFilling && this.#goOn(event.shiftKey);
    this.#isFilling = false;
    const isSelector = this.#table.at.column === 0;
    if (WRITING.has(key)) {
      if (isSelector || (key === ' ' && event.shiftKey)) this.toggle(this.#table.at.row);
      else this.edit(false);
    } else if (REMOVING.has(key)) this.#remove(isSelector);
    else if (key === 'Escape' && this.#table.anchor) this.#table.anchor = null;
    else return false;
    return true;
  }

  #remove(isSelector: boolean): void {
    const { selected, at, desk, readonly } = this.#table;
    if (readonly) return;
    if (!isSelector) {
      this.#around.acts.empty();
      return;
    }
    const { id } = this.#table.rowAt(at.row);
    if (id) desk.acts.bin(selected.has(id) ? [...selected] : [id]);
    void this.focus();
  }

  /** Sorts by a column, or the other way. */
  sortBy(column: string): void {
    this.#table.sorting = nextSorting(this.#table.sorting, column);
    this.#table.putInOrder();
  }

  /** Selects a row beside those that are, or no longer. */
  toggle(place: number): void {
    const { selected, desk } = this.#table;
    const { id } = this.#table.rowAt(place);
    if (!id) return;
    const others = [...selected].filter((one) => one !== id);
    desk.workspace.select(selected.has(id) ? others : [...others, id]);
  }

  /** Goes where the pointer went; with Shift, or drawn, over a range. */
  pointAt(place: Place, extends_: boolean): void {
    this.#isFilling = false;
    const { at, anchor } = this.#table;
    if (extends_ && isDifferentPlace(at, place)) this.#table.anchor = anchor ?? at;
    else if (!extends_) this.#table.anchor = null;
    this.#table.at = place;
  }

  #isTyping({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
    if (this.#table.at.row < 0 || this.#table.at.column === 0) return false;
    if (key === 'Dead' || key === 'Process' || isComposing) return true;
    // AltGr is Ctrl and Alt together.
    return /^\S$/u.test(key) && ctrlKey === altKey && !metaKey;
  }

  #goOn(isBack: boolean): boolean {
    const next = nextBy({ shiftKey: isBack }, this.#table.at, this.#size);
    if (!next) return false;
    this.#table.anchor = null;
    // The boxes that select rows are not filled in.
    void this.goTo(next.column > 0 ? next : { ...next, column: isBack ? 0 : 1 });
    return true;
  }

  #cell(): HTMLElement | null {
    const { row, column } = this.#table.at;
    return this.box?.querySelector(`[data-place="${row}:${column}"]`) ?? null;
  }
}
