import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shippedPackages, type ShippedPackage } from '#testing/shipped-packages.ts';

const SHIPPED = shippedPackages();
const RULE = '-'.repeat(72);

const chapterOn = ({ name, version, licence, text }: ShippedPackage): string =>
  `${name} ${version} (${licence})\n\n${text}\n`;

it('is what the app says it is made with; written anew by vitest run -u', async () => {
  const named = SHIPPED.map(({ name, version, licence }) => ({ name, version, licence }));

  await expect(`${JSON.stringify(named, null, 2)}\n`).toMatchFileSnapshot(
    '../../src/ui/about/made-with.json'
  );
});

it('comes with the licence of each', async () => {
  await expect(SHIPPED.map(chapterOn).join(`\n${RULE}\n\n`)).toMatchFileSnapshot(
    '../../static/licences.txt'
  );
});

it('comes with its own, as it stands at the root', () => {
  const read = (path: string): string =>
    readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  expect(read('static/licence.txt')).toBe(read('LICENSE'));
});

it('finds a version, a licence and its text for every package', () => {
  expect(SHIPPED.length).toBeGreaterThan(20);
  expect(SHIPPED.filter(({ version }) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
  expect(SHIPPED.filter(({ licence, text }) => licence === 'none' || text === '')).toEqual([]);
});
