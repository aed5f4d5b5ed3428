import { CSV_INPUTS } from './csv-inputs.ts';
import { several } from './input.ts';
import { DECEPTIVE_TEXTS, LOADED_TEXTS, PILE } from './text-inputs.ts';

const names = (count: number, letter: string): string =>
  several(count, (at) => `${letter}${String(at)}`).join(', ');

/** The longest paste that is tried: nobody pastes more than a few pages. */
const LONGEST = 6e5;

/** What may come out of a clipboard. */
export const PASTED: readonly (readonly [name: string, text: string])[] = [
  ...Object.entries(LOADED_TEXTS),
  ...Object.entries(DECEPTIVE_TEXTS).map(([name, [text]]) => [name, text] as const),
  ['a pile of accents', PILE],
  ['guillemets never closed', '«'.repeat(1e5)],
  ['guillemets within guillemets', '«a'.repeat(1e4) + '»'.repeat(1e4)],
  ['quotes never closed', `"${'a'.repeat(LONGEST)}`],
  ['quotes alone', '"'.repeat(1e5 + 1)],
  ['spaces within a name', `a${' '.repeat(1e5)}b`],
  ['tabs within a name', `a${'\t'.repeat(1e5)}b`],
  ['a name without end', 'a'.repeat(LONGEST)],
  ['a kind without end', `A > B : ${'a'.repeat(LONGEST)}`],
  ['very many slashes', 'a / '.repeat(LONGEST / 4)],
  ['very many ties', 'a > '.repeat(LONGEST / 4)],
  ['brackets never closed', 'a ['.repeat(LONGEST / 3)],
  ['a thousand names tied to a thousand', `${names(1_000, 'a')} > ${names(1_000, 'b')}`],
  ['ever further in', several(2_000, (at) => `${' '.repeat(at)}a${String(at)}`).join('\n')],
  ['very many lines', 'Mairie > AMAP\n'.repeat(LONGEST / 14)],
  ...CSV_INPUTS.flatMap(({ is, name, make }) => {
    const text = new TextDecoder().decode(make().subarray(0, LONGEST));
    return [[`${is}, ${name}`, text] as const];
  })
];
