import { tick } from 'svelte';
import { movedBy, within, type GridSize, type Place } from '#ui/table/grid-keys.ts';
import type { MatrixState } from './matrix-state.svelte.ts';
import { beingsOf } from './participation.ts';

/** The hand that goes from cell to cell of the matrix, and says who is what to what. */
export class MatrixHand {
  readonly #matrix: MatrixState;
  readonly #scrollTo: (row: number) => void;
  box: HTMLElement | null = null;

  constructor(matrix: MatrixState, scrollTo: (row: number) => void) {
    this.#matrix = matrix;
    this.#scrollTo = scrollTo;
  }

  get #size(): GridSize {
    const { rows, gatherings } = this.#matrix;
    const page = Math.max(1, Math.floor((this.box?.clientHeight ?? 400) / 36) - 3);
    return { rows: rows.length, columns: gatherings.length + 2, page };
  }

  /** Gives the focus to the cell one is on, and brings it into sight. */
  async focus(): Promise<void> {
    await tick();
    if (!this.#cell()) {
      this.#scrollTo(this.#matrix.at.row);
      await new Promise(requestAnimationFrame);
      await tick();
    }
    const cell = this.#cell();
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** What a key does in the matrix; those that do something here do nothing else on the page. */
  press(event: KeyboardEvent): void {
    const far = event.ctrlKey || event.metaKey;
    const place = event.altKey
      ? null
      : movedBy({ key: event.key, far }, this.#matrix.at, this.#size);
    if (place) {
      this.#matrix.at = within(place, this.#size);
      void this.focus();
    } else if (far || !this.#act(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** The cell that has the focus is the one that one is on. */
  follow({ target }: FocusEvent): void {
    const place = placeOf(target);
    if (place) this.#matrix.at = place;
  }

  /** A click on a cell says that an actor takes part, or no longer. */
  click({ target }: MouseEvent): void {
    const place = placeOf(target);
    if (!place) return;
    this.#matrix.at = place;
    this.#toggle();
  }

  #act(key: string): boolean {
    const { at, gatherings } = this.#matrix;
    if (at.row < 0) return this.#actOnTitle(key);
    if (at.column === 0 || at.column > gatherings.length) return this.#actOnActor(key);
    if (key === ' ') this.#toggle();
    else if (key === 'Enter') this.#choose();
    else if (key === 'Delete' || key === 'Backspace') this.#matrix.clear();
    else return false;
    return true;
  }

  #actOnTitle(key: string): boolean {
    const { at, gatherings, desk, readonly } = this.#matrix;
    const gathering = gatherings[at.column - 1];
    if (key !== 'F2' && key !== 'Enter' && key !== ' ') return false;
    if (!gathering) this.#matrix.sorting = at.column === 0 ? 'name' : 'number';
    else if (key !== 'F2') desk.workspace.select([gathering.id]);
    else if (!readonly) this.#matrix.renaming = gathering.id;
    return true;
  }

  #actOnActor(key: string): boolean {
    const { at, rows, desk } = this.#matrix;
    const actor = rows[at.row];
    if (!actor || (key !== 'Enter' && key !== ' ')) return key === 'Delete' || key === 'Backspace';
    desk.workspace.select([actor.id]);
    return true;
  }

  #toggle(): void {
    const { here, crossing } = this.#matrix;
    const [first] = beingsOf(crossing);
    if (here && first) this.#matrix.toggle(here.actor.id, here.gathering, first);
  }

  /** Where there is one thing to be, Enter says it; else it goes to what can be chosen. */
  #choose(): void {
    if (this.#matrix.crossing === 'stake') this.#toggle();
    else document.querySelector<HTMLElement>('#matrix-here button')?.focus();
  }

  #cell(): HTMLElement | null {
    const { row, column } = this.#matrix.at;
    return this.box?.querySelector(`[data-place="${row}:${column}"]`) ?? null;
  }
}

function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = (cell?.dataset['place'] ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}
