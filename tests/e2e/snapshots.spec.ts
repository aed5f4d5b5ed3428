import { generateMap } from '#exchange/generate/generate-map.ts';
import { takeSnapshot } from '#exchange/snapshot.ts';
import { writeFile } from '#exchange/write-file.ts';
import { changeOf } from '#lineage/change.ts';
import { fold, nextDot } from '#lineage/write.ts';
import type { Locator } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

interface Drawn {
  readonly _cyreg: {
    readonly cy: {
      nodes(): {
        readonly data: (name: string) => string;
        readonly renderedPosition: () => { readonly x: number; readonly y: number };
      }[];
    };
  };
}

/** What a map shows, and where on the screen the town hall, which is in all of them, is. */
function seenOf(map: Locator): Promise<{ labels: string[]; mairie: number[] }> {
  return map.getByRole('img').evaluate((picture) => {
    const all = (picture as unknown as Drawn)._cyreg.cy.nodes().map((one) => {
      const { x, y } = one.renderedPosition();
      return { label: one.data('label').replace(/\s+/g, ' '), at: [Math.round(x), Math.round(y)] };
    });
    const mairie = all.find(({ label }) => label.startsWith('Mairie'))?.at ?? [];
    return { labels: all.map(({ label }) => label).sort(), mairie };
  });
}

test('a map is kept as it is, looked at later, gone back to, and compared with what it has become', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofNewMap(page, 'La cantine');
  await map.addActor('Mairie');
  const pages = page.getByRole('navigation', { name: 'Façons de voir' });
  const goTo = (name: string | RegExp): Promise<void> =>
    pages.getByRole('button', { name }).click();
  await goTo(/^Avant/);
  const past = page.getByRole('region', { name: 'Avant et après' });
  await expect(past.getByText('Que voulez-vous pouvoir comparer plus tard')).toBeVisible();

  // Taken by its button, with a name, a day and a note.
  await past.getByRole('button', { name: 'Prendre un instantané…' }).click();
  const taking = page.getByRole('dialog', { name: 'Prendre un instantané' });
  await expect(taking.getByLabel('Nom')).toHaveValue(/^Carte du \d/);
  await taking.getByLabel('Nom').fill('');
  await taking.getByRole('button', { name: 'Prendre', exact: true }).click();
  await expect(taking.getByRole('alert')).toHaveText('Donnez un nom.');
  await taking.getByLabel('Nom').fill('Avant la visite');
  await taking.getByLabel('Date').fill('2026-09-21');
  await taking.getByLabel('Note').fill('Trois personnes autour de la table');
  await taking.getByRole('button', { name: 'Prendre', exact: true }).click();
  await expect(taking).toBeHidden();
  const before = past.getByRole('listitem').filter({ hasText: 'Avant la visite' });
  await expect(before).toContainText('21 septembre 2026');
  await expect(before).toContainText('Trois personnes autour de la table');
  await expect(before).toContainText(/1\s+acteur, 0\s+lien/);
  await checkAccessibility();

  // What says the same is not kept twice, under whatever name.
  await page.keyboard.press('Control+k');
  await page
    .getByRole('dialog', { name: 'Commandes' })
    .getByRole('combobox')
    .fill('instantané de la carte');
  await page.keyboard.press('Enter');
  await taking.getByLabel('Nom').fill('Encore');
  await page.keyboard.press('Enter');
  await expect(taking.getByRole('alert')).toContainText(/dans l’instantané «\sAvant la visite\s»/);
  await taking.getByRole('button', { name: 'Annuler' }).click();

  // The map goes on; then is seen as it was, and left alone.
  await goTo('Carte');
  await map.addActor('AMAP');
  await map.addLink('Mairie', 'AMAP', 'order');
  await goTo(/^Avant/);
  await before.getByRole('button', { name: /^Regarder/ }).click();
  await expect(
    page.getByText(/Vous regardez «\sAvant la visite\s», 21 septembre 2026/)
  ).toBeVisible();
  expect(await map.listed()).toEqual(['Mairie Organisation']);
  await expect(page.getByRole('button', { name: 'Ajouter un acteur' })).toBeHidden();
  // Time is gone through by keyboard, today included, and nothing is changed on the way.
  const time = page.getByRole('slider', { name: /^Parcourir le temps/ });
  await time.press('ArrowRight');
  await expect(time).toHaveAttribute('aria-valuetext', 'Aujourd’hui');
  await expect.poll(() => map.listed()).toHaveLength(3);
  await expect(page.getByRole('button', { name: 'Ajouter un acteur' })).toBeHidden();
  await time.press('Home');
  await expect(time).toHaveAttribute('aria-valuetext', 'Avant la visite, 21 septembre 2026');
  await expect.poll(() => map.listed()).toEqual(['Mairie Organisation']);
  await checkAccessibility();
  await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).click();
  await expect.poll(() => map.listed()).toHaveLength(3);

  // Gone back to by new writes: one gesture, told in the history, and undone in one step.
  await goTo(/^Avant/);
  await before.getByRole('button', { name: 'Remettre la carte dans cet état' }).click();
  await expect(page.getByText(/La carte est remise comme dans/)).toBeVisible();
  await goTo('Carte');
  await expect.poll(() => map.listed()).toEqual(['Mairie Organisation']);
  const undo = page.getByRole('button', { name: 'Annuler', exact: true }).first();
  await expect(undo).toHaveAttribute('title', /remettre comme dans «\sAvant la visite\s»/);
  await undo.click();
  await expect.poll(() => map.listed()).toHaveLength(3);

  // Renamed, let go of, had back; and still there once the page comes anew.
  await goTo(/^Avant/);
  await before.getByRole('button', { name: /^Modifier/ }).click();
  const editing = page.getByRole('dialog', { name: 'Modifier l’instantané' });
  await editing.getByLabel('Nom').fill('Septembre');
  await editing.getByRole('button', { name: 'Enregistrer' }).click();
  const september = past.getByRole('listitem').filter({ hasText: 'Septembre' });
  await september.getByRole('button', { name: 'Supprimer' }).click();
  await expect(september).toBeHidden();
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click();
  await expect(september).toBeVisible();
  await page.reload();
  await map.whenDrawn();
  await goTo(/^Avant/);
  await expect(september).toContainText('Trois personnes autour de la table');

  // Told in words, with what differs for those present at both dates, and no cause.
  await expect(past.getByLabel('Avant', { exact: true })).toHaveValue(/Septembre$/);
  await expect(past.getByLabel('Après', { exact: true })).toHaveValue('today');
  await past.getByRole('button', { name: 'Comparer', exact: true }).click();
  const told = past.getByRole('article');
  await expect(told.getByRole('heading', { level: 4 })).toBeFocused();
  await expect(told).toContainText(/1\sacteur avant, 2\sacteurs après, dont 1\sprésent/);
  await expect(told).toContainText('Elle ne dit pas pourquoi');
  await expect(told.getByRole('region', { name: /^Les acteurs/ })).toContainText(
    /AMAP arrive sur la carte, avec 1\slien/
  );
  const actors = told.getByRole('row', { name: /^Acteurs \d/ });
  await expect(actors.getByRole('cell')).toHaveText(['1', '2', '1', '1', 'pas de marge']);
  await expect(told.getByRole('region', { name: /^Constats/ }).first()).toBeVisible();
  await checkAccessibility();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await told.getByRole('button', { name: 'Copier le texte' }).click();
  await expect(page.getByText('Texte copié.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^De «\sSeptembre\s» à «\sAujourd’hui\s»\n\n1\sacteur avant/
  );

  // Nothing but the comparison is printed.
  await page.emulateMedia({ media: 'print' });
  await expect(told.getByText('Elle ne dit pas pourquoi')).toBeVisible();
  await expect(pages).toBeHidden();
  await expect(past.getByRole('button', { name: 'Prendre un instantané…' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  // Beside each other: what is in both is at one place, and what one shows the other shows.
  await told.getByRole('button', { name: 'Voir côte à côte' }).click();
  const beside = told.getByRole('region', { name: 'Les deux états, côte à côte' });
  const [then, today] = [/« Septembre »/, /« Aujourd’hui »/].map((name) =>
    beside.getByRole('group', { name })
  ) as [Locator, Locator];
  await expect.poll(() => seenOf(then)).toMatchObject({ labels: ['Mairie'] });
  await expect.poll(() => seenOf(today)).toMatchObject({ labels: ['AMAP +', 'Mairie'] });
  await expect.poll(() => seenOf(then)).toEqual({ ...(await seenOf(today)), labels: ['Mairie'] });
  const was = await seenOf(then);
  await today.press('ArrowLeft');
  await expect.poll(() => seenOf(today)).not.toMatchObject({ mairie: was.mairie });
  expect(await seenOf(then)).toEqual({ ...(await seenOf(today)), labels: ['Mairie'] });
  await checkAccessibility();

  // Both on the map at once: what differs is marked, and says how in words.
  await told.getByRole('button', { name: 'Voir sur la carte' }).click();
  await expect(page.getByText(/Vous regardez «\sSeptembre → Aujourd’hui\s»/)).toBeVisible();
  await expect(page.getByText('disparu, là où c’était')).toBeVisible();
  const lines = async (): Promise<string[]> => (await map.linesAt()).map(({ label }) => label);
  await expect.poll(lines).toEqual(['commande +']);
  await checkAccessibility();
  await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).click();
  await expect.poll(lines).toEqual(['commande']);
  await goTo(/^Avant/);
  await past.getByRole('button', { name: 'Comparer', exact: true }).click();

  // The other way round, then with a file from the disk.
  await past.getByRole('button', { name: 'Échanger avant et après' }).click();
  await expect(told).toBeHidden();
  await past.getByRole('button', { name: 'Comparer', exact: true }).click();
  await expect(told).toContainText(/AMAP n’est plus sur la carte/);
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const file = await (await coming).path();
  await past.getByLabel('Comparer avec un fichier…').setInputFiles(file);
  await past.getByLabel('Après', { exact: true }).selectOption({ label: 'Aujourd’hui' });
  await past.getByRole('button', { name: 'Comparer', exact: true }).click();
  await expect(told).toContainText('Les deux états disent la même chose.');

  // A copy that made itself is one more state of the map.
  await past.getByText(/^\d+\s+copies? automatiques?$/).click();
  await past
    .getByRole('button', { name: /^Regarder «\sCopie du/ })
    .first()
    .click();
  await expect(page.getByText(/Vous regardez «\sCopie du/)).toBeVisible();
});

test('what differs between two states of a large map is told before the findings, which can be given up', async ({
  page
}) => {
  const map = generateMap({ actors: 700, seed: 7 });
  const ended = [...map.state.records.values()]
    .filter(({ type }) => type === 'link')
    .filter((_, place) => place % 5 === 0)
    .map(({ id }) => changeOf('link', id, { status: 'ended' }));
  const state = fold(map.state, [{ dot: nextDot(map.state, 'replica000000000'), changes: ended }]);
  const before = await takeSnapshot(map.state, { name: 'Avant', on: '2026-03-01', note: null });
  await page.goto('./');
  await page.getByLabel('Ouvrir un fichier').setInputFiles({
    name: 'grand.ect.json',
    mimeType: 'application/json',
    buffer: Buffer.from(await writeFile({ ...map, state, snapshots: [before] }))
  });
  await new MapPage(page).whenDrawn();
  await page.getByRole('button', { name: /^Avant/ }).click();
  const past = page.getByRole('region', { name: 'Avant et après' });
  const compare = page.getByRole('button', { name: 'Comparer', exact: true });
  const told = page.getByRole('article');
  const untold = told.getByText('Ce que sont devenus les constats n’est pas dit ici.');
  const findings = told.getByRole('region', { name: /^Constats/ });

  await compare.click();
  await expect(untold).toBeVisible();
  await page.getByRole('button', { name: 'Arrêter', exact: true }).click();
  await expect(compare).toBeEnabled();
  await expect(told.getByRole('region', { name: /^Les liens/ })).toBeVisible();
  await expect(findings).toHaveCount(0);
  await expect(untold).toBeVisible();

  await compare.click();
  await expect(past.getByText(/^Constats aux deux dates/)).toBeVisible();
  await expect(findings.first()).toBeVisible();
  await expect(untold).toBeHidden();
  await expect(compare).toBeEnabled();
});
