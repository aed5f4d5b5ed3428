import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { seal } from '#exchange/privacy/sealed-file.ts';
import { writeFile } from '#exchange/write-file.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { fold } from '#lineage/write.ts';
import { needlesFor } from '#testing/hidden-text.ts';
import { DATE_MARK, MARK, markedMap, NUMBER_MARK } from '#testing/marked-maps.ts';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

const NEEDLES = [MARK, DATE_MARK, NUMBER_MARK].flatMap(needlesFor);

/** Opens a map that holds something in every field, and the dialog that exports it. */
async function openSharing(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByLabel('Ouvrir un fichier').setInputFiles({
    name: 'marquée.ect.json',
    mimeType: 'application/json',
    buffer: Buffer.from(await writeFile(await markedMap(1)))
  });
  // It holds things that this version does not know, and says so.
  const go = page.getByRole('link', { name: 'Aller à la carte' });
  await go
    .or(page.getByRole('button', { name: 'Exporter la carte' }))
    .first()
    .waitFor();
  if (await go.isVisible()) await go.click();
  await new MapPage(page).whenDrawn();
  await page.getByRole('button', { name: 'Exporter la carte' }).click();
}

async function saved(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer le fichier' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('a map leaves without a name, once it is said who may still be recognised', async ({
  page,
  checkAccessibility
}) => {
  await openSharing(page);
  const dialog = page.getByRole('dialog', { name: 'Exporter la carte' });
  await expect(dialog.getByRole('radio', { name: 'Pour moi' })).toBeChecked();
  await expect(dialog.getByText('reconnaissable')).toBeHidden();

  await dialog.getByRole('radio', { name: 'Sans les noms' }).check();
  await expect(dialog.getByText(/acteurs? sur 6 restent? reconnaissables? par/)).toBeVisible();
  await expect(dialog.getByText('pseudonymisé, pas anonyme')).toBeVisible();
  await checkAccessibility();

  const { name, bytes } = await saved(page);
  expect(name).toBe('carte-pseudonymisee.ect.json');
  expect(NEEDLES.filter((needle) => bytes.includes(needle)).map(String)).toEqual([]);
  expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ format: 'ect-map', snapshots: [] });
  await expect(dialog).toBeHidden();
});

test('a map with persons on it goes to everyone without their names, unless asked otherwise', async ({
  page
}) => {
  await MapPage.ofNewMap(page, 'Deux personnes');
  const map = new MapPage(page);
  await map.addActor('Mairie');
  await page.getByRole('button', { name: 'Exporter la carte' }).click();
  const dialog = page.getByRole('dialog', { name: 'Exporter la carte' });
  await dialog.getByRole('radio', { name: 'Tout le monde' }).check();
  await expect(dialog.getByRole('radio', { name: 'La carte, avec les noms' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Annuler' }).click();

  await page.getByRole('combobox', { name: 'Nature' }).selectOption('Personne');
  await page.getByRole('button', { name: 'Exporter la carte' }).click();
  await dialog.getByRole('radio', { name: 'Tout le monde' }).check();
  await expect(dialog.getByRole('radio', { name: 'Sans les noms' })).toBeChecked();
  await dialog.getByRole('radio', { name: 'La carte, avec les noms' }).check();
  expect((await saved(page)).name).toBe('deux-personnes.ect.json');
});

test('a map leaves encrypted, and comes back with its passphrase and nothing else', async ({
  page,
  checkAccessibility
}) => {
  await MapPage.ofNewMap(page, 'Le secret');
  await new MapPage(page).addActor('Mairie');
  await page.getByRole('button', { name: 'Exporter la carte' }).click();
  await page.getByRole('checkbox', { name: 'Chiffrer par une phrase de passe' }).check();
  const field = page.getByRole('textbox', { name: 'Phrase de passe' });
  await expect(field).toBeInViewport({ ratio: 1 });
  await expect(field).toHaveValue(/^([a-z]+ ){5}[a-z]+$/);
  await expect(page.getByText('Solide.')).toBeVisible();
  const drawn = await field.inputValue();
  await page.getByRole('button', { name: 'En tirer une autre' }).click();
  await expect(field).not.toHaveValue(drawn);
  await field.fill('Lilas');
  await expect(page.getByText('Faible')).toBeVisible();
  await expect(page.getByText('Perdue, elle ne se retrouve pas')).toBeVisible();
  await checkAccessibility();

  const { name, bytes } = await saved(page);
  expect(name).toBe('le-secret.ect.age');
  expect(bytes.subarray(0, 40).toString()).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  expect(bytes.includes('Mairie')).toBe(false);

  await page.getByRole('link', { name: 'Accueil' }).click();
  await page
    .getByLabel('Ouvrir un fichier')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  const prompt = page.getByRole('dialog', { name: 'est chiffré' });
  await prompt.getByLabel('Phrase de passe').fill('Lila');
  await prompt.getByRole('button', { name: 'Ouvrir' }).click();
  await expect(prompt.getByText('La phrase de passe n’est pas la bonne')).toBeVisible();
  await checkAccessibility();
  await prompt.getByLabel('Phrase de passe').fill('Lilas');
  await page.keyboard.press('Enter');
  const known = page.getByRole('dialog', { name: 'Cette carte est déjà sur cet appareil' });
  await known.getByRole('button', { name: 'L’ouvrir à part, comme une autre carte' }).click();
  const map = await new MapPage(page).whenDrawn();
  expect(JSON.stringify(await map.listed())).toContain('Mairie');
});

test('a damaged encrypted file is refused whole, and so is one made to freeze the device', async ({
  page
}) => {
  const sealed = await seal('{}', 'Lilas', 1);
  const hostile = Buffer.from(
    Buffer.from(sealed)
      .toString('latin1')
      .replace(/(scrypt \S+) 1\n/, '$1 30\n'),
    'latin1'
  );
  const attempts = [
    [sealed.slice(0, -3), 'rien n’en est ouvert'],
    [hostile, 'calcul démesuré']
  ] as const;
  await page.goto('./');
  for (const [bytes, told] of attempts) {
    await page.getByLabel('Ouvrir un fichier').setInputFiles({
      name: 'reçu.ect.age',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes)
    });
    await page.getByLabel('Phrase de passe').fill('Lilas');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByText(told)).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click();
  }
});

test('a table leaves with what goes as far as those it is for, and says what stays', async ({
  page,
  checkAccessibility
}) => {
  const dot = { replica: 'aaaaaaaaaaaaaaaa', counter: 1 };
  const told = { name: 'Mairie', note: 'Dit entre nous', visibility: 'participants' } as const;
  const changes = [
    changeOf('actor', 'a_1', told),
    changeOf('actor', 'a_2', { name: 'AMAP', note: 'Dit à tous', visibility: 'public' })
  ];
  const state = fold(EMPTY_STATE, [{ dot, changes }]);
  await page.goto('./');
  await page.getByLabel('Ouvrir un fichier').setInputFiles({
    name: 'deux.ect.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      await writeFile({ id: '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b', state, snapshots: [] })
    )
  });
  await new MapPage(page).whenDrawn();
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();

  const dialog = page.getByRole('dialog', { name: 'Exporter ce tableau (CSV)' });
  const open = page.getByRole('button', { name: 'Exporter (CSV)' });
  await open.click();
  await expect(dialog.getByText('Tout le tableau y sera.')).toBeVisible();
  await checkAccessibility();
  const whole = (await saved(page)).bytes.toString('utf8');
  expect(whole).toContain('Dit entre nous');

  await open.click();
  await dialog.getByRole('radio', { name: 'Des partenaires' }).check();
  await expect(dialog.getByText('ce qui est dit dans 1 ligne')).toBeVisible();
  const { name, bytes } = await saved(page);
  expect(name).toMatch(/acteurs\.csv$/i);
  const text = bytes.toString('utf8');
  expect(text).toContain('Mairie');
  expect(text).toContain('Dit à tous');
  expect(text).not.toContain('Dit entre nous');
});
