import { expect, it } from 'vitest';
import { accessibility as english } from '#i18n/en/accessibility.ts';
import { accessibility as french } from '#i18n/fr/accessibility.ts';
import { statementPage } from './statement-page.ts';

it.each([
  ['fr', '../../docs/accessibility.md'],
  ['en', '../../docs/accessibility.en.md']
] as const)(
  'is what the documentation holds in %s; written anew by vitest run -u',
  async (language, file) => {
    await expect(statementPage(language)).toMatchFileSnapshot(file);
  }
);

it('says in English all that it says in French, part by part', () => {
  const shape = ({ parts }: typeof french): unknown =>
    parts.map(({ paragraphs, points, links, after }) => [
      paragraphs?.length,
      points?.length,
      links?.map(({ href }) => href),
      after?.length
    ]);

  expect(shape(english)).toEqual(shape(french));
  expect(french.parts).toHaveLength(10);
});
