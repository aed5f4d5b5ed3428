import type { about } from '#i18n/fr/about.ts';
import type { accessibility } from '#i18n/fr/accessibility.ts';
import type { app } from '#i18n/fr/app.ts';
import type { asking } from '#i18n/fr/asking.ts';
import type { commands } from '#i18n/fr/commands.ts';
import type { comparing } from '#i18n/fr/comparing.ts';
import type { duties } from '#i18n/fr/duties.ts';
import type { entry } from '#i18n/fr/entry.ts';
import type { examples } from '#i18n/fr/examples.ts';
import type { exchange } from '#i18n/fr/exchange.ts';
import type { controls, fields, sections } from '#i18n/fr/fields.ts';
import type { flaws } from '#i18n/fr/flaws.ts';
import type { folder } from '#i18n/fr/folder.ts';
import type { history } from '#i18n/fr/history.ts';
import type { home } from '#i18n/fr/home.ts';
import type { joining } from '#i18n/fr/joining.ts';
import type { layouts } from '#i18n/fr/layouts.ts';
import type { map } from '#i18n/fr/map.ts';
import type { measures } from '#i18n/fr/measures.ts';
import type { merging } from '#i18n/fr/merging.ts';
import type { pseudonyms } from '#i18n/fr/pseudonyms.ts';
import type { reading } from '#i18n/fr/reading.ts';
import type { reporting } from '#i18n/fr/reporting.ts';
import type { safety } from '#i18n/fr/safety.ts';
import type { scenarios } from '#i18n/fr/scenarios.ts';
import type { sharing } from '#i18n/fr/sharing.ts';
import type { snapshots } from '#i18n/fr/snapshots.ts';
import type { spaces } from '#i18n/fr/spaces.ts';
import type { table } from '#i18n/fr/table.ts';
import type { talk } from '#i18n/fr/talk.ts';
import type { terms } from '#i18n/fr/terms.ts';
import type { twins } from '#i18n/fr/twins.ts';
import type { walk } from '#i18n/fr/walk.ts';

/** What the interface says, chapter by chapter, in one language. */
export interface Chapters {
  app: typeof app;
  about: typeof about;
  accessibility: typeof accessibility;
  asking: typeof asking;
  home: typeof home;
  map: typeof map;
  terms: typeof terms;
  sheets: { fields: typeof fields; sections: typeof sections; controls: typeof controls };
  examples: typeof examples;
  exchange: typeof exchange;
  commands: typeof commands;
  comparing: typeof comparing;
  flaws: typeof flaws;
  folder: typeof folder;
  history: typeof history;
  walk: typeof walk;
  duties: typeof duties;
  entry: typeof entry;
  joining: typeof joining;
  layouts: typeof layouts;
  merging: typeof merging;
  passphraseWords: { readonly list: string };
  pseudonyms: typeof pseudonyms;
  reading: typeof reading;
  reporting: typeof reporting;
  scenarios: typeof scenarios;
  sharing: typeof sharing;
  talk: typeof talk;
  twins: typeof twins;
  table: typeof table;
  snapshots: typeof snapshots;
  spaces: typeof spaces;
  measures: typeof measures;
  safety: typeof safety;
}
type Chapter = keyof Chapters;
type Language = 'fr' | 'en';

/** How chapters load: each is a module that exports it under its name; sheets are the whole of theirs. */
export type Loaders = Readonly<
  Record<Language, Readonly<Partial<Record<Chapter, () => Promise<object>>>>>
>;

/** What the home page says. The other pages say where theirs is: `map-chapters.ts`. */
const HOME: Loaders = {
  fr: {
    app: () => import('#i18n/fr/app.ts'),
    home: () => import('#i18n/fr/home.ts'),
    exchange: () => import('#i18n/fr/exchange.ts')
  },
  en: {
    app: () => import('#i18n/en/app.ts'),
    home: () => import('#i18n/en/home.ts'),
    exchange: () => import('#i18n/en/exchange.ts')
  }
};

/**
 * The words of the interface in the language being spoken. Chapters load when a
 * page asks for them, and all change together when the language does.
 */
class Words {
  readonly #loaders = { fr: {}, en: {} };
  readonly #needed = new Set<Chapter>();
  #wanted: Language = 'fr';
  #language: Language = 'fr';
  #chapters = $state.raw<Partial<Chapters>>({});

  constructor() {
    this.know(HOME);
  }

  get language(): Language {
    return this.#language;
  }

  /** Learns where more chapters are, for a page to say before it needs them. */
  know(loaders: Loaders): void {
    for (const name of Object.keys(Object.assign(this.#loaders.fr, loaders.fr)))
      Object.defineProperty(this, name, {
        configurable: true,
        get: () => this.#chapter(name as Chapter)
      });
    Object.assign(this.#loaders.en, loaders.en);
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
    const chapters = await Promise.all(names.map((name) => this.#read(language, name)));
    // Another language or chapter may have been asked for meanwhile: it is waited for too.
    if (language !== this.#wanted || names.length !== this.#needed.size) return this.#load();
    this.#language = language;
    this.#chapters = Object.fromEntries(chapters);
  }

  async #read(language: Language, name: Chapter): Promise<[Chapter, object]> {
    const loaders: Loaders[Language] = this.#loaders[language];
    const module = (await loaders[name]?.()) ?? {};
    return [name, name in module ? (module as Record<Chapter, object>)[name] : module];
  }

  #chapter(name: Chapter): object {
    const chapter = this.#chapters[name];
    if (!chapter) throw new Error(`words: the page did not ask for “${name}”`);
    return chapter;
  }
}

export const words = new Words() as Words & Readonly<Chapters>;
