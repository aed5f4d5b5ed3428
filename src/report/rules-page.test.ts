import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { RULES } from '#analysis/rules.ts';
import { rulesPage } from './rules-page.ts';

const FINDINGS = fileURLToPath(new URL('../analysis/findings/', import.meta.url));
const DIAGNOSTICS = new Set(RULES.map(({ id }) => id));

it('is what docs/rules.md holds; written anew by vitest run -u', async () => {
  await expect(rulesPage()).toMatchFileSnapshot('../../docs/rules.md');
});

it('is about the rules that the tests of the findings are about, no more and no fewer', () => {
  const titled = readdirSync(FINDINGS)
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(FINDINGS + file, 'utf8').matchAll(/['`"]\[([a-z-]+\.[a-z-]+)\] /g)].map(
        ([, rule]) => rule
      )
    );
  const documented = [...rulesPage().matchAll(/^### `(.+)`$/gm)].map(([, rule]) => rule);

  expect(new Set(titled)).toEqual(DIAGNOSTICS);
  expect(new Set(documented)).toEqual(DIAGNOSTICS);
  expect(documented).toHaveLength(2 * RULES.length);
});
