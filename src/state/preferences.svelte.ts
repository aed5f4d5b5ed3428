import { MediaQuery } from 'svelte/reactivity';
import type { IndexDatabase } from '#storage/index-database.ts';
import { keepSetting, readSettings, watchSettings } from '#storage/settings.ts';

/** Languages of the interface. */
const LANGUAGES = ['fr', 'en'] as const;
export type InterfaceLanguage = (typeof LANGUAGES)[number];

const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const oneOf = <T extends string>(values: readonly T[], text: string | undefined): T | undefined =>
  values.find((value) => value === text);

/** What the user chose on this device: language, theme, and the name they go by. */
export class Preferences {
  /** Where else on this device choices are kept, by what needs them. */
  readonly index: IndexDatabase;
  readonly #prefersDark = new MediaQuery('(prefers-color-scheme: dark)');
  #language = $state<InterfaceLanguage>('fr');
  #theme = $state<Theme>('system');
  #userName = $state('');

  private constructor(index: IndexDatabase) {
    this.index = index;
  }

  /** Reads the preferences of this device; the browser's language counts until one is chosen. */
  static async load(index: IndexDatabase, browserLanguage: string): Promise<Preferences> {
    const preferences = new Preferences(index);
    // Where the browser lets nothing be kept, the page still opens, to say so.
    const kept = await readSettings(index).catch(() => null);
    preferences.#language = browserLanguage.startsWith('en') ? 'en' : 'fr';
    if (kept) preferences.#take(kept);
    // What is chosen in one window is for all of them.
    watchSettings(index, (settings) => {
      preferences.#take(settings);
    });
    return preferences;
  }

  #take(kept: ReadonlyMap<string, string>): void {
    this.#language = oneOf(LANGUAGES, kept.get('language')) ?? this.#language;
    this.#theme = oneOf(THEMES, kept.get('theme')) ?? this.#theme;
    this.#userName = kept.get('userName') ?? this.#userName;
  }

  get language(): InterfaceLanguage {
    return this.#language;
  }

  get theme(): Theme {
    return this.#theme;
  }

  /** The theme to show: the chosen one, or the device's. */
  get wornTheme(): 'light' | 'dark' {
    if (this.#theme !== 'system') return this.#theme;
    return this.#prefersDark.current ? 'dark' : 'light';
  }

  /** The name that « by whom » shows; empty when none was given. */
  get userName(): string {
    return this.#userName;
  }

  async speak(language: InterfaceLanguage): Promise<void> {
    this.#language = language;
    await keepSetting(this.index, 'language', language);
  }

  async wear(theme: Theme): Promise<void> {
    this.#theme = theme;
    await keepSetting(this.index, 'theme', theme);
  }

  async goBy(userName: string): Promise<void> {
    this.#userName = userName.trim();
    await keepSetting(this.index, 'userName', this.#userName);
  }
}
