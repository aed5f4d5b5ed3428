import 'fake-indexeddb/auto';
import { IndexDatabase } from '#storage/index-database.ts';
import { expect, it, vi } from 'vitest';
import { Preferences } from './preferences.svelte.ts';

vi.stubGlobal('matchMedia', () => ({
  matches: true,
  addEventListener: () => undefined,
  removeEventListener: () => undefined
}));

const index = new IndexDatabase();

it('speaks as the browser does, French rather than what we do not speak, until told otherwise', async () => {
  expect((await Preferences.load(index, 'en-GB')).language).toBe('en');
  expect((await Preferences.load(index, 'de-DE')).language).toBe('fr');

  const preferences = await Preferences.load(index, 'de-DE');
  await preferences.speak('en');
  expect((await Preferences.load(index, 'fr-FR')).language).toBe('en');
});

it('follows what is chosen in another window', async () => {
  const here = await Preferences.load(index, 'fr-FR');
  const elsewhere = await Preferences.load(index, 'fr-FR');
  await elsewhere.speak('fr');
  await expect.poll(() => here.language).toBe('fr');
  await elsewhere.speak('en');
  await elsewhere.wear('dark');
  await elsewhere.goBy('Awa');

  await expect
    .poll(() => [here.language, here.theme, here.userName])
    .toEqual(['en', 'dark', 'Awa']);
});

it('wears the device’s theme until one is chosen, and remembers who one is', async () => {
  const preferences = await Preferences.load(index, 'fr-FR');
  expect(preferences.wornTheme).toBe('dark');
  await preferences.wear('light');
  await preferences.goBy('  Awa Diop ');

  const again = await Preferences.load(index, 'fr-FR');
  expect([again.wornTheme, again.theme, again.userName]).toEqual(['light', 'light', 'Awa Diop']);
});
