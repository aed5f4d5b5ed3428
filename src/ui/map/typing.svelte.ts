/** Where text counts once its form is sent, or counts for nothing but what is shown. */
const ELSEWHERE = 'form, [type="search"]';

/**
 * Knows of text being typed in a field, which is kept only when the field is
 * left, so that the page does not call it saved, nor close on it.
 */
export class Typing {
  #field = $state.raw<HTMLElement | null>(null);

  /** Whether something typed is not kept yet. */
  get isUnderWay(): boolean {
    return this.#field !== null;
  }

  /** Follows the fields of a part of the page. */
  readonly follow = (part: HTMLElement): (() => void) => {
    const begin = ({ target }: Event): void => {
      if (target instanceof HTMLElement && !target.closest(ELSEWHERE)) this.#field = target;
    };
    // Later: a field also loses the focus when the page, being drawn, takes it away.
    const end = (): void => {
      queueMicrotask(() => (this.#field = null));
    };
    part.addEventListener('input', begin, true);
    part.addEventListener('change', end, true);
    part.addEventListener('focusout', end, true);
    return () => {
      part.removeEventListener('input', begin, true);
      part.removeEventListener('change', end, true);
      part.removeEventListener('focusout', end, true);
    };
  };

  /** Leaves the field, so that what was typed is kept; says whether there was any. */
  leave(): boolean {
    if (!this.#field) return false;
    // As the browser does when a person leaves the field; it does not while a page is closing.
    this.#field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }
}
