import { expect, type Locator, type Page } from '@playwright/test';

interface Place {
  readonly x: number;
  readonly y: number;
}

interface DrawnNode {
  data(name: string): unknown;
  position(): Place;
  renderedPosition(): Place;
}

interface DrawnLine {
  data(name: string): unknown;
  renderedMidpoint(): Place;
}

interface Drawn {
  readonly _cyreg: { readonly cy: { nodes(): DrawnNode[]; edges(): DrawnLine[]; zoom(): number } };
}

/** The map page, as its user sees it, in French. */
export class MapPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a bundled example from the home page. */
  static async ofExample(page: Page, title: string): Promise<MapPage> {
    await page.goto('./');
    await page.getByRole('button', { name: `Ouvrir l’exemple ${title}` }).click();
    return new MapPage(page).whenDrawn();
  }

  /** Starts an empty map from the home page. */
  static async ofNewMap(page: Page, title: string, home = './'): Promise<MapPage> {
    await page.goto(home);
    await page.getByLabel('Titre de la carte').fill(title);
    await page.getByRole('button', { name: 'Créer la carte' }).click();
    return new MapPage(page).whenDrawn();
  }

  async whenDrawn(): Promise<this> {
    await expect(this.canvas).toBeVisible();
    return this;
  }

  get canvas(): Locator {
    return this.page.getByRole('group', { name: /^Carte « / });
  }

  async addActor(name: string, kind?: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Ajouter un acteur' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Ajouter un acteur' });
    await dialog.getByLabel('Nom').fill(name);
    if (kind) await dialog.getByLabel('Nature').selectOption(kind);
    await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async addLink(from: string, to: string, kind: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Ajouter un lien' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Ajouter un lien' });
    await dialog.getByLabel('Nature du lien').selectOption(kind);
    await dialog.getByLabel('De', { exact: false }).first().selectOption(from);
    await dialog.getByLabel('Vers').selectOption(to);
    await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async openPanel(name: string): Promise<Locator> {
    const tab = this.page.getByRole('tab', { name: new RegExp(`^${name}`) });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    return this.page.getByRole('tabpanel', { name: new RegExp(`^${name}`) });
  }

  /** What the list says of the map: the names of its buttons, group by group. */
  async listed(): Promise<string[]> {
    const list = await this.openPanel('Liste');
    await expect(list.getByRole('searchbox')).toBeVisible();
    const names = await list.getByRole('listitem').allInnerTexts();
    return names.map((name) => name.replace(/\s+/g, ' ').trim());
  }

  /** Where an actor is drawn, in the units of the canvas, rounded. */
  async positionOf(name: string): Promise<Place> {
    return this.#place(name, 'position');
  }

  /** How many pixels a unit of the canvas takes. */
  async scale(): Promise<number> {
    return this.page.evaluate(() => {
      const isDrawn = (one: Element): one is Element & Drawn => '_cyreg' in one;
      return [...document.querySelectorAll('*')].find(isDrawn)?._cyreg.cy.zoom() ?? 0;
    });
  }

  /** Drags an actor by so many pixels. */
  async drag(name: string, by: Place): Promise<void> {
    const at = await this.#place(name, 'renderedPosition');
    const box = await this.canvas.boundingBox();
    const [x, y] = [at.x + (box?.x ?? 0), at.y + (box?.y ?? 0)];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by.x, y + by.y, { steps: 6 });
    await this.page.mouse.up();
    await this.saved();
  }

  /** Puts the pointer on an actor, in one jump. */
  async point(name: string): Promise<void> {
    const { x, y } = await this.at(name);
    await this.page.mouse.move(x, y);
  }

  /** Pulls a link from the handle of an actor to another actor. */
  async pullLink(from: string, to: string): Promise<void> {
    const { mouse } = this.page;
    const [start, end] = [await this.at(from), await this.at(to)];
    await mouse.move(start.x, start.y, { steps: 2 });
    const handle = this.page.getByRole('button', { name: `Relier ${from} à…` });
    await handle.hover();
    await mouse.down();
    await mouse.move(end.x, end.y, { steps: 6 });
    await mouse.up();
  }

  /** Opens the menu of an actor by a right click. */
  async rightClick(name: string): Promise<void> {
    const at = await this.#place(name, 'renderedPosition');
    const box = await this.canvas.boundingBox();
    await this.page.mouse.click(at.x + (box?.x ?? 0), at.y + (box?.y ?? 0), { button: 'right' });
    await expect(this.page.getByRole('menu')).toBeVisible();
  }

  /** Where the middle of an actor is on the page. */
  async at(name: string): Promise<Place> {
    return this.#onPage(await this.#place(name, 'renderedPosition'));
  }

  /** Where each line is on the page, halfway, by what is written along it. */
  async linesAt(): Promise<(Place & { readonly label: string })[]> {
    const lines = await this.page.evaluate(() => {
      const isDrawn = (one: Element): one is Element & Drawn => '_cyreg' in one;
      const drawn = [...document.querySelectorAll('*')].find(isDrawn);
      return (drawn?._cyreg.cy.edges() ?? []).map((one) => {
        const { x, y } = one.renderedMidpoint();
        return { label: String(one.data('label')), x: Math.round(x), y: Math.round(y) };
      });
    });
    return Promise.all(lines.map(async (line) => ({ ...line, ...(await this.#onPage(line)) })));
  }

  async #onPage({ x, y }: Place): Promise<Place> {
    const box = await this.canvas.boundingBox();
    return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) };
  }

  // A canvas has no elements to look at: cytoscape leaves itself on its container.
  async #place(name: string, measure: 'position' | 'renderedPosition'): Promise<Place> {
    const place = await this.page.waitForFunction(
      ([label, asked]) => {
        const isDrawn = (one: Element): one is Element & Drawn => '_cyreg' in one;
        const drawn = [...document.querySelectorAll('*')].find(isDrawn);
        const node = drawn?._cyreg.cy.nodes().find((one) => one.data('label') === label);
        const at = node?.[asked]();
        return at && { x: Math.round(at.x), y: Math.round(at.y) };
      },
      [name, measure] as const
    );
    return (await place.jsonValue()) as Place;
  }

  /** Presses keys on the map. */
  async press(keys: string): Promise<void> {
    await this.canvas.focus();
    await this.page.keyboard.press(keys);
  }

  /** Presses Tab until a button has the focus, as someone without a mouse would. */
  async tabTo(name: string): Promise<void> {
    const button = this.page.getByRole('button', { name, exact: true });
    await expect(async () => {
      await this.page.keyboard.press('Tab');
      await expect(button).toBeFocused({ timeout: 1 });
    }).toPass({ intervals: [0], timeout: 15_000 });
  }

  async saved(): Promise<void> {
    await expect(this.page.getByText(/^Enregistré sur cet appareil/)).toBeVisible();
  }
}
