import type { Option } from '#ui/sheets/reference-options.ts';
import { foldedText } from '#ui/shared/folded-text.ts';

/** How many choices are listed at once: of more, one seeks. */
const LISTED = 60;

/** The choices that hold what is sought, those that begin with it first. */
export function soughtChoices(options: readonly Option[], sought: string): Option[] {
  const part = foldedText(sought);
  if (part === '') return options.slice(0, LISTED);
  const rankOf = (label: string): number => {
    const place = foldedText(label).indexOf(part);
    return place > 0 ? 1 : place;
  };
  return options
    .map((option) => ({ option, rank: rankOf(option.label) }))
    .filter(({ rank }) => rank >= 0)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, LISTED)
    .map(({ option }) => option);
}

/** Whether one of the choices is called just so, accents and capitals aside. */
export function isCalled(options: readonly Option[], name: string): boolean {
  const folded = foldedText(name);
  return options.some(({ label }) => foldedText(label) === folded);
}
