import { readFile } from 'node:fs/promises';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

const EXAMPLE = 'static/examples/le-marche-de-loos-en-gohelle.ect.json';

interface BadFile {
  readonly what: string;
  readonly make: (good: string) => string | Buffer;
  readonly told: RegExp;
}

const REFUSED: BadFile[] = [
  {
    what: 'a truncated file',
    make: (good) => good.slice(0, good.length / 2),
    told: /coupé|incomplet|tronqu/i
  },
  {
    what: 'a file of another tool',
    make: () => '{"type":"excalidraw","version":2,"elements":[]}',
    told: /Excalidraw/
  },
  {
    what: 'a file of a newer version',
    make: (good) => good.replace('"minReader":1', '"minReader":99'),
    told: /plus récente/
  },
  {
    what: '25 MiB and one byte',
    make: () => Buffer.alloc(25 * 1024 * 1024 + 1, 32),
    told: /26.214.400/
  },
  {
    what: 'keys that reach into prototypes',
    make: (good) => good.replace('"records":[', '"__proto__":{"admin":true},"records":['),
    told: /__proto__/
  }
];

for (const { what, make, told } of REFUSED) {
  test(`${what} is refused in words, and nothing changes`, async ({ page }) => {
    await MapPage.ofNewMap(page, 'La mienne');
    await page.getByRole('link', { name: 'Accueil' }).click();
    const good = await readFile(EXAMPLE, 'utf8');
    await page.getByLabel('Ouvrir un fichier').setInputFiles({
      name: 'reçu.ect.json',
      mimeType: 'application/json',
      buffer: Buffer.from(make(good))
    });

    const dialog = page.getByRole('dialog', { name: /reçu\.ect\.json.*n’a pas été ouvert/ });
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('listitem').first()).toHaveText(told);
    await dialog.getByRole('button', { name: 'Fermer' }).last().click();
    await expect(page.getByRole('listitem').filter({ hasText: 'La mienne' })).toHaveCount(1);
    const maps = page.getByRole('region', { name: 'Vos cartes' });
    await expect(maps.getByRole('link')).toHaveText(['La mienne']);
  });
}

const REPAIRED: BadFile[] = [
  {
    what: 'a link to nobody',
    make: (good) => good.replaceAll('"to":"a_amap"', '"to":"a_ghost"'),
    told: /lien/i
  },
  {
    what: 'an identifier used twice',
    make: (good) => good.replace(/^(\{[^\n]*"id":"a_amap"[^\n]*\}),$/m, '$1,\n$1,'),
    told: /a_amap/
  }
];

for (const { what, make, told } of REPAIRED) {
  test(`${what} is set aside and told, and the rest opens`, async ({ page }) => {
    await page.goto('./');
    const good = await readFile(EXAMPLE, 'utf8');
    const bad = make(good).toString();
    expect(bad).not.toBe(good);
    await page.getByLabel('Ouvrir un fichier').setInputFiles({
      name: 'reçu.ect.json',
      mimeType: 'application/json',
      buffer: Buffer.from(bad)
    });

    const dialog = page.getByRole('dialog', { name: /est ouvert, avec des points à vérifier/ });
    await expect(dialog.getByRole('listitem').filter({ hasText: told }).first()).toBeVisible();
    await dialog.getByRole('link', { name: 'Aller à la carte' }).click();
    const map = await new MapPage(page).whenDrawn();
    expect((await map.listed()).join()).toContain('Mairie');
  });
}
