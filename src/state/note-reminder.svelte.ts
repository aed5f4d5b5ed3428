import type { Ecosystem } from '#domain/ecosystem.ts';
import { IndexDatabase } from '#storage/index-database.ts';
import { keepSetting, readSettings } from '#storage/settings.ts';

const SETTING = 'noteReminder';
const READ = 'read';

/** Whether the reminder on notes about persons is still to be read on this device. */
export class NoteReminder {
  readonly #index: IndexDatabase;
  // Nothing is shown until it is known: it would flash before those who read it long ago.
  #isDue = $state(false);

  constructor(index: IndexDatabase = new IndexDatabase()) {
    this.#index = index;
  }

  get isDue(): boolean {
    return this.#isDue;
  }

  /** Looks whether it was read. */
  async load(): Promise<void> {
    const kept = await readSettings(this.#index).catch(() => null);
    this.#isDue = kept?.get(SETTING) !== READ;
  }

  /** Shows it no more on this device. */
  async dismiss(): Promise<void> {
    this.#isDue = false;
    await keepSetting(this.#index, SETTING, READ);
  }
}

/** Whether notes on a map may be about someone: a person is on it, or an actor that may be one. */
export function mayNamePersons({ actors }: Pick<Ecosystem, 'actors'>): boolean {
  return [...actors.values()].some(({ kind }) => kind === 'person' || kind === 'unspecified');
}
