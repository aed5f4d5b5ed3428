import { IndexDatabase } from '#storage/index-database.ts';
import { installedApp } from './installed-app.svelte.ts';
import { Library } from './library.svelte.ts';
import { MapEditor } from './map-editor.svelte.ts';
import { Notices } from './notices.svelte.ts';
import { Preferences } from './preferences.svelte.ts';
import { wearTheme } from './worn-theme.ts';

/** What lasts as long as the page: the device's maps, the user's preferences, what there is to say. */
export interface App {
  readonly library: Library;
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
  const preferences = await Preferences.load(index, browserLanguage);
  return {
    library: new Library(index),
    preferences,
    notices: new Notices(),
    wearTheme: () => wearTheme(preferences.wornTheme),
    openMap: (entryId) => MapEditor.open(entryId, { index, userName: () => preferences.userName })
  };
}
