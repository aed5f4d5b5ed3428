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

/** Rows, columns or lines, too many to be all in the page; read again whenever they change. */
interface Run {
  /** What they are scrolled in. */
  readonly box: () => HTMLElement | null;
  readonly count: () => number;
  /** As many are all in the page, to be found and printed; of more, those in sight. */
  readonly few: number;
  /** Those that are in the page wherever one scrolls: the one that has the focus, a heading. */
  readonly kept: () => readonly number[];
  /** How long one is, in pixels, across for columns. */
  readonly size: (index: number) => number;
  /** How far the first one is from where the box starts, in pixels. */
  readonly head: () => number;
  readonly across?: boolean;
  /** What tells one from the others, where each is as long as what it holds and is measured. */
  readonly keyOf?: (index: number) => string;
}

interface InPage {
  readonly index: number;
  readonly gap: number;
  readonly after: number;
}

/** What of a long run is in the page: what is in sight, and what is kept. */
export class LongRun {
  readonly #run: Run;
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  #shown = $state.raw<readonly VirtualItem[]>([]);
  #total = $state(0);
  /** Each one in the page, and the lengths of what is left out before and after it. */
  readonly inPage: readonly InPage[] = $derived.by(() =>
    this.#shown.map(({ index, start, end }, place) => ({
      index,
      gap: start - (this.#shown[place - 1]?.end ?? this.#run.head()),
      after: (this.#shown[place + 1]?.start ?? this.#total) - end
    }))
  );
  /** The length of what is left out after the last one. */
  readonly after: number = $derived.by(() => this.inPage.at(-1)?.after ?? 0);

  constructor(run: Run) {
    this.#run = run;
    this.#virtualizer = new Virtualizer(this.#options());
    $effect(() => this.#virtualizer._didMount());
    $effect(() => {
      void run.kept();
      void run.box();
      this.#virtualizer.setOptions(this.#options());
      this.#virtualizer._willUpdate();
      untrack(() => this.#look());
    });
  }

  /** How many there are in the page, each gap after one being one more. */
  get pieces(): number {
    return this.inPage.reduce((sum, { after }) => sum + (after > 0 ? 2 : 1), 0);
  }

  /** Brings one into sight. */
  scrollTo(index: number): void {
    this.#virtualizer.scrollToIndex(Math.max(0, index));
  }

  /** Takes the length of what an element with a `data-index` holds, from now on. */
  readonly measure = (element: HTMLElement): (() => void) => {
    untrack(() => this.#virtualizer.measureElement(element));
    return () => this.#virtualizer.measureElement(null);
  };

  #options(): VirtualizerOptions<HTMLElement, HTMLElement> {
    const { box, count, size, head, across, keyOf } = this.#run;
    return {
      count: count(),
      getScrollElement: box,
      estimateSize: size,
      paddingStart: head(),
      scrollPaddingStart: head(),
      horizontal: across ?? false,
      overscan: across ? 2 : 8,
      ...(keyOf && { getItemKey: keyOf }),
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      rangeExtractor: (range) => this.#indexesInPage(range),
      onChange: () => this.#look()
    };
  }

  #indexesInPage(range: Range): number[] {
    if (range.count <= this.#run.few)
      return Array.from({ length: range.count }, (_, index) => index);
    const inSight = defaultRangeExtractor(range);
    const kept = untrack(this.#run.kept).filter(
      (index) => index >= 0 && index < range.count && !inSight.includes(index)
    );
    return [...inSight, ...kept].sort((one, other) => one - other);
  }

  #look(): void {
    this.#shown = this.#virtualizer.getVirtualItems();
    this.#total = this.#virtualizer.getTotalSize();
  }
}
