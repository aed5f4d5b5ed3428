import { IndexDatabase } from '#storage/index-database.ts';
import { keepSetting, readSettings } from '#storage/settings.ts';

const SETTING = 'letterKeys';
const OFF = 'off';

/**
 * Whether single keys, pressed without Ctrl or Alt, are shortcuts. Those who
 * dictate, or whose hand trembles, set them off without meaning to.
 */
export class LetterKeys {
  readonly #index: IndexDatabase;
  #areOn = $state(true);

  constructor(index: IndexDatabase = new IndexDatabase()) {
    this.#index = index;
  }

  get areOn(): boolean {
    return this.#areOn;
  }

  /** Reads what was chosen on this device; they are on until someone says. */
  async load(): Promise<void> {
    const kept = await readSettings(this.#index).catch(() => null);
    this.#areOn = kept?.get(SETTING) !== OFF;
  }

  /** Turns them on or off, here and at the next start. */
  async turn(areOn: boolean): Promise<void> {
    this.#areOn = areOn;
    await keepSetting(this.#index, SETTING, areOn ? 'on' : OFF);
  }
}

/** The choice of this device. */
export const letterKeys = new LetterKeys();
