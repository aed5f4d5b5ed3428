import type { app } from '#i18n/fr/app.ts';
import type { commands } from '#i18n/fr/commands.ts';
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
  commands: typeof commands;
}
type Chapter = keyof Chapters;
type Language = 'fr' | 'en';

/** Each chapter is a module that exports it under its name; sheets are the whole of theirs. */
const MODULES: Record<Language, Record<Chapter, () => Promise<object>>> = {
  fr: {
    app: () => import('#i18n/fr/app.ts'),
    home: () => import('#i18n/fr/home.ts'),
    map: () => import('#i18n/fr/map.ts'),
    terms: () => import('#i18n/fr/terms.ts'),
    sheets: () => import('#i18n/fr/fields.ts'),
    exchange: () => import('#i18n/fr/exchange.ts'),
    commands: () => import('#i18n/fr/commands.ts')
  },
  en: {
    app: () => import('#i18n/en/app.ts'),
    home: () => import('#i18n/en/home.ts'),
    map: () => import('#i18n/en/map.ts'),
    terms: () => import('#i18n/en/terms.ts'),
    sheets: () => import('#i18n/en/fields.ts'),
    exchange: () => import('#i18n/en/exchange.ts'),
    commands: () => import('#i18n/en/commands.ts')
  }
};

async function chapterOf(language: Language, name: Chapter): Promise<[Chapter, object]> {
  const module = await MODULES[language][name]();
  return [name, name in module ? (module as Record<Chapter, object>)[name] : module];
}

/**
 * The words of the interface in the language being spoken. Chapters load when a
 * page asks for them, and all change together when the language does.
 */
class Words {
  readonly #needed = new Set<Chapter>();
  #wanted: Language = 'fr';
  #language: Language = 'fr';
  #chapters = $state.raw<Partial<Chapters>>({});

  get language(): Language {
    return this.#language;
  }

  /** Loads chapters before the page that needs them is shown. */
  async need(...chapters: Chapter[]): Promise<void> {
    for (const chapter of chapters) this.#needed.add(chapter);
    await this.#load();
  }

  /** Changes the language of all that is on screen at once. */
  async speak(language: Language): Promise<void> {
    this.#wanted = language;
    if (language !== this.#language) await this.#load();
  }

  async #load(): Promise<void> {
    const language = this.#wanted;
    const names = [...this.#needed];
    const chapters = await Promise.all(names.map((name) => chapterOf(language, name)));
    // Another language or chapter may have been asked for meanwhile: it is waited for too.
    if (language !== this.#wanted || names.length !== this.#needed.size) return this.#load();
    this.#language = language;
    this.#chapters = Object.fromEntries(chapters);
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
  get commands(): Chapters['commands'] {
    return this.#chapter('commands');
  }
}

export const words = new Words();
