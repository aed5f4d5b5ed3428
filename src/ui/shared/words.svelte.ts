import type { app } from '#i18n/fr/app.ts';
import type { exchange } from '#i18n/fr/exchange.ts';
import type { controls, fields, sections } from '#i18n/fr/fields.ts';
import type { home } from '#i18n/fr/home.ts';
import type { map } from '#i18n/fr/map.ts';
import type { terms } from '#i18n/fr/terms.ts';

/** What the interface says, chapter by chapter, in one language. */
export interface Chapters {
  app: typeof app;
  home: typeof home;
  map: typeof map;
  terms: typeof terms;
  sheets: { fields: typeof fields; sections: typeof sections; controls: typeof controls };
  exchange: typeof exchange;
}
type Chapter = keyof Chapters;
type Language = 'fr' | 'en';

const LOADERS: Record<Language, { [Name in Chapter]: () => Promise<Chapters[Name]> }> = {
  fr: {
    app: async () => (await import('#i18n/fr/app.ts')).app,
    home: async () => (await import('#i18n/fr/home.ts')).home,
    map: async () => (await import('#i18n/fr/map.ts')).map,
    terms: async () => (await import('#i18n/fr/terms.ts')).terms,
    sheets: () => import('#i18n/fr/fields.ts'),
    exchange: async () => (await import('#i18n/fr/exchange.ts')).exchange
  },
  en: {
    app: async () => (await import('#i18n/en/app.ts')).app,
    home: async () => (await import('#i18n/en/home.ts')).home,
    map: async () => (await import('#i18n/en/map.ts')).map,
    terms: async () => (await import('#i18n/en/terms.ts')).terms,
    sheets: () => import('#i18n/en/fields.ts'),
    exchange: async () => (await import('#i18n/en/exchange.ts')).exchange
  }
};

/**
 * The words of the interface in the language being spoken. Chapters load when a
 * page asks for them, and all change together when the language does.
 */
class Words {
  #language: Language = 'fr';
  #chapters = $state.raw<Partial<Chapters>>({});

  get language(): Language {
    return this.#language;
  }

  /** Loads chapters before the page that needs them is shown. */
  async need(...chapters: Chapter[]): Promise<void> {
    const missing = chapters.filter((chapter) => !this.#chapters[chapter]);
    const loaded = await this.#load(this.#language, missing);
    this.#chapters = { ...this.#chapters, ...loaded };
  }

  /** Changes the language of all that is on screen at once. */
  async speak(language: Language): Promise<void> {
    const chapters = await this.#load(language, Object.keys(this.#chapters) as Chapter[]);
    this.#language = language;
    this.#chapters = chapters;
  }

  async #load(language: Language, names: readonly Chapter[]): Promise<Partial<Chapters>> {
    const loaded = await Promise.all(
      names.map(async (name) => [name, await LOADERS[language][name]()] as const)
    );
    return Object.fromEntries(loaded);
  }

  #chapter<Name extends Chapter>(name: Name): Chapters[Name] {
    const chapter = this.#chapters[name];
    if (!chapter) throw new Error(`words: the page did not ask for “${name}”`);
    return chapter;
  }

  get app(): Chapters['app'] {
    return this.#chapter('app');
  }
  get home(): Chapters['home'] {
    return this.#chapter('home');
  }
  get map(): Chapters['map'] {
    return this.#chapter('map');
  }
  get terms(): Chapters['terms'] {
    return this.#chapter('terms');
  }
  get sheets(): Chapters['sheets'] {
    return this.#chapter('sheets');
  }
  get exchange(): Chapters['exchange'] {
    return this.#chapter('exchange');
  }
}

export const words = new Words();
