import { expect, it } from 'vitest';
import { FIELDS } from '#domain/ecosystem.ts';
import { LAYERS } from '#domain/link-kind.ts';
import { FUNCTIONAL_SPHERES } from '#domain/functional-sphere.ts';
import { judgingWord, typographyFaults } from '#testing/typography.ts';
import { terms as english } from './en/terms.ts';
import { terms as french } from './fr/terms.ts';

/** Every text of a tree of words, with the path to it. */
function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return key === 'source' ? [] : [[`${path}${key}`, value]];
    return value === null ? [] : texts(value as object, `${path}${key}.`);
  });
}

const FRENCH = texts(french);
const ENGLISH = texts(english);

it('has a word for each member of each closed list that a record may hold', () => {
  const lists = Object.values(FIELDS)
    .flatMap((fields) => Object.values(fields))
    .flatMap((field) => (field.holds === 'choice' ? [field.of] : []))
    .concat([LAYERS, FUNCTIONAL_SPHERES]);
  const named = Object.values(french).map((words) => Object.keys(words).toSorted().join());

  expect(lists.length).toBeGreaterThan(15);
  expect(lists.filter((list) => !named.includes([...list].toSorted().join()))).toEqual([]);
});

it('says as much in English as in French', () => {
  expect(ENGLISH.map(([path]) => path)).toEqual(FRENCH.map(([path]) => path));
  expect(FRENCH.length).toBeGreaterThan(150);
  expect([...FRENCH, ...ENGLISH].filter(([, text]) => text.trim() !== text || text === '')).toEqual(
    []
  );
});

it('defines in one sentence, not in the same words in both languages', () => {
  const isDefinition = ([path]: [string, string]): boolean => path.endsWith('.definition');
  const definitions = [...FRENCH, ...ENGLISH].filter(isDefinition);

  expect(definitions).toHaveLength(2 * 35);
  expect(definitions.filter(([, text]) => !/^\p{Lu}[^.]*[^.\s][.…]$/u.test(text))).toEqual([]);
  expect(new Set(definitions.map(([, text]) => text)).size).toBe(definitions.length);
});

it('keeps French typography', () => {
  expect(FRENCH.flatMap(([, text]) => typographyFaults(text))).toEqual([]);
});

it('judges nobody', () => {
  expect([...FRENCH, ...ENGLISH].filter(([, text]) => judgingWord(text) !== null)).toEqual([]);
});
