import type { Finding } from '#analysis/finding.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { filterWord, OPEN_DEBATE, partsOfWord, type Facet } from '#domain/facet.ts';
import { partKept, type Filter } from '#domain/filter.ts';
import type { ViewId } from '#domain/ids.ts';
import { cutTo, partWith, setOf, type Part } from '#domain/part.ts';
import { surroundingsOf } from '#domain/surroundings.ts';
import type { DrawnId, View } from '#domain/view.ts';

/** How a map is read: what a saved view keeps of it, but for where it is looked at from. */
export type Manner = Pick<
  View,
  'filters' | 'since' | 'until' | 'fades' | 'centre' | 'steps' | 'sizeBy' | 'colourBy'
>;

/** A map read whole, and drawn as it is. */
export const AS_IT_IS: Manner = {
  filters: [],
  since: null,
  until: null,
  fades: null,
  centre: null,
  steps: null,
  sizeBy: null,
  colourBy: null
};

/** What opens beside the map to read it otherwise, one at a time. */
export type Tray = 'search' | 'filters' | 'look' | 'views';

/** What a reading is of. */
export interface ReadMap {
  readonly ecosystem: () => Ecosystem;
  readonly findings: () => readonly Finding[];
  /** What partners read differently. */
  readonly debated: () => Iterable<string>;
  /** What is selected is shown, whatever is asked: what is being worked on never goes. */
  readonly selected: () => readonly string[];
}

/** What is being read of a map: filters, dates, a focus, what sizes and colours actors. */
export class Reading {
  readonly #map: ReadMap;
  #manner = $state.raw<Manner>(AS_IT_IS);
  tray = $state.raw<Tray | null>(null);
  /** What a search found, that stands out; `null` when nothing is sought. */
  found = $state.raw<ReadonlySet<string> | null>(null);
  /** The saved view that was last applied. */
  viewId = $state.raw<ViewId | null>(null);

  constructor(map: ReadMap) {
    this.#map = map;
  }

  readonly #ecosystem = $derived.by(() => this.#map.ecosystem());
  /** Whether filters or dates leave something out. */
  readonly isFiltered = $derived.by(() => {
    const { filters, since, until } = this.#manner;
    return filters.length > 0 || since !== null || until !== null;
  });
  readonly #filter: Filter = $derived.by(() => {
    const { filters, since, until } = this.#manner;
    return { words: filters, since, until, evidence: (word) => this.#pointedBy(word) };
  });
  readonly #centre = $derived.by(() => {
    const { centre } = this.#manner;
    const { actors, stakes, spaces } = this.#ecosystem;
    const isThere = [actors, stakes, spaces].some((records) => records.has(centre as never));
    return isThere ? centre : null;
  });
  readonly #asked = $derived.by(() => this.#partAsked());
  // In one text: another selection of what is shown anyway changes nothing.
  readonly #besides = $derived.by(() => {
    const asked = this.#asked;
    if (!asked) return '';
    const all = [asked.actors, asked.links, asked.stakes, asked.spaces];
    return this.#map
      .selected()
      .filter((id) => !all.some((ids) => ids.has(id as never)))
      .join(' ');
  });
  /** The part of the map that is asked for; `null` when it is all asked for. */
  readonly part: Part | null = $derived.by(() => {
    const asked = this.#asked;
    if (!asked || this.#besides === '') return asked;
    return partWith(this.#ecosystem, asked, this.#besides.split(' '));
  });
  /** The map as it is shown: what is left out is not in it, unless it only recedes. */
  readonly shown: Ecosystem = $derived.by(() =>
    this.part && !this.#manner.fades ? cutTo(this.#ecosystem, this.part) : this.#ecosystem
  );
  /** What stays bright while the rest recedes; `null` when nothing does. */
  readonly bright: ReadonlySet<string> | null = $derived.by(() => {
    const { part } = this;
    if (!part || !this.#manner.fades) return null;
    const ids = [...part.actors, ...part.links, ...part.stakes, ...part.spaces];
    return setOf([...ids, ...tiesWithin(this.#ecosystem, part)]);
  });

  /** How the map is read now. */
  get manner(): Manner {
    return this.#manner;
  }

  /** What the map is read around; `null` for nothing, or for something that has gone. */
  get centre(): DrawnId | null {
    return this.#centre;
  }

  /** Whether anything of it is to be seen or done beside the map. */
  get isActive(): boolean {
    const { sizeBy, colourBy } = this.#manner;
    return this.isNarrowed || this.tray !== null || sizeBy !== null || colourBy !== null;
  }

  /** Whether some of the map may be left out. */
  get isNarrowed(): boolean {
    return this.isFiltered || this.centre !== null;
  }

  /** Reads the map otherwise; what is not given stays as it is. */
  change(manner: Partial<Manner>): void {
    this.#manner = { ...this.#manner, ...manner };
  }

  /** Whether a value of a facet is asked for. */
  asks(facet: Facet, value: string): boolean {
    return this.#manner.filters.includes(filterWord(facet, value));
  }

  /** Asks for a value of a facet, or no longer does. */
  toggle(facet: Facet, value: string): void {
    this.toggleWord(filterWord(facet, value));
  }

  /** Asks for what a filter in one word says, or no longer does. */
  toggleWord(word: string): void {
    const { filters } = this.#manner;
    const isAsked = filters.includes(word);
    this.change({
      filters: isAsked ? filters.filter((one) => one !== word) : [...filters, word]
    });
  }

  /** Asks nothing more of a facet. */
  forget(facet: Facet): void {
    const filters = this.#manner.filters.filter((word) => partsOfWord(word).facet !== facet);
    this.change({ filters });
  }

  /** Shows only what is within so many steps of something; `null` goes back to all of it. */
  focus(centre: DrawnId | null, steps = this.#manner.steps ?? 1): void {
    this.change({ centre, steps: centre === null ? null : steps });
  }

  /** Shows all of the map again; sizes and colours stay. */
  showAll(): void {
    const { fades, sizeBy, colourBy } = this.#manner;
    this.#manner = { ...AS_IT_IS, fades, sizeBy, colourBy };
    this.viewId = null;
  }

  /** Reads the map as a saved view does. */
  apply(view: Manner & Pick<View, 'id'>): void {
    this.#manner = mannerOf(view);
    this.viewId = view.id;
  }

  #partAsked(): Part | null {
    const whole = this.#ecosystem;
    const centre = this.#centre;
    if (!this.isFiltered && centre === null) return null;
    const kept = this.isFiltered ? partKept(whole, this.#filter) : null;
    if (centre === null) return kept;
    const around = kept ? partWith(whole, kept, [centre]) : null;
    return surroundingsOf(around ? cutTo(whole, around) : whole, centre, this.#manner.steps ?? 1);
  }

  #pointedBy(word: string): ReadonlySet<string> {
    if (word === filterWord('debate', OPEN_DEBATE)) return setOf(this.#map.debated());
    const findings = this.#map
      .findings()
      .filter(
        ({ id, family }) =>
          filterWord('finding', id) === word || filterWord('finding-family', family) === word
      );
    return setOf(findings.flatMap(({ subjects }) => Object.values(subjects).flat() as string[]));
  }
}

/** The lines that are no link, as the canvas calls them: who is concerned, who facilitates. */
function tiesWithin({ stakes, spaces }: Ecosystem, part: Part): string[] {
  return [
    ...[...part.stakes].flatMap((id) =>
      (stakes.get(id)?.concerned ?? [])
        .filter((actor) => part.actors.has(actor))
        .map((actor) => `${id}>${actor}`)
    ),
    ...[...part.spaces].flatMap((id) =>
      (spaces.get(id)?.facilitators ?? [])
        .filter((actor) => part.actors.has(actor))
        .map((actor) => `${actor}>${id}`)
    )
  ];
}

/** What a view keeps of how a map is read. */
export function mannerOf(view: Manner): Manner {
  const { filters, since, until, fades, centre, steps, sizeBy, colourBy } = view;
  return { filters, since, until, fades, centre, steps, sizeBy, colourBy };
}
