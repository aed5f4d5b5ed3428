import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

const maillage = (...line: string[]): string =>
  execFileSync(process.execPath, ['src/cli/main.ts', ...line], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore']
  });

/** What the command line writes of an analysis, without the words that tell it. */
function withoutWords(json: string): unknown {
  const { findings, ...rest } = JSON.parse(json) as { findings: Record<string, unknown>[] };
  return { ...rest, findings: findings.map(({ text: _text, sources: _sources, ...one }) => one) };
}

test('the page and the command line come to the same analysis, to the letter', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const file = join(mkdtempSync(join(tmpdir(), 'maillage-')), 'carte.ect.json');
  maillage('generate', '--actors', '120', '--seed', '5', '-o', file);

  await page.goto('./');
  await page.locator('input[type=file]').setInputFiles({
    name: 'carte.ect.json',
    mimeType: 'application/json',
    buffer: readFileSync(file)
  });
  const map = await new MapPage(page).whenDrawn();
  const findings = await map.openPanel('Constats');
  const copy = findings.getByRole('button', { name: 'Copier l’analyse (JSON)' });
  await expect(copy).toBeEnabled();
  await copy.click();
  await expect(page.getByText(/^L’analyse est copiée/)).toBeVisible();

  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const told = withoutWords(maillage('analyse', file, '--json'));
  expect(copied).toBe(`${JSON.stringify(told, null, 2)}\n`);
  expect((told as { findings: unknown[] }).findings.length).toBeGreaterThan(20);
});
