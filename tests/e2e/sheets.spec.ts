import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

test('from an actor’s sheet: see its links, link it, edit a link, tell a situation', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, 'LDE et son transporteur');
  await page.getByRole('tabpanel').getByRole('button', { name: /^LDE/ }).first().click();
  const sheet = page.getByRole('tabpanel', { name: 'Fiche' });
  await checkAccessibility();

  await sheet.getByRole('button', { name: 'LDE → Transporteur, commande' }).click();
  await expect(sheet.getByRole('heading', { name: /commande$/ })).toBeVisible();
  await expect(sheet.getByText(/transverse \(déduite, référentiel ATEMIS\)/)).toBeVisible();
  await sheet.getByLabel('Forme déclarée').selectOption({ label: 'Verticale' });
  await expect(sheet.getByText(/verticale \(déclarée\)/)).toBeVisible();
  const theirs = sheet.getByRole('group', { name: 'Côté Transporteur' });
  await theirs.getByLabel('Confiance').selectOption({ label: '0 – pas du tout' });
  await expect(theirs.getByLabel('Confiance')).toHaveValue('0');
  await theirs.getByLabel('Confiance').selectOption({ label: 'Non renseigné' });
  await expect(theirs.getByLabel('Confiance')).toHaveValue('');

  await sheet.getByRole('button', { name: 'Ajouter une situation' }).click();
  await sheet.getByLabel('Nom', { exact: true }).fill('Livraison de la rentrée');
  await sheet.getByLabel('Nom', { exact: true }).press('Enter');
  await map.saved();
  expect((await map.listed()).join()).toContain('Livraison de la rentrée');
});

test('once the map is there, everything on it works without a network', async ({
  page,
  context
}) => {
  const map = await MapPage.ofNewMap(page, 'Sans réseau');
  // What opens on demand is fetched ahead, shortly after the map is drawn.
  const fetched = (): Promise<number> =>
    page.evaluate(() => performance.getEntriesByType('resource').length);
  const atFirst = await fetched();
  let last = atFirst;
  await expect(async () => {
    const before = last;
    last = await fetched();
    expect(last).toBeGreaterThan(atFirst + 5);
    expect(last).toBe(before);
  }).toPass({ intervals: [2_000] });
  await context.setOffline(true);

  await map.addActor('Mairie');
  await map.addActor('Traiteur');
  await map.addLink('Mairie', 'Traiteur', 'order');
  const findings = await map.openPanel('Constats');
  await expect(findings.getByRole('heading', { name: 'Domination' })).toBeVisible();
  await map.openPanel('Légende');
  await expect(page.getByRole('heading', { name: 'Liens', exact: true })).toBeVisible();
  await map.openPanel('Corbeille');
  await expect(page.getByText('La corbeille est vide.')).toBeVisible();
  await context.setOffline(false);
});

test('the message that something is in the bin takes back that, and nothing done since', async ({
  page
}) => {
  const map = await MapPage.ofNewMap(page, 'Reprise');
  await map.addActor('Mairie');
  await page.getByRole('button', { name: 'Mettre à la corbeille' }).click();
  await expect(page.getByText('1 élément dans la corbeille.')).toBeVisible();
  await map.addActor('AMAP');
  await page
    .getByRole('status')
    .filter({ hasText: 'corbeille' })
    .getByRole('button', { name: 'Annuler' })
    .click();

  await expect.poll(() => map.listed()).toEqual(['AMAP Organisation', 'Mairie Organisation']);
});

test('what is being typed is not called saved, and is kept when the page is left', async ({
  page
}) => {
  const map = await MapPage.ofNewMap(page, 'Saisie');
  await map.addActor('Mairie');
  await map.saved();
  const name = page.getByRole('tabpanel', { name: 'Fiche' }).getByLabel('Nom', { exact: true });
  // By keys: a browser tells of no change when a script has made it.
  await name.press('End');
  await name.pressSequentially(' de Loos');
  await expect(page.getByText('Saisie en cours…')).toBeVisible();

  const asked = page.waitForEvent('dialog');
  void page.evaluate(() => {
    location.reload();
  });
  // The page asks to be stayed on; whoever stays finds it kept.
  await (await asked).dismiss();
  await map.saved();
  expect(await map.listed()).toEqual(['Mairie de Loos Organisation']);
});
