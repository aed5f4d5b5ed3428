import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Point } from '#domain/fields.ts';
import type { DrawnId, View } from '#domain/view.ts';
import type * as FoldMap from '#drawing/fold-map.ts';

/** What the canvas draws of a map whose view has folded actors, and what each thing drawn stands for. */
export class Folding {
  readonly #given: () => { readonly ecosystem: Ecosystem; readonly view: View | null };
  #code = $state.raw<typeof FoldMap | null>(null);
  readonly #isAsked = $derived.by(() => (this.#given().view?.folded.length ?? 0) > 0);
  readonly #map = $derived.by(() => {
    const { ecosystem, view } = this.#given();
    return view && this.#isAsked ? (this.#code?.foldMap(ecosystem, view.folded) ?? null) : null;
  });
  /** Whether all is there to draw with: folding is fetched by the maps that need it. */
  readonly isReady = $derived(!this.#isAsked || this.#map !== null);
  readonly shown: Ecosystem = $derived.by(() => this.#map?.shown ?? this.#given().ecosystem);
  readonly counts = $derived(this.#map?.counts);
  /** The view, with a place for what is folded. */
  readonly view = $derived.by(() => {
    const { view } = this.#given();
    return view && this.#map && this.#code
      ? { ...view, positions: this.#code.placesFolded(view.positions, this.#map) }
      : view;
  });

  constructor(given: () => { readonly ecosystem: Ecosystem; readonly view: View | null }) {
    this.#given = given;
  }

  /** Fetches what folding takes, on the maps that have something folded. */
  fetch(): void {
    if (this.#isAsked && !this.#code)
      void import('#drawing/fold-map.ts').then((code) => (this.#code = code));
  }

  /** What is drawn for some records: a folded actor in place of what it holds. */
  drawnFor(ids: readonly string[]): readonly string[] {
    return this.#map && this.#code ? this.#code.drawnFor(ids, this.#map) : ids;
  }

  /** The records that some things drawn stand for: of a line, all the links carried up to it. */
  behind(drawn: readonly string[]): string[] {
    return drawn.flatMap((id): readonly string[] => this.#map?.behind.get(id) ?? [id]);
  }

  /** What is to be kept of boxes that moved: what is folded moves with its actor. */
  kept(moved: ReadonlyMap<string, Point>): ReadonlyMap<DrawnId, Point> {
    const places = moved as ReadonlyMap<DrawnId, Point>;
    const { view } = this.#given();
    return view && this.#map && this.#code
      ? this.#code.movedWithin(places, view.positions, this.#map)
      : places;
  }
}
