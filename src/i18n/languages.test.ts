import { describe, expect, it } from 'vitest';

const files = import.meta.glob<Record<string, unknown>>('./{fr,en}/*.ts', { eager: true });

/** Every sentence of a file, with where it is; what composes sentences is called with plain facts. */
function sentences(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => sentences(part, `${path}.${key}`));
}

const said = (language: string): [string, string][] =>
  Object.entries(files)
    .filter(([file]) => file.startsWith(`./${language}/`))
    .flatMap(([file, module]) => sentences(module, file.replace(`./${language}/`, '')));

describe('the two languages', () => {
  it('have the same files, with the same sentences in them', () => {
    const paths = (language: string): string[] => said(language).map(([path]) => path);

    expect(paths('en').sort()).toEqual(paths('fr').sort());
    expect(paths('fr').length).toBeGreaterThan(400);
  });

  it('leave nothing untold', () => {
    const empty = [...said('fr'), ...said('en')].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('say it in French as French is set: no breaking space before high punctuation or in guillemets', () => {
    const badly = said('fr').filter(([, text]) => / [?!:;»]|« |[a-z]'[a-z]/iu.test(text));
    expect(badly).toEqual([]);
  });
});
