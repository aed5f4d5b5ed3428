import { installedApp } from '#state/installed-app.svelte.ts';
import type { Notices } from '#state/notices.svelte.ts';
import { words } from './words.svelte.ts';

let isStarted = false;

/**
 * Has the device keep the app, and says when a new version is ready: it starts
 * when asked to, else the next time the app does. What is under way goes on.
 */
export function startOffline(notices: Notices): void {
  if (isStarted || import.meta.env.DEV) return;
  isStarted = true;
  void installedApp.start();
  $effect.root(() => {
    $effect(() => {
      if (!installedApp.hasNewVersion) return;
      const reload = {
        label: words.app.reloadNow,
        run: () => {
          installedApp.takeNewVersion();
        }
      };
      return notices.keep(words.app.newVersion, reload);
    });
  });
}
