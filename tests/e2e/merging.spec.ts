import type { Locator, Page } from '@playwright/test';
import type { ActorId } from '#domain/ids.ts';
import { changeOf } from '#lineage/change.ts';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';
import {
  openedMap,
  partnerOf,
  savedMap,
  writtenElsewhere,
  type GivenFile
} from './support/partners.ts';

/** Opens what puts copies together, from the panel of the map, on a file. */
async function bring(page: Page, ...files: GivenFile[]): Promise<Locator> {
  await page.getByRole('tab', { name: 'Carte', exact: true }).click();
  await page.getByRole('button', { name: 'Réunir des copies de partenaires…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Réunir des copies de la carte' });
  await dialog.getByLabel('Choisir des fichiers').setInputFiles(files);
  return dialog;
}

/** Gives the one link of the map another nature, from its sheet. */
async function setKind(map: MapPage, link: RegExp, kind: string): Promise<void> {
  const list = await map.openPanel('Liste');
  await list.getByRole('button', { name: link }).click();
  const sheet = map.page.getByRole('tabpanel', { name: 'Fiche' });
  await sheet.getByRole('combobox', { name: 'Nature' }).selectOption({ label: kind });
  await map.saved();
}

test('two partners start from one file, work apart, exchange, and come to the same map', async ({
  page,
  browser,
  baseURL,
  checkAccessibility
}) => {
  const mine = await MapPage.ofNewMap(page, 'La cantine');
  await mine.addActor('Mairie');
  await mine.addActor('AMAP');
  await mine.addLink('Mairie', 'AMAP', 'order');
  await mine.saved();
  const start = await savedMap(page, 'cantine.ect.json');

  const partner = await partnerOf(browser, baseURL ?? '');
  const theirs = await openedMap(partner.page, start);
  await setKind(theirs, /^Mairie → AMAP/, 'Coopération');
  await theirs.addActor('École');
  await theirs.saved();
  await setKind(mine, /^Mairie → AMAP/, 'Financement');
  await mine.addActor('Traiteur');
  await mine.saved();
  const fromThem = await savedMap(partner.page, 'cantine-benoit.ect.json');

  // What it brings is told before anything changes.
  const dialog = await bring(page, fromThem);
  await expect(dialog.getByText('1\u00a0ajout', { exact: true })).toBeVisible();
  await expect(dialog.getByText('Acteur « École »')).toBeVisible();
  await expect(dialog.getByText('1\u00a0désaccord à discuter')).toBeVisible();
  await expect(
    dialog.getByText(/Coopération \+ Financement|Financement \+ Coopération/)
  ).toBeVisible();
  await checkAccessibility();
  await dialog.getByRole('button', { name: 'Ne rien changer' }).click();
  expect((await mine.listed()).join()).not.toContain('École');

  const again = await bring(page, fromThem);
  await again.getByLabel('De qui vient').fill('Benoît');
  await again.getByRole('button', { name: 'Réunir', exact: true }).click();
  await expect(page.getByText(/^Réuni.: Benoît\./)).toBeVisible();
  expect((await mine.listed()).join()).toContain('École');

  // It is one step of undo, also after a reload.
  await page.reload();
  await mine.whenDrawn();
  const undo = page.getByRole('button', { name: 'Annuler', exact: true });
  await expect(undo).toHaveAttribute('title', /réunir «.Benoît.»/);
  await undo.click();
  await expect.poll(async () => (await mine.listed()).join()).not.toContain('École');
  expect((await mine.listed()).join()).toContain('Traiteur');
  await page.getByRole('button', { name: 'Rétablir', exact: true }).click();
  await expect.poll(async () => (await mine.listed()).join()).toContain('École');

  const fromMe = await savedMap(page, 'cantine-awa.ect.json');
  const theirDialog = await bring(partner.page, fromMe);
  await theirDialog.getByRole('button', { name: 'Réunir', exact: true }).click();
  await expect(partner.page.getByText(/^Réuni.: cantine-awa\.ect\.json\./)).toBeVisible();
  await theirs.saved();
  const [here, there] = [await savedMap(page, 'a'), await savedMap(partner.page, 'b')];
  expect(there.buffer.toString('utf8')).toBe(here.buffer.toString('utf8'));
  expect(partner.faults).toEqual([]);
  await partner.leave();
});

test('two readings are listed with who says what, and settled once for all', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofNewMap(page, 'La cantine');
  for (const name of ['Mairie', 'AMAP', 'École']) await map.addActor(name);
  await map.addLink('Mairie', 'AMAP', 'order');
  await map.saved();
  const start = await savedMap(page, 'cantine.ect.json');
  const { records } = JSON.parse(start.buffer.toString('utf8')) as {
    readonly records: readonly { readonly id: string; readonly t: string; readonly f: object }[];
  };
  const idOf = (name: string): string =>
    records.find(({ f }) => 'name' in f && f.name === name)?.id ?? '';
  const link = records.find(({ t }) => t === 'link')?.id ?? '';
  await setKind(map, /^Mairie → AMAP/, 'Financement');
  const sheet = page.getByRole('tabpanel', { name: 'Fiche' });
  for (const name of ['Mairie', 'AMAP']) {
    await (
      await map.openPanel('Liste')
    )
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .click();
    await sheet.getByLabel('Nom', { exact: true }).fill(`${name} (nous)`);
    await sheet.getByLabel('Nom', { exact: true }).press('Enter');
    await map.saved();
  }
  await page.keyboard.press('Escape');
  const theirs = await writtenElsewhere(
    start,
    'cantine-benoit.ect.json',
    changeOf('link', link, { kind: 'cooperation' }),
    changeOf('actor', idOf('Mairie'), { name: 'Ville' }),
    changeOf('actor', idOf('AMAP'), { name: 'Panier' })
  );
  const dialog = await bring(page, theirs);
  await dialog.getByLabel('De qui vient').fill('Benoît');
  await dialog.getByRole('button', { name: 'Réunir', exact: true }).click();

  const panel = page.getByRole('tabpanel', { name: 'Désaccords' });
  await expect(page.getByRole('tab', { name: 'Désaccords 3' })).toBeVisible();
  await expect(panel).toBeFocused();
  const aboutLink = panel.getByRole('listitem', { name: /^Lien/ });
  await expect(aboutLink.getByText('selon vous', { exact: true })).toBeVisible();
  await expect(aboutLink.getByText('selon la copie de Benoît')).toBeVisible();
  await checkAccessibility();

  // Its tab has come: they stand in two lines, one under the other.
  const tabs = await page
    .getByRole('tablist', { name: 'Panneaux' })
    .getByRole('tab')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  const lines = Map.groupBy(tabs, ({ y }) => y);
  expect([...lines.values()].map((line) => line.length)).toEqual([4, tabs.length - 4]);
  for (const [place, { x }] of tabs.slice(4).entries()) expect(x).toBe(tabs[place]?.x);

  // What is shown on the map leaves the list where it is.
  const lastShown = panel.getByRole('button', { name: /^Montrer/ }).last();
  await lastShown.scrollIntoViewIfNeeded();
  const scrolled = (): Promise<number> => panel.evaluate(({ scrollTop }) => scrollTop);
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);
  await lastShown.click();
  expect(await scrolled()).toBe(before);

  // The sheet says it beside the field.
  await aboutLink.getByRole('button', { name: 'Montrer sur la carte' }).click();
  await page.getByRole('tab', { name: 'Fiche' }).click();
  const note = sheet.getByRole('note', { name: 'Désaccord sur « Nature du lien »' });
  await expect(note.getByText('Coopération selon la copie de Benoît')).toBeVisible();
  await note.getByRole('button', { name: 'En décider…' }).click();

  // It is marked where it is drawn, in the tables, and can be all that is shown.
  const drawnAs = async (): Promise<string[]> =>
    (await map.linesAt()).map(({ label }) => label.replaceAll('\u00a0', ' '));
  await expect.poll(drawnAs).toEqual(['financement ≠ 2 lectures']);
  await map.openPanel('Légende');
  await page.getByRole('button', { name: 'Plusieurs lectures, à discuter' }).click();
  await expect(page.getByText('2\u00a0acteurs sur 3')).toBeVisible();
  await page.getByRole('button', { name: 'Tout réafficher' }).click();
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();
  const row = page.getByRole('row', { name: /AMAP \(nous\)/ });
  // From its name, by the keyboard; the other one by the mouse.
  const mark = row.getByRole('button', { name: '≠ 2 lectures' });
  await row.getByRole('rowheader').focus();
  await page.keyboard.press('Tab');
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel).toBeFocused();
  await expect(panel.getByRole('listitem').first()).toContainText('AMAP (nous)');
  await page
    .getByRole('row', { name: /Mairie \(nous\)/ })
    .getByRole('button', { name: '≠ 2 lectures' })
    .click();
  await expect(panel.getByRole('listitem').first()).toContainText('Mairie (nous)');
  await checkAccessibility();
  await page.getByRole('button', { name: 'Carte', exact: true }).first().click();

  // One by the keyboard, the two others at once.
  await aboutLink.getByRole('button', { name: 'Retenir « Coopération »' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Désaccords 2' })).toBeVisible();
  for (const box of await panel.getByRole('checkbox').all()) await box.check();
  await panel.getByRole('button', { name: 'ce que dit la copie de Benoît' }).click();
  await expect(panel.getByText('Aucun désaccord')).toBeVisible();
  await map.saved();
  const listed = await map.listed();
  expect(listed.join()).toContain('Ville');
  expect(listed.join()).toContain('coopération');

  // The old file again raises none of them; taking the last back raises two.
  const again = await bring(page, theirs);
  await expect(again.getByText('Votre carte contient déjà tout ce qu’il y a là.')).toBeVisible();
  await again.getByRole('button', { name: 'Ne rien changer' }).click();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'Désaccords 2' })).toBeVisible();
});

test('a file is refused, another is of another map, and a known map asks what to do', async ({
  page
}) => {
  await MapPage.ofNewMap(page, 'Une autre carte');
  await new MapPage(page).addActor('Lycée');
  const other = await savedMap(page, 'autre.ect.json');
  const map = await MapPage.ofNewMap(page, 'La cantine');
  await map.addActor('Mairie');
  await map.saved();
  const own = await savedMap(page, 'cantine.ect.json');

  const broken = { ...own, name: 'coupé.ect.json', buffer: own.buffer.subarray(0, 200) };
  const dialog = await bring(page, broken, other);
  await expect(dialog.getByText('Ce fichier n’a pas pu être lu')).toBeVisible();
  await expect(
    dialog.getByText('C’est le fichier d’une autre carte, « Une autre carte »')
  ).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Réunir', exact: true })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Réunir quand même « autre.ect.json »' }).click();
  await expect(dialog.getByText('Acteur « Lycée »')).toBeVisible();
  await dialog.getByRole('button', { name: 'Réunir', exact: true }).click();
  // Their titles differ: the page goes to what is debated by itself.
  await expect(page.getByRole('tab', { name: /^Désaccords/, selected: true })).toBeVisible();
  await expect.poll(async () => (await map.listed()).join()).toContain('Lycée');
  await page.getByRole('button', { name: 'Annuler', exact: true }).first().click();
  await expect.poll(async () => (await map.listed()).join()).not.toContain('Lycée');

  // From the home page: together with the map that is here, or apart.
  await page.getByRole('link', { name: 'Accueil' }).click();
  await page.getByLabel('Ouvrir un fichier').setInputFiles(own);
  const known = page.getByRole('dialog', { name: 'Cette carte est déjà sur cet appareil' });
  await expect(
    known.getByText('« cantine.ect.json » est une copie de « La cantine ».')
  ).toBeVisible();
  await known.getByRole('button', { name: 'La réunir à ma carte…' }).click();
  await expect(page.getByText('Votre carte contient déjà tout ce qu’il y a là.')).toBeVisible();
});

test('a partner drew the same town hall: it is asked, made one, separated, told apart', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofNewMap(page, 'La cantine');
  for (const name of ['Mairie de Loos', 'AMAP']) await map.addActor(name);
  await map.addLink('Mairie de Loos', 'AMAP', 'order');
  await map.saved();
  const start = await savedMap(page, 'cantine.ect.json');
  const theirs = await writtenElsewhere(
    start,
    'cantine-benoit.ect.json',
    changeOf('actor', 'a_school', { name: 'École' }),
    changeOf('actor', 'a_town', { name: 'COMMUNE DE LOOS' }),
    changeOf('link', 'l_town', {
      from: 'a_town' as ActorId,
      to: 'a_school' as ActorId,
      kind: 'funding'
    })
  );
  const dialog = await bring(page, theirs);
  await expect(dialog.getByText('1\u00a0doublon possible une fois réunis')).toBeVisible();
  await expect(dialog.getByText('Mairie de Loos et COMMUNE DE LOOS')).toBeVisible();
  await dialog.getByRole('button', { name: 'Réunir', exact: true }).click();

  // Nothing was put together by itself: it is asked beside the disagreements.
  await expect(page.getByRole('tab', { name: 'Désaccords 1' })).toBeVisible();
  const panel = page.getByRole('tabpanel', { name: 'Désaccords' });
  const asked = panel.getByRole('article', { name: 'Mairie de Loos et COMMUNE DE LOOS' });
  await expect(asked.getByText(/Même nom, écrit autrement/)).toBeVisible();
  await expect(asked.getByText('COMMUNE DE LOOS → École', { exact: false })).toBeVisible();
  await checkAccessibility();
  await asked.getByRole('button', { name: 'Plus tard' }).click();
  await expect(page.getByRole('tab', { name: 'Désaccords', exact: true })).toBeVisible();
  await panel.getByText('1\u00a0pour plus tard').click();
  await asked.getByRole('radio', { name: 'COMMUNE DE LOOS' }).check();
  await asked.getByRole('button', { name: 'C’est le même acteur' }).click();
  await map.saved();
  const one = (await map.listed()).join();
  expect(one).not.toContain('Mairie de Loos');
  expect(one).toMatch(/COMMUNE DE LOOS → AMAP/);
  expect(one).toMatch(/COMMUNE DE LOOS → École/);

  // Two again, from the sheet, exactly as they were.
  const list = await map.openPanel('Liste');
  await list.getByRole('button', { name: /^COMMUNE DE LOOS(?! →)/ }).click();
  const sheet = await map.openPanel('Fiche');
  await expect(sheet.getByText('Aussi sous le nom « Mairie de Loos »')).toBeVisible();
  await sheet.getByRole('button', { name: 'Séparer « Mairie de Loos »' }).click();
  await expect.poll(async () => (await map.listed()).join()).toMatch(/Mairie de Loos → AMAP/);

  // One again, of two that were chosen, from the menu; then taken back by undo.
  const names = await map.openPanel('Liste');
  await names.getByRole('button', { name: /^École/ }).click();
  await page.keyboard.down('Shift');
  const { x, y } = await map.at('AMAP');
  await page.mouse.click(x, y);
  await page.keyboard.up('Shift');
  await map.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'C’est le même acteur…' }).click();
  const pair = page.getByRole('dialog', { name: 'Est-ce le même acteur' });
  await checkAccessibility();
  await pair.getByRole('button', { name: 'C’est le même acteur' }).click();
  await expect(page.getByText(/: un seul acteur\./)).toBeVisible();
  await page.getByRole('button', { name: 'Annuler', exact: true }).first().click();
  await expect.poll(async () => (await map.listed()).join()).toMatch(/AMAP.*École/);
});
