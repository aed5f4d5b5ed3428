import { IndexDatabase } from '#storage/index-database.ts';
import { Device } from './device.svelte.ts';
import { openOnce } from './editors.ts';
import { installedApp } from './installed-app.svelte.ts';
import type { Library } from './library.svelte.ts';
import { MapEditor } from './map-editor.svelte.ts';
import { Notices } from './notices.svelte.ts';
import { Preferences } from './preferences.svelte.ts';
import { wearTheme } from './worn-theme.ts';

/** What lasts as long as the page: the device's maps, the user's preferences, what there is to say. */
export interface App {
  readonly device: Device;
  /** The maps of the device: for the home page, that alone shows them. */
  readonly loadLibrary: () => Promise<Library>;
  readonly preferences: Preferences;
  readonly notices: Notices;
  /** Shows the page in the theme of the preferences. */
  readonly wearTheme: () => void;
  /** Opens a map of this device; `null` when it is not there. */
  readonly openMap: (entryId: string) => Promise<MapEditor | null>;
}

/** Starts what the pages share. */
export async function startApp(browserLanguage: string): Promise<App> {
  installedApp.hear();
  const index = new IndexDatabase();
  // Together: each waits a while for a tab that holds what is kept.
  const [device, preferences] = await Promise.all([
    Device.meet(index),
    Preferences.load(index, browserLanguage)
  ]);
  let library: Promise<Library> | null = null;
  const world = { index, userName: () => preferences.userName };
  return {
    device,
    loadLibrary: () => (library ??= loadLibrary(index)),
    preferences,
    notices: new Notices(),
    wearTheme: () => wearTheme(preferences.wornTheme),
    openMap: openOnce((entryId) => device.noting(entryId, () => MapEditor.open(entryId, world)))
  };
}

async function loadLibrary(index: IndexDatabase): Promise<Library> {
  const { Library } = await import('./library.svelte.ts');
  return new Library(index);
}
