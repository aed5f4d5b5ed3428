import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

/** Whether the disk takes its time: no write is then said to be complete. */
interface Disk {
  isSlow: boolean;
  readonly waiting: (() => void)[];
}

/** How the disk of a page is made slow, and how many writes it has not said to be complete. */
interface Hold {
  readonly slow: (isSlow: boolean) => Promise<void>;
  readonly waiting: () => Promise<number>;
}

async function holdDisk(page: Page): Promise<Hold> {
  await page.addInitScript(() => {
    const disk: Disk = { isSlow: false, waiting: [] };
    Object.assign(globalThis, { disk });
    const begin = Reflect.get(IDBDatabase.prototype, 'transaction') as (
      this: IDBDatabase,
      ...args: Parameters<IDBDatabase['transaction']>
    ) => IDBTransaction;
    IDBDatabase.prototype.transaction = function (...args) {
      const transaction = begin.apply(this, args);
      const hold = (event: Event): void => {
        if (!disk.isSlow || args[1] !== 'readwrite') return;
        event.stopImmediatePropagation();
        disk.waiting.push(() => transaction.dispatchEvent(new Event('complete')));
      };
      transaction.addEventListener('complete', hold, { capture: true });
      return transaction;
    };
  });
  return {
    slow: (isSlow) =>
      page.evaluate((is) => {
        const { disk } = globalThis as unknown as { disk: Disk };
        disk.isSlow = is;
        for (const go of disk.waiting.splice(0)) go();
      }, isSlow),
    waiting: () =>
      page.evaluate(() => (globalThis as unknown as { disk: Disk }).disk.waiting.length)
  };
}

test('“saved” is said once the disk has answered, and not before', async ({ page }) => {
  const { slow, waiting } = await holdDisk(page);
  const map = await MapPage.ofNewMap(page, 'La cantine');
  await map.addActor('Mairie');
  await map.saved();
  // A gesture, what takes it back, what brings it back.
  for (const act of [
    () => map.addActor('AMAP'),
    () => page.getByRole('button', { name: 'Annuler', exact: true }).click(),
    () => page.getByRole('button', { name: 'Rétablir', exact: true }).click()
  ]) {
    await slow(true);
    await act();
    await expect.poll(waiting).toBeGreaterThan(0);
    await expect(page.getByText('Enregistrement…')).toBeVisible();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    await expect(page.getByText('Enregistrement…')).toBeVisible();
    await expect(page.getByText(/^Enregistré sur cet appareil/)).toBeHidden();
    await slow(false);
    await map.saved();
  }
});

test('what is said, then unsaid, then done while the disk is slow is heard, and shown at once', async ({
  page
}) => {
  const { slow, waiting } = await holdDisk(page);
  const map = await MapPage.ofNewMap(page, 'La cantine');
  await map.addActor('Mairie', 'organisation');
  await map.saved();
  const kind = (await map.openPanel('Fiche')).getByLabel('Nature', { exact: true });
  await slow(true);
  await kind.selectOption('department');
  await expect.poll(waiting).toBeGreaterThan(0);
  await kind.selectOption('organisation');
  await map.addActor('AMAP');
  await expect(map.canvas).toHaveAccessibleName(/2\sacteurs/);
  await expect(page.getByText('Enregistrement…')).toBeVisible();
  await slow(false);
  await map.saved();

  await page.reload();
  await map.whenDrawn();
  await expect(map.canvas).toHaveAccessibleName(/2\sacteurs/);
  await page.getByRole('tab', { name: /^Liste/ }).click();
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^Mairie/ })
    .first()
    .click();
  await expect(kind).toHaveValue('organisation');
});
