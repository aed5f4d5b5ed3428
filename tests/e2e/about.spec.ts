import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

const EXAMPLE = 'Le marché de Loos-en-Gohelle';

test('the home page leads to what the app says of itself, at addresses that hold', async ({
  page,
  checkAccessibility
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'À propos de Maillage' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'À propos' })).toBeVisible();
  await expect(page).toHaveTitle(/^À propos – Maillage/);
  await expect(page.getByText(/Aucun cookie\./)).toBeVisible();
  await expect(page.getByText(/Ballon, 2022/)).toBeVisible();
  await page.getByText(/^Fait avec \d+ logiciels libres$/).click();
  await expect(page.getByRole('row', { name: 'cytoscape 3.' })).toContainText('MIT');
  await page.getByText(/^Les \d+ publications/).click();
  await expect(page.getByText(/^L\. C\. Freeman \(1978\)/)).toBeVisible();
  await checkAccessibility();
  for (const [name, opening] of [
    ['Lire la licence', /^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/],
    ['Lire leurs licences', /graphology 0\.\d+\.\d+ \(MIT\)/]
  ] as const) {
    const address = await page.getByRole('link', { name }).getAttribute('href');
    const answer = await page.request.get(new URL(address ?? '', page.url()).href);
    expect(await answer.text()).toMatch(opening);
  }

  await page.getByRole('link', { name: 'Accessibilité' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Déclaration d’accessibilité');
  await page.reload();
  await expect(heading).toHaveText('Déclaration d’accessibilité');
  await expect(page.getByText(/partiellement conforme au RGAA 4\.1/)).toBeVisible();
  await expect(page.getByRole('link', { name: /au Défenseur des droits$/ })).toHaveAttribute(
    'href',
    'https://formulaire.defenseurdesdroits.fr/'
  );
  await checkAccessibility();

  await page.getByRole('button', { name: 'Préférences' }).click();
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accessibility statement');
  await expect(page).toHaveTitle(/^Accessibility statement – Maillage/);
});

test('a map leads there by its menus, and is one step back', async ({ page }) => {
  const map = await MapPage.ofExample(page, EXAMPLE);
  await page.getByRole('button', { name: 'Préférences' }).click();
  await page.getByRole('link', { name: 'À propos de Maillage' }).click();
  await page.getByRole('link', { name: 'Version et installation' }).click();
  await expect(page.getByText(/^Environ .+ Le navigateur en permet/)).toBeVisible();
  await page.getByRole('link', { name: 'Revenir à la carte' }).click();
  await map.whenDrawn();

  await map.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'À propos de Maillage' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'À propos' })).toBeVisible();
  await page.goBack();
  await map.whenDrawn();

  await page.getByRole('button', { name: 'Commandes' }).click();
  await page.getByRole('dialog', { name: 'Commandes' }).getByRole('combobox').fill('accessibilité');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Déclaration d’accessibilité');
});

test('an address that names no page says so', async ({ page }) => {
  await page.goto('./#/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas.');
});

test('what is needed to report a problem is copied, and nothing of the maps', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/about');
  await page.getByRole('button', { name: 'Copier les renseignements techniques' }).click();
  await expect(page.getByText('Renseignements copiés.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Maillage: \d+\.\d+\.\d+\+\d{8}\.\w+\nNavigateur: Mozilla/);
  expect(copied.split('\n')).toHaveLength(4);
});

test('the app installs when the browser offers it, from its page and from a map', async ({
  page
}) => {
  const offer = (): Promise<void> =>
    page.evaluate(() => {
      const event = new Event('beforeinstallprompt', { cancelable: true });
      const prompt = (): Promise<void> => {
        document.documentElement.dataset['asked'] = 'to install';
        return Promise.resolve();
      };
      dispatchEvent(Object.assign(event, { prompt }));
      // Else the browser shows a bar of its own.
      if (!event.defaultPrevented) throw new Error('the browser’s own bar shows');
    });
  const asked = page.locator('html[data-asked="to install"]');

  await page.goto('./#/version');
  await expect(page.getByText(/^Ce navigateur ne le propose pas ici/)).toBeVisible();
  await offer();
  await page.getByRole('button', { name: 'Installer Maillage' }).click();
  await expect(asked).toBeAttached();
  await expect(page.getByRole('button', { name: 'Installer Maillage' })).toBeHidden();

  await page.reload();
  const map = await MapPage.ofExample(page, EXAMPLE);
  await offer();
  await map.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Installer Maillage sur cet appareil' }).click();
  await expect(asked).toBeAttached();
});

test('the colour around the page follows the theme that was chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const around = (): Promise<(string | null)[]> =>
    page
      .locator('meta[name="theme-color"]')
      .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')));
  await page.getByRole('button', { name: 'Préférences' }).click();
  await page.getByRole('radio', { name: 'Sombre' }).check();
  await expect.poll(around).toEqual(['#1b1a18', '#1b1a18']);
  await page.getByRole('radio', { name: 'Comme l’appareil' }).check();
  await expect.poll(around).toEqual(['#fbf8f3', '#fbf8f3']);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(around).toEqual(['#1b1a18', '#1b1a18']);
});
