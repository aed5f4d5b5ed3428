import type { Core, SingularElementArgument } from 'cytoscape';

/** What is chosen on the picture of a map, what stands out, and what is aimed at. */
export class Marks {
  readonly #cy: Core;
  /** What the page last asked to be chosen. */
  #asked: ReadonlySet<string> = new Set();
  #isReceding = false;

  constructor(cy: Core) {
    this.#cy = cy;
  }

  select(ids: readonly string[]): void {
    const wanted = new Set(ids);
    this.#asked = wanted;
    this.#cy.batch(() => {
      for (const element of this.#cy.$(':selected').toArray())
        if (!wanted.has(element.id())) element.unselect();
      for (const id of wanted) {
        const element = this.#cy.getElementById(id);
        if (element.nonempty() && !element.selected()) element.select();
      }
    });
  }

  /** Whether what is chosen is what the page asked for: then it was not chosen by hand. */
  isAsked(ids: readonly string[]): boolean {
    // What the page chose may be drawn nowhere, a situation say: that is no choice by hand.
    const drawn = [...this.#asked].filter((id) => this.#cy.getElementById(id).nonempty());
    return ids.length === drawn.length && ids.every((id) => this.#asked.has(id));
  }

  /** Makes some elements stand out, and the rest recede but for what stays bright; `null` for none. */
  highlight(ids: ReadonlySet<string> | null, bright: ReadonlySet<string> | null): void {
    // On a large map, going through all elements for nothing would hold every gesture up.
    if (bright === null && !this.#isReceding) return;
    this.#isReceding = bright !== null;
    this.#cy.batch(() => {
      for (const element of this.#cy.elements().toArray()) {
        setClass(element, 'highlighted', ids?.has(element.id()) ?? false);
        setClass(element, 'faded', bright !== null && !bright.has(element.id()));
      }
    });
  }

  /** Shows which box a link being made would go to; `null` for none. */
  aim(id: string | null): void {
    this.#cy.$('.aimed').removeClass('aimed');
    if (id !== null) this.#cy.getElementById(id).addClass('aimed');
  }
}

// Cytoscape styles an element anew even when it is given a class that it has, or loses one it has not.
function setClass(element: SingularElementArgument, name: string, isWanted: boolean): void {
  if (element.hasClass(name) !== isWanted) element.toggleClass(name, isWanted);
}
