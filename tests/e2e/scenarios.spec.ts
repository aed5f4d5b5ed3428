import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

test('what would come of a departure is imagined, read against today, seen and compared, and the map is left alone', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, 'LDE et son transporteur');
  const listed = await map.listed();
  const pages = page.getByRole('navigation', { name: 'Façons de voir' });
  const goTo = (name: string | RegExp): Promise<void> =>
    pages.getByRole('button', { name }).click();
  const past = page.getByRole('region', { name: 'Avant et après' });
  await goTo(/^Avant/);
  await past.getByRole('tab', { name: 'Scénarios' }).click();
  await expect(past.getByText(/Et si quelqu’un partait/)).toBeVisible();
  await checkAccessibility();

  // Named after the question that is asked; a name is needed.
  await past.getByRole('button', { name: 'Nouveau scénario…' }).click();
  const making = page.getByRole('dialog', { name: 'Nouveau scénario' });
  await making.getByRole('button', { name: 'Créer' }).click();
  await expect(making.getByRole('alert')).toHaveText('Donnez un nom.');
  await making.getByLabel('Nom').fill('Et si les établissements partaient');
  await making.getByLabel('Note').fill('Posée en réunion');
  await making.getByRole('button', { name: 'Créer' }).click();
  const scenario = past.getByRole('article', { name: 'Et si les établissements partaient' });
  await expect(scenario).toContainText('Posée en réunion');
  await expect(scenario.getByText(/^0\sconstat ne s’y retrouve pas, 0\sy apparaît/)).toBeVisible();

  // Someone leaves, found by part of the name, by keyboard alone.
  await scenario.getByRole('button', { name: 'Et si quelqu’un partait…' }).press('Enter');
  const leaving = page.getByRole('dialog', { name: /^Qui s’en va/ });
  await leaving.getByRole('combobox').fill('scol');
  await expect(leaving.getByRole('option')).toHaveText(['Établissements scolaires']);
  await page.keyboard.press('Enter');
  await expect(leaving).toBeHidden();
  const leaves = scenario.getByRole('region', { name: 'Qui s’en va' });
  await expect(leaves.getByRole('listitem')).toHaveText('Établissements scolaires');
  await expect(
    scenario.getByText(/^2\sconstats ne s’y retrouvent pas, 1\sy apparaît/)
  ).toBeVisible();
  await expect(
    scenario.getByRole('region', { name: /^Constats qui y apparaissent/ }).getByRole('listitem')
  ).toHaveCount(1);
  await checkAccessibility();

  // Drawn over today, with marks; nothing has left the map.
  await scenario.getByRole('button', { name: 'Voir sur la carte' }).click();
  await expect(page.getByText(/Vous regardez «\sAujourd’hui → Et si les/)).toBeVisible();
  await expect(page.getByText('disparu, là où c’était')).toBeVisible();
  await expect
    .poll(async () => (await map.linesAt()).filter(({ label }) => label.endsWith('−')).length)
    .toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).click();
  await expect.poll(() => map.listed()).toEqual(listed);

  // One comes back to where one was; put beside today, in words.
  await goTo(/^Avant/);
  await scenario.getByRole('button', { name: 'Comparer avec aujourd’hui' }).click();
  const told = past.getByRole('article');
  await expect(told.getByRole('heading', { level: 4 })).toHaveText(
    /^De «\sAujourd’hui\s» à «\sEt si les établissements partaient\s»$/
  );
  await expect(told).toContainText(/Établissements scolaires n’est plus sur la carte/);
  await expect(past.getByLabel('Après', { exact: true })).toContainText('Et si les établissements');

  // A space stops too; undone step by step, the page says so at once.
  await past.getByRole('tab', { name: 'Scénarios' }).click();
  await scenario.getByRole('button', { name: 'Et si quelque chose s’arrêtait…' }).click();
  const stopping = page.getByRole('dialog', { name: /^Qu’est-ce qui s’arrête/ });
  await stopping.getByRole('option', { name: /Échange sur l’intention/ }).click();
  const stops = scenario.getByRole('region', { name: 'Ce qui s’arrête' });
  await expect(stops.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Annuler', exact: true }).first().click();
  await expect(stops.getByRole('listitem')).toHaveCount(0);
  await leaves.getByRole('button', { name: /^Retirer Établissements scolaires/ }).click();
  await expect(leaves.getByText('Personne.')).toBeVisible();
  await expect(scenario.getByText(/^0\sconstat ne s’y retrouve pas, 0\sy apparaît/)).toBeVisible();
  await page.getByRole('button', { name: 'Annuler', exact: true }).first().click();
  await expect(leaves.getByRole('listitem')).toHaveCount(1);

  // It is a record of the map: kept across a reload, told in the history, binned and had back.
  await page.reload();
  await map.whenDrawn();
  await goTo(/^Avant/);
  await past.getByRole('tab', { name: 'Scénarios' }).click();
  await expect(leaves.getByRole('listitem')).toHaveText('Établissements scolaires');
  await scenario.getByRole('button', { name: 'Supprimer' }).click();
  await expect(scenario).toBeHidden();
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click();
  await expect(scenario).toBeVisible();
});

test('what could answer a scenario is worked out, tried in it in one gesture, and taken back', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, 'LDE et son transporteur');
  const list = await map.openPanel('Liste');
  await list.getByRole('button', { name: /^Échange sur l’intention/ }).click();

  // Asked from the list of commands, on what is selected; the question is written already.
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Commandes' }).getByRole('combobox').fill('et si cela');
  await page.keyboard.press('Enter');
  const making = page.getByRole('dialog', { name: 'Nouveau scénario' });
  await expect(making.getByLabel('Nom')).toHaveValue(/^Et si cela s’arrêtait\s: Échange/);
  await making.getByRole('button', { name: 'Créer' }).click();
  const scenario = page.getByRole('article', { name: /^Et si cela s’arrêtait/ });
  const told = scenario.getByText(/constats? ne s’y retrouve/);
  await expect(told).toHaveText(/^2\sconstats .* 1\sy apparaît/);

  // Each says what it would open and what it would answer, for those concerned to discuss.
  await scenario.getByRole('button', { name: 'Chercher ce qui pourrait y répondre' }).click();
  const answers = scenario.getByRole('region', { name: 'Ce qui pourrait y répondre' });
  await expect(answers.getByText(/ensembles? à essayer/)).toBeVisible();
  const apply = answers.getByRole('button', { name: 'Essayer dans le scénario' });
  await expect(apply.first()).toBeVisible();
  await expect(answers).toContainText('Relue avec cela, la carte ne donne plus');

  // Within other limits what was found does not hold, and what nothing answers says which one.
  const limits = answers.getByText(/^Limites\s: 8\sacteurs par table, 5\sespaces par acteur/);
  await limits.click();
  const spacesEach = answers.getByLabel(/^Espaces pour un même acteur/);
  await spacesEach.selectOption('1');
  await expect(apply).toHaveCount(0);
  await answers.getByRole('button', { name: 'Chercher ce qui pourrait y répondre' }).click();
  await expect(answers.getByText(/constats? restent? sans proposition/)).toBeVisible();
  await answers.getByText(/sans proposition\s: pourquoi/).click();
  await expect(answers).toContainText('plus d’espaces que la limite choisie');
  await spacesEach.selectOption('5');
  await answers.getByRole('button', { name: 'Chercher ce qui pourrait y répondre' }).click();
  await expect(apply.first()).toBeVisible();
  await answers.getByText(/sans proposition\s: pourquoi/).click();
  await checkAccessibility();

  await apply.first().click();
  await expect(page.getByText(/^Proposé sur la carte, et ajouté au scénario/)).toBeVisible();
  const adds = scenario.getByRole('region', { name: 'Ce qui s’y ajoute' });
  await expect(adds.getByRole('listitem')).not.toHaveCount(0);
  await expect(told).not.toHaveText(/^2\sconstats .* 1\sy apparaît/);
  await scenario.getByRole('button', { name: 'Voir sur la carte' }).click();
  await expect(page.getByText(/Vous regardez «\sAujourd’hui → Et si cela/)).toBeVisible();
  await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).click();

  // What is proposed and what the scenario adds go together.
  await page.getByRole('button', { name: 'Annuler', exact: true }).first().click();
  await page
    .getByRole('navigation', { name: 'Façons de voir' })
    .getByRole('button', { name: /^Avant/ })
    .click();
  await expect(adds.getByText('Rien de ce qui est proposé.')).toBeVisible();
  await expect(told).toHaveText(/^2\sconstats .* 1\sy apparaît/);
});

test('scenarios hold in the width of a phone', async ({ page, checkAccessibility }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await MapPage.ofExample(page, 'LDE et son transporteur');
  await page
    .getByRole('navigation', { name: 'Façons de voir' })
    .getByRole('button', { name: /^Avant/ })
    .click();
  const past = page.getByRole('region', { name: 'Avant et après' });
  await past.getByRole('tab', { name: 'Scénarios' }).click();
  await past.getByRole('button', { name: 'Nouveau scénario…' }).click();
  const making = page.getByRole('dialog', { name: 'Nouveau scénario' });
  await making
    .getByLabel('Nom')
    .fill('Et si tout le monde partait en même temps de la coopération');
  await making.getByRole('button', { name: 'Créer' }).click();
  const scenario = past.getByRole('article');
  await scenario.getByRole('button', { name: 'Et si quelqu’un partait…' }).click();
  await page.getByRole('option', { name: 'LDE' }).click();
  await expect(scenario.getByText(/constats? ne s’y retrouve/)).toBeVisible();
  await checkAccessibility();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  );
  expect(overflow).toBe(0);
});
