import type { Locator } from '@playwright/test';
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

test('a note on a person comes with a reminder, read once; a date nobody knows is said to be so', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofNewMap(page, 'Rappel');
  await map.addActor('Mairie', 'organisation');
  const sheet = page.getByRole('tabpanel', { name: 'Fiche' });
  const reminder = sheet.getByRole('note');
  const openNotes = async (title: string | RegExp): Promise<void> => {
    await expect(sheet.getByRole('heading', { name: title })).toBeVisible();
    await sheet.getByText('Notes', { exact: true }).click();
    await expect(sheet.getByLabel('Note', { exact: true })).toBeVisible();
  };
  await openNotes('Mairie');
  await expect(reminder).toBeHidden();

  await map.addActor('Marie Durand', 'person');
  await openNotes('Marie Durand');
  await expect(reminder).toBeVisible();
  await expect(reminder).toContainText('CNIL');
  await checkAccessibility();
  await reminder.getByRole('button', { name: 'J’ai compris' }).click();
  await expect(reminder).toBeHidden();

  await map.addLink('Mairie', 'Marie Durand', 'tension');
  await openNotes(/tension$/);
  await expect(reminder).toBeHidden();
  const day = sheet.getByLabel('Dit le');
  await day.fill('2026-03-12');
  await expect(day).toHaveValue('2026-03-12');
  await sheet.getByRole('button', { name: 'Non renseigné' }).click();
  await expect(day).toHaveValue('');
  await expect(day).toBeFocused();
  await map.saved();
  await page.reload();
  await map.whenDrawn();
  await map.openPanel('Liste');
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^Marie/ })
    .first()
    .click();
  await openNotes('Marie Durand');
  await expect(reminder).toBeHidden();
});

test('a link says what flows, what was seen of it, and keeps each side’s word when turned round', async ({
  page
}) => {
  await MapPage.ofExample(page, 'LDE et son transporteur');
  await page.getByRole('tabpanel').getByRole('button', { name: /^LDE/ }).first().click();
  const sheet = page.getByRole('tabpanel', { name: 'Fiche' });
  await sheet.getByRole('button', { name: 'LDE → Transporteur, commande' }).click();
  await expect(sheet.getByRole('group', { name: 'Ce qui circule' })).toBeVisible();
  const told = sheet.getByRole('listitem').filter({ hasText: 'Une livraison observée' });
  await expect(told).toBeHidden();
  await sheet.getByRole('button', { name: 'Ajouter une situation' }).click();
  await sheet.getByLabel('Nom', { exact: true }).fill('Une livraison observée');
  await sheet.getByLabel('Date', { exact: true }).fill('2026-03-12');
  await sheet.getByLabel('Récit').fill('Vue ensemble.');
  await page.getByRole('tab', { name: /^Liste/ }).click();
  await page.getByRole('button', { name: 'LDE → Transporteur, commande' }).click();
  await expect(told).toContainText('12 mars 2026');

  const trust = (end: string): Locator =>
    sheet.getByRole('group', { name: `Côté ${end}` }).getByLabel('Confiance');
  await trust('LDE').selectOption({ label: '1 – un peu' });
  await expect(trust('LDE')).toHaveValue('1');
  await trust('Transporteur').selectOption({ label: '4 – tout à fait' });
  await expect(trust('Transporteur')).toHaveValue('4');
  await sheet.getByRole('button', { name: 'Inverser le sens' }).click();
  await expect(sheet.getByRole('heading', { name: /^Transporteur → LDE/ })).toBeVisible();
  await expect(trust('LDE')).toHaveValue('1');
  await expect(trust('Transporteur')).toHaveValue('4');
  await told.getByRole('button').click();
  await expect(sheet.getByLabel('Récit')).toHaveValue('Vue ensemble.');
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
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(map.canvas).toHaveAccessibleName(/2\sacteurs, 0\slien/);
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
