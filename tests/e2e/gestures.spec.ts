import type { LinkKind } from '#domain/link-kind.ts';
import { expect, test } from './support/app.ts';
import { openMade } from './support/made-map.ts';
import { MapPage } from './support/map-page.ts';

test('five links both ways between two actors are chosen each on its own, near and far', async ({
  page
}) => {
  const kinds: readonly LinkKind[] = ['order', 'cooperation', 'tension', 'service', 'funding'];
  const map = await openMade(page, {
    actors: { Mairie: [0, 0], Traiteur: [420, 40], École: [-900, 700], Marché: [1500, -500] },
    links: kinds.map((kind, n) =>
      n % 2 === 0 ? ['Mairie', 'Traiteur', kind] : ['Traiteur', 'Mairie', kind]
    )
  });
  const kind = page.getByRole('tabpanel').getByLabel('Nature du lien');
  const chooseEach = async (): Promise<void> => {
    const chosen = [];
    for (const { x, y } of await map.linesAt()) {
      await page.mouse.click(x, y);
      await expect(kind).toBeVisible();
      chosen.push(await kind.inputValue());
    }
    expect(chosen.toSorted()).toEqual([...kinds].sort());
  };
  expect(await map.scale()).toBeLessThan(0.6);
  // The panel that opens with the first one leaves another width to the map.
  await (await map.openPanel('Fiche')).waitFor();
  await chooseEach();
  await map.canvas.focus();
  await page.getByRole('button', { name: 'Agrandir' }).click();
  while ((await map.scale()) < 1) await page.getByRole('button', { name: 'Agrandir' }).click();
  await chooseEach();
});

test('the line of a folded organisation lists the links it stands for, also by keyboard', async ({
  page
}) => {
  const map = await openMade(page, {
    actors: { Ville: null, Cantine: [0, 0], Sport: [0, 120], Traiteur: [420, 60] },
    inside: { Cantine: 'Ville', Sport: 'Ville' },
    links: [
      ['Cantine', 'Traiteur', 'cooperation'],
      ['Sport', 'Traiteur', 'cooperation']
    ]
  });
  await page.mouse.move(0, 0);
  const list = await map.openPanel('Liste');
  await list.getByRole('button', { name: /^Ville/ }).click();
  await page.getByRole('button', { name: 'Replier Ville' }).click();
  await expect
    .poll(async () => (await map.linesAt()).map(({ label }) => label))
    .toEqual(['coopération × 2']);

  const [line] = await map.linesAt();
  await page.mouse.click(line?.x ?? 0, line?.y ?? 0);
  const panel = page.getByRole('tabpanel', { name: 'Fiche' });
  const one = panel.getByRole('button', { name: 'Sport – Traiteur, coopération' });
  await expect(
    panel.getByRole('button', { name: 'Cantine – Traiteur, coopération' })
  ).toBeVisible();
  await one.click();
  await expect(panel.getByRole('heading', { name: 'Sport – Traiteur, coopération' })).toBeVisible();

  await map.canvas.focus();
  await page.keyboard.press('Escape');
  await map.canvas.focus();
  await page.keyboard.press('Enter');
  const stop = page.getByRole('button', { name: /sur \d$/ });
  await expect(stop).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  const walked = page.getByRole('button', { name: 'Lien entre', exact: false });
  await expect(walked).toBeFocused();
  await expect(walked).toHaveAccessibleName(/× 2/);
  await expect(one).toBeVisible();
  await page.keyboard.press('Enter');
  await one.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Sport – Traiteur, coopération' })).toBeVisible();
});

test('an actor rested on another goes inside, dragged out it comes out; each is one step', async ({
  page
}) => {
  const map = await openMade(page, {
    actors: {
      Ville: null,
      Cantine: [0, 0],
      Sport: [0, 120],
      Traiteur: [420, 60],
      AMAP: [420, 260]
    },
    inside: { Cantine: 'Ville', Sport: 'Ville' }
  });
  const list = await map.openPanel('Liste');
  await list.getByRole('button', { name: /^Traiteur/ }).click();
  const holder = page.getByRole('tabpanel').getByLabel('Se trouve dans');
  const name = page.getByRole('tabpanel').getByLabel('Nom', { exact: true });
  await expect(holder).toHaveValue('');
  const carry = async (what: string, to: { x: number; y: number }): Promise<void> => {
    const { x, y } = await map.at(what);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
  };
  const undo = page.getByRole('button', { name: 'Annuler', exact: true });

  // Gone over without a rest, it only moves.
  const before = await map.positionOf('Traiteur');
  const { x, y } = await map.at('Sport');
  await carry('Traiteur', { x: x + 6, y: y + 8 });
  await page.mouse.up();
  await expect.poll(() => map.positionOf('Traiteur')).not.toEqual(before);
  await expect(name).toHaveValue('Traiteur');
  await expect(holder).toHaveValue('');
  await undo.click();
  await expect.poll(() => map.positionOf('Traiteur')).toEqual(before);

  const ville = { x, y: (y + (await map.at('Cantine')).y) / 2 };
  await carry('Traiteur', ville);
  await expect(page.getByText('Lâchez pour mettre Traiteur dans Ville')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByText('Traiteur : dans Ville.')).toBeVisible();
  await expect(holder).toHaveValue('a_0');
  await undo.click();
  await expect(holder).toHaveValue('');
  await expect.poll(() => map.positionOf('Traiteur')).toEqual(before);

  const away = { x: (await map.at('AMAP')).x - 60, y: (await map.at('AMAP')).y + 70 };
  await carry('Sport', away);
  await expect(page.getByText('Lâchez pour sortir Sport')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByText('Sport : sorti de ce qui le contenait.')).toBeVisible();
  await map.saved();
  await (await map.openPanel('Liste')).getByRole('button', { name: /^Sport/ }).click();
  await expect(holder).toHaveValue('');
  await undo.click();
  await expect(holder).toHaveValue('a_0');

  // Onto one that holds nobody yet, at once with Alt.
  const amap = await map.at('AMAP');
  const traiteur = await map.at('Traiteur');
  await page.mouse.move(traiteur.x, traiteur.y);
  await page.mouse.down();
  await page.mouse.move(traiteur.x + 10, traiteur.y + 30, { steps: 3 });
  await page.keyboard.down('Alt');
  await page.mouse.move(amap.x, amap.y, { steps: 4 });
  await expect(page.getByText('Lâchez pour mettre Traiteur dans AMAP')).toBeVisible();
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect(page.getByText('Traiteur : dans AMAP.')).toBeVisible();
});

test('with the space bar held, a drag moves the map, also from an actor', async ({ page }) => {
  const map = await openMade(page, { actors: { Mairie: [0, 0], AMAP: [300, 0] } });
  await map.canvas.focus();
  const [place, from] = [await map.positionOf('Mairie'), await map.at('Mairie')];
  await page.keyboard.down('Space');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 80, from.y + 50, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Space');
  await expect.poll(() => map.at('Mairie')).toEqual({ x: from.x + 80, y: from.y + 50 });
  expect(await map.positionOf('Mairie')).toEqual(place);

  await map.drag('Mairie', { x: -40, y: 0 });
  await expect.poll(() => map.positionOf('Mairie')).not.toEqual(place);
});

test('of eight spaces around the same actors, pressing the outline again reaches each', async ({
  page
}) => {
  const spaces = Object.fromEntries(
    Array.from({ length: 8 }, (_, n) => [`Espace ${String(n + 1)}`, [(n - 4) * 6, -160] as const])
  );
  const map = await openMade(page, {
    actors: { Mairie: [-120, 0], AMAP: [120, 0], Parents: [0, 110] },
    spaces
  });
  await (await map.openPanel('Fiche')).waitFor();
  await map.canvas.focus();
  await page.keyboard.press('0');
  await page.keyboard.press('-');
  const scale = await map.scale();
  const { x, y } = await map.at('Parents');
  const name = page.getByRole('tabpanel').getByLabel('Nom', { exact: true });
  const reached = new Set<string>();
  let last = '';
  for (let press = 0; press < 8; press++) {
    // Under the lowest actor, where all outlines pass; apart, so as not to be a double click.
    await page.mouse.click(x, y + (20 + 21) * scale);
    await expect(name).not.toHaveValue(last);
    last = await name.inputValue();
    reached.add(last);
    // Slower than a double click, which would add an actor there.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 350)));
  }
  expect([...reached].sort()).toEqual(Object.keys(spaces));
});

test('undo while a layout glides undoes that layout', async ({ page }) => {
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  await map.drag('AMAP', { x: 90, y: 60 });
  const dragged = await map.positionOf('AMAP');
  await page.getByRole('button', { name: 'Disposer' }).click();
  const menu = page.getByRole('dialog', { name: 'Disposer la carte' });
  await menu.getByRole('radio', { name: 'bouge aussi' }).check();
  await menu.getByRole('button', { name: 'En cercles' }).click();
  await page.waitForFunction((was) => {
    const drawn = [...document.querySelectorAll('*')].find((one) => '_cyreg' in one) as never as {
      _cyreg: { cy: { nodes(): { data(of: string): string; position(): { x: number } }[] } };
    };
    const amap = drawn._cyreg.cy.nodes().find((one) => one.data('label') === 'AMAP');
    return Math.abs((amap?.position().x ?? was) - was) > 1;
  }, dragged.x);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByText('Annulé.')).toBeVisible();
  await expect.poll(() => map.positionOf('AMAP')).toEqual(dragged);
  await map.saved();
  expect(await map.positionOf('AMAP')).toEqual(dragged);
});

test('actors added in a row are told in one message', async ({ page }) => {
  const map = await MapPage.ofNewMap(page, 'Suite');
  for (const name of ['Mairie', 'AMAP', 'Traiteur']) await map.addActor(name);
  await expect(page.getByText('3 ajouts, le dernier : Traiteur.')).toBeVisible();
  await expect(page.getByText('AMAP : ajouté.')).toBeHidden();
});
