import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

const MARKET = 'Le marché de Loos-en-Gohelle';

test('a filter by kind says what is left, from its panel and from the legend', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, MARKET);
  await expect(map.canvas).toHaveAccessibleName(/4\sacteurs/);
  await page.getByRole('button', { name: 'Filtrer la carte' }).click();
  const tray = page.getByRole('region', { name: 'Filtrer la carte' });
  await tray.getByRole('checkbox', { name: /^Tension/ }).check();
  const strip = page.getByRole('region', { name: 'Ce qui est montré de la carte' });
  await expect(strip.getByRole('status')).toContainText(/\d acteurs sur 4/);
  await expect(map.canvas).not.toHaveAccessibleName(/4\sacteurs/);
  await checkAccessibility();

  await tray.getByRole('switch', { name: /^Estomper/ }).check();
  await expect(map.canvas).toHaveAccessibleName(/4\sacteurs/);
  await strip.getByRole('button', { name: 'Retirer le filtre : Tension' }).click();
  await expect(strip).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filtrer la carte' })).toBeFocused();
});

test('around an actor, step by step; a search goes to what is sought', async ({ page }) => {
  const map = await MapPage.ofExample(page, MARKET);
  await expect(page.getByRole('button', { name: 'Filtrer la carte' })).toBeVisible();
  await page.keyboard.press('Control+f');
  const search = page.getByRole('searchbox', { name: /^Chercher un acteur/ });
  await search.fill('habit');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Chercher' }).getByRole('status')).toContainText(
    /^Habitants/
  );
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Ne voir que son entourage' }).click();
  const strip = page.getByRole('region', { name: 'Ce qui est montré de la carte' });
  await expect(strip).toContainText('Autour de : Habitants');
  const shown = strip.getByRole('status');
  const near = await shown.innerText();
  await strip.getByRole('radio', { name: '3 pas' }).check();
  await expect(shown).not.toHaveText(near);
  await strip.getByRole('button', { name: 'Tout réafficher' }).click();
  await expect(map.canvas).toHaveAccessibleName(/4\sacteurs/);
});

test('a view is saved, found again after a reload, and undone', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, MARKET);
  await page.getByRole('button', { name: 'Filtrer la carte' }).click();
  await page.getByRole('checkbox', { name: /^Tension/ }).check();
  await page.getByRole('button', { name: 'Taille et couleur des acteurs' }).click();
  await page.getByLabel('Colorer selon').selectOption({ label: 'Nature d’acteur' });
  await page.getByLabel('Donner une taille selon').selectOption({ label: 'Partenaires' });
  await expect(page.getByRole('region', { name: /^Légende des tailles/ })).toContainText(
    'Partenaires'
  );
  await checkAccessibility();
  await page.getByRole('button', { name: 'Vues enregistrées' }).click();
  await page.getByRole('button', { name: 'Enregistrer ce qui est montré' }).click();
  await page.getByLabel('Nom de la vue').fill('Les tensions');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Montrer la vue Les tensions' })).toBeVisible();
  await checkAccessibility();
  await map.saved();

  await page.reload();
  await expect(map.canvas).toHaveAccessibleName(/4\sacteurs/);
  await page.getByRole('button', { name: 'Vues enregistrées' }).click();
  await page.getByRole('button', { name: 'Montrer la vue Les tensions' }).click();
  await expect(map.canvas).not.toHaveAccessibleName(/4\sacteurs/);
  await expect(page.getByRole('region', { name: /^Légende des tailles/ })).toBeVisible();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByText('Aucune vue enregistrée.')).toBeVisible();
});

test('a field of one’s own gives actors their size and colour, and silence is no zero', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, MARKET);
  const sheet = page.getByRole('tabpanel', { name: 'Fiche' });
  for (const [name, budget] of [
    ['Mairie', '120 000,5'],
    ['AMAP', '0']
  ] as const) {
    await map.openPanel('Liste');
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .click();
    await expect(sheet.getByRole('heading', { name, exact: true })).toBeVisible();
    await sheet.getByText('Notes', { exact: true }).click();
    await sheet.getByLabel('Nom d’un nouveau champ').fill('Budget');
    await sheet.getByLabel('Nom d’un nouveau champ').press('Enter');
    await sheet.getByLabel('Valeur de Budget').fill(budget);
    await sheet.getByLabel('Valeur de Budget').press('Enter');
    await map.saved();
  }
  await page.getByRole('button', { name: 'Taille et couleur des acteurs' }).click();
  await page.getByLabel('Donner une taille selon').selectOption({ label: 'Budget' });
  await page.getByLabel('Colorer selon').selectOption({ label: 'Budget' });
  const legend = page.getByRole('region', { name: /^Légende des tailles/ });
  await expect(
    legend
      .getByRole('listitem')
      .filter({ hasText: /^120\s000,5/ })
      .first()
  ).toBeVisible();
  await expect(
    legend.getByRole('listitem').filter({ hasText: 'Non renseigné' }).first()
  ).toContainText('2');
  await expect(legend.getByRole('listitem').filter({ hasText: /^0/ }).first()).toContainText('1');
  await checkAccessibility();

  await page.getByLabel('Colorer selon').selectOption({ label: 'Indice E–I' });
  await expect(legend.getByRole('heading', { name: 'Indice E–I (coopération)' })).toBeVisible();
  await expect(
    page.getByLabel('Donner une taille selon').getByRole('option', { name: 'Indice E–I' })
  ).toHaveCount(0);
});

test('a presentation goes on by keyboard, and gives back what was there', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, MARKET);
  await map.openPanel('Constats');
  await expect(page.getByText(/^\d+\sconstats?$/)).toBeVisible();
  const present = page.getByRole('button', { name: 'Présenter en plein écran' });
  await present.click();
  const dialog = page.getByRole('dialog', { name: 'Présentation' });
  await expect(dialog.getByRole('heading', { name: MARKET })).toBeVisible();
  await checkAccessibility('dialog');
  await page.keyboard.press('PageDown');
  await expect(dialog.getByText('Question à discuter')).toBeVisible();
  await checkAccessibility('dialog');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('End');
  await expect(dialog.getByRole('heading', { name: /^Et maintenant/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(present).toBeFocused();
  await expect(map.canvas).toBeVisible();
});
