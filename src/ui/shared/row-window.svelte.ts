import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
  type VirtualItem,
  type VirtualizerOptions
} from '@tanstack/svelte-virtual';
import { untrack } from 'svelte';

/** What a long table is made of; read again whenever it changes. */
interface LongTable {
  readonly box: () => HTMLElement | null;
  readonly count: () => number;
  /** The row one is on, which has the focus. */
  readonly here: () => number;
  /** The height of a row and of the headers, in pixels. */
  readonly row: number;
  readonly head: number;
}

/** As many rows are all in the page, to be found and printed; of more, those in sight. */
const FEW = 100;

/** The rows of a long table that are in the page: those in sight, and the one that one is on. */
export class RowWindow {
  readonly #table: LongTable;
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  #shown = $state.raw<readonly VirtualItem[]>([]);
  #total = $state(0);

  constructor(table: LongTable) {
    this.#table = table;
    this.#virtualizer = new Virtualizer(this.#options());
    $effect(() => this.#virtualizer._didMount());
    $effect(() => {
      void table.here();
      void table.box();
      this.#virtualizer.setOptions(this.#options());
      this.#virtualizer._willUpdate();
      untrack(() => this.#look());
    });
  }

  /** Each row in the page, and the height of what is left out before it. */
  get rows(): readonly { readonly index: number; readonly gap: number }[] {
    return this.#shown.map(({ index, start }, place) => ({
      index,
      gap: start - (this.#shown[place - 1]?.end ?? this.#table.head)
    }));
  }

  /** The height of what is left out after the last row. */
  get after(): number {
    return this.#total - (this.#shown.at(-1)?.end ?? this.#table.head);
  }

  /** Brings a row into sight. */
  scrollTo(row: number): void {
    this.#virtualizer.scrollToIndex(Math.max(0, row));
  }

  #options(): VirtualizerOptions<HTMLElement, HTMLElement> {
    const { box, count, row, head } = this.#table;
    return {
      count: count(),
      getScrollElement: box,
      estimateSize: () => row,
      paddingStart: head,
      scrollPaddingStart: head,
      overscan: 8,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      rangeExtractor: (range) => this.#inPage(range),
      onChange: () => this.#look()
    };
  }

  #inPage(range: Range): number[] {
    if (range.count <= FEW) return Array.from({ length: range.count }, (_, row) => row);
    const here = untrack(this.#table.here);
    const rows = defaultRangeExtractor(range);
    if (here < 0 || here >= range.count || rows.includes(here)) return rows;
    return here < (rows[0] ?? 0) ? [here, ...rows] : [...rows, here];
  }

  #look(): void {
    this.#shown = this.#virtualizer.getVirtualItems();
    this.#total = this.#virtualizer.getTotalSize();
  }
}
