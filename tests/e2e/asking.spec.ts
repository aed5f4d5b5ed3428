import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { readFile as readMapFile } from '#exchange/read-file.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';
import { openMade } from './support/made-map.ts';
import { openedMap, partnerOf, savedMap, type GivenFile } from './support/partners.ts';

test('a partner is asked by a form, answers without the app, and its reading stands beside ours', async ({
  page,
  browser,
  checkAccessibility
}, testInfo) => {
  const map = await MapPage.ofNewMap(page, 'La cantine');
  for (const name of ['AMAP <i>des Paniers</i>', 'Mairie', 'Traiteur']) await map.addActor(name);
  await map.addLink('AMAP <i>des Paniers</i>', 'Mairie', 'order');
  await map.addLink('Mairie', 'Traiteur', 'funding');
  await map.saved();

  // What we think of the partner's trust, which it is not shown.
  const list = await map.openPanel('Liste');
  await list
    .getByRole('button', { name: /^AMAP .* → Mairie/ })
    .first()
    .click();
  const sheet = page.getByRole('tabpanel', { name: 'Fiche' });
  const side = sheet.getByRole('group', { name: /AMAP/ });
  await side.getByRole('combobox', { name: 'Confiance' }).selectOption('1');
  await map.saved();

  await (await map.openPanel('Liste')).getByRole('button', { name: /^AMAP/ }).first().click();
  await page.getByRole('tab', { name: 'Fiche' }).click();
  await sheet.getByRole('button', { name: 'Demander à ce partenaire…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Demander à/ });
  await expect(dialog.getByText(/Commande/)).toBeVisible();
  await expect(dialog.getByText('Traiteur')).toBeHidden();
  await expect(dialog.getByText(/Confiance/)).toBeHidden();
  await checkAccessibility();

  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Formulaire à remplir' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('la-cantine-amap-i-des-paniers-i.html');
  const text = await readFile(await saved.path(), 'utf8');
  expect(text).not.toContain('Traiteur');
  expect(text).not.toContain('"fromTrust":1');
  const path = testInfo.outputPath('formulaire.html');
  await writeFile(path, text);

  // The partner: a page of its own, from a file, that calls nothing.
  const partner = await browser.newContext({ locale: 'fr-FR', offline: true, colorScheme: 'dark' });
  const form = await partner.newPage();
  const asked: string[] = [];
  form.on('request', (request) => asked.push(request.url()));
  const faults: string[] = [];
  form.on('console', (message) => faults.push(message.text()));
  form.on('pageerror', (error) => faults.push(error.message));
  await form.goto(pathToFileURL(path).href);
  await form.setViewportSize({ width: 390, height: 844 });
  await expect(form.getByRole('heading', { level: 1 })).toHaveText(
    'Vos liens, vus par vous\u00a0: AMAP <i>des Paniers</i>'
  );
  const save = form.getByRole('button', { name: 'Enregistrer ma réponse' });
  await save.click();
  await expect(form.getByRole('status')).toContainText('rien n’a été enregistré');
  const trust = form.getByRole('group', { name: /Faites-vous confiance à/ });
  await expect(trust.getByRole('radio', { name: 'Je ne sais pas' })).toBeChecked();
  await trust.getByRole('radio', { name: '2 – en partie' }).check();
  const note = form.getByLabel('Ce que vous voulez en dire');
  await note.fill('Les menus changent « sans <prévenir> ».');
  await Promise.all([form.waitForEvent('download'), save.click()]);

  // Of two answers from one page, the last one holds.
  await trust.getByRole('radio', { name: '3 – bien' }).check();
  const { violations } = await new AxeBuilder({ page: form }).setLegacyMode().analyze();
  expect(violations).toEqual([]);
  const [given] = await Promise.all([form.waitForEvent('download'), save.click()]);
  await expect(form.getByRole('status')).toContainText('dans vos téléchargements');
  expect(given.suggestedFilename()).toBe('reponse-amap-i-des-paniers-i.ect.json');
  const answer: GivenFile = {
    name: given.suggestedFilename(),
    mimeType: 'application/json',
    buffer: await readFile(await given.path())
  };
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([pathToFileURL(path).href]);
  expect(faults).toEqual([]);

  // A browser that does not trust the page with a hash makes a file all the same.
  await form.goto('about:blank');
  await form.setContent(text);
  await form.getByRole('radio', { name: '2 – en partie' }).first().check();
  const [bare] = await Promise.all([form.waitForEvent('download'), save.click()]);
  expect(await readMapFile(await readFile(await bare.path()))).toMatchObject({
    ok: true,
    repairs: [{ code: 'wrong-hash' }]
  });
  await partner.close();

  // It comes back through the same door as any copy.
  await page.getByRole('tab', { name: 'Carte', exact: true }).click();
  await page.getByRole('button', { name: 'Réunir des copies de partenaires…' }).click();
  const merging = page.getByRole('dialog', { name: 'Réunir des copies de la carte' });
  await merging.getByLabel('Choisir des fichiers').setInputFiles(answer);
  await expect(merging.getByText('1\u00a0désaccord à discuter')).toBeVisible();
  await merging.getByLabel('De qui vient').fill('l’AMAP');
  await merging.getByRole('button', { name: 'Réunir', exact: true }).click();
  const debates = page.getByRole('tabpanel', { name: 'Désaccords' });
  const about = debates.getByRole('listitem', { name: /^Lien/ });
  await expect(about.getByText('selon vous', { exact: true })).toBeVisible();
  await expect(about.getByText('selon la copie de l’AMAP')).toBeVisible();
  await expect(about).toContainText('1 – un peu');
  await expect(about).toContainText('3 – bien');
  await expect(about.getByRole('button', { name: /^Retenir/ })).toHaveCount(2);
  await (
    await map.openPanel('Liste')
  )
    .getByRole('button', { name: /→ Mairie/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Fiche' }).click();
  await expect(sheet.getByLabel('Note', { exact: true })).toHaveValue(
    'Les menus changent « sans <prévenir> ».'
  );
  expect((await map.listed()).join()).toContain('Traiteur');
});

/** Tries to close a tab, and stays if that is asked; whether it was asked. */
async function isHeldBack(tab: Page): Promise<boolean> {
  const asked = tab.waitForEvent('dialog').then(async (dialog) => {
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    return true;
  });
  const closed = tab.waitForEvent('close').then(() => false);
  await tab.close({ runBeforeUnload: true });
  return Promise.race([asked, closed]);
}

test('a form that is left before it is saved asks first, and not once it is', async ({
  page,
  browser
}, testInfo) => {
  const map = await openMade(page, {
    actors: { Ville: [0, 0], AMAP: [300, 0] },
    links: [['Ville', 'AMAP', 'order']]
  });
  await (await map.openPanel('Liste')).getByRole('button', { name: /^AMAP/ }).first().click();
  await map.openPanel('Fiche');
  await page.getByRole('button', { name: 'Demander à ce partenaire…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Demander à/ });
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Formulaire à remplir' }).click()
  ]);
  const path = testInfo.outputPath('formulaire.html');
  await saved.saveAs(path);

  const partner = await browser.newContext({ offline: true });
  const opened = async (): Promise<Page> => {
    const form = await partner.newPage();
    await form.goto(pathToFileURL(path).href);
    await expect(form.getByText('Rien n’est gardé avant que vous enregistriez')).toBeVisible();
    return form;
  };
  expect(await isHeldBack(await opened())).toBe(false);

  const form = await opened();
  const status = form.getByRole('status');
  const unsaved = 'Ce que vous avez rempli n’est pas encore enregistré.';
  const trust = form.getByRole('group', { name: /Faites-vous confiance à/ });
  await trust.getByRole('radio', { name: '2 – en partie' }).check();
  await expect(status).toHaveText(unsaved);
  expect(await isHeldBack(form)).toBe(true);
  await expect(trust.getByRole('radio', { name: '2 – en partie' })).toBeChecked();
  // Nothing would be lost any more.
  await trust.getByRole('radio', { name: 'Je ne sais pas' }).check();
  await expect(status).toBeEmpty();

  const note = form.getByLabel('Ce que vous voulez en dire');
  await note.fill('Les menus changent.');
  expect(await isHeldBack(form)).toBe(true);
  const save = form.getByRole('button', { name: 'Enregistrer ma réponse' });
  await Promise.all([form.waitForEvent('download'), save.click()]);
  await expect(status).toContainText('dans vos téléchargements');
  await note.fill('Les menus ont changé.');
  await expect(status).toHaveText(unsaved);
  expect(await isHeldBack(form)).toBe(true);
  await Promise.all([form.waitForEvent('download'), save.click()]);
  await expect(status).toContainText('dans vos téléchargements');
  expect(await isHeldBack(form)).toBe(false);
  await partner.close();
});

test('a partner with the app is handed its part alone, fills it in, and nothing but that comes back', async ({
  page,
  browser,
  baseURL,
  checkAccessibility
}) => {
  const map = await openMade(page, {
    actors: { Ville: null, 'Service culture': [0, 0], AMAP: [300, 0], Épicerie: [300, 200] },
    inside: { 'Service culture': 'Ville' },
    links: [
      ['Service culture', 'AMAP', 'order', { note: 'Entre nous', toTrust: 1 }],
      ['AMAP', 'Épicerie', 'funding']
    ]
  });
  await (
    await map.openPanel('Liste')
  )
    .getByRole('button', { name: /^Ville/ })
    .first()
    .click();

  // From the list of commands, as from the sheet.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ce partenaire');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Demander à « Ville »' });
  await expect(dialog.getByText('Nom\u00a0: Service culture')).toBeVisible();
  await expect(dialog.getByText(/Épicerie|Entre nous/)).toHaveCount(0);
  await checkAccessibility();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Fichier pour Maillage' }).click()
  ]);
  const buffer = await readFile(await file.path());
  expect(buffer.toString('utf8')).not.toMatch(/Épicerie|Entre nous|toTrust/);

  const partner = await partnerOf(browser, baseURL ?? '');
  const theirs = await openedMap(partner.page, {
    name: file.suggestedFilename(),
    mimeType: 'application/json',
    buffer
  });
  expect(await theirs.listed()).toHaveLength(4);
  await (
    await theirs.openPanel('Liste')
  )
    .getByRole('button', { name: /→ AMAP/ })
    .first()
    .click();
  const side = partner.page.getByRole('group', { name: /Service culture/ });
  await side.getByRole('combobox', { name: 'Confiance' }).selectOption('4');
  await theirs.saved();
  const answer = await savedMap(partner.page, 'ville.ect.json');
  expect(partner.faults).toEqual([]);
  await partner.leave();

  const place = await map.positionOf('AMAP');

  // The map went on meanwhile: what was only shown to the partner does not come back.
  await (await map.openPanel('Liste')).getByRole('button', { name: /^AMAP/ }).first().click();
  const sheet = page.getByRole('tabpanel', { name: 'Fiche' });
  await sheet.getByLabel('Nom', { exact: true }).fill('Les Paniers');
  await sheet.getByLabel('Nom', { exact: true }).press('Enter');
  await map.saved();
  await page.getByRole('tab', { name: 'Carte', exact: true }).click();
  await page.getByRole('button', { name: 'Réunir des copies de partenaires…' }).click();
  const merging = page.getByRole('dialog', { name: 'Réunir des copies de la carte' });
  await merging.getByLabel('Choisir des fichiers').setInputFiles(answer);
  await expect(merging.getByText('1\u00a0fiche modifiée', { exact: true })).toBeVisible();
  await expect(merging.getByText(/désaccord/)).toHaveCount(0);
  await merging.getByRole('button', { name: 'Réunir', exact: true }).click();
  const listed = (await map.listed()).join();
  expect(listed).toContain('Les Paniers');
  expect(listed).toContain('Épicerie');
  // Nor does the partner's layout of its part move anything here.
  expect(await map.positionOf('Les Paniers')).toEqual(place);
});
