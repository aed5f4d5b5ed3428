import type { app as french } from '#i18n/fr/app.ts';

const count = (n: number, one: string, other: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : other}`;

/** What every page says. */
export const app: typeof french = {
  name: 'Maillage',
  language: 'Language',
  languages: { fr: 'Français', en: 'English' },
  theme: 'Appearance',
  themes: { system: 'Same as the device', light: 'Light', dark: 'Dark' },
  userName: 'Your name',
  userNameHelp: 'Kept on this device. It is what shows next to what you decide.',
  preferences: 'Preferences',
  about: 'About Maillage',
  loading: 'Loading…',
  cancel: 'Cancel',
  close: 'Close',
  undoIt: 'Undo',
  newVersion: 'A new version is ready.',
  reloadNow: 'Reload now',
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
  untitled: 'Untitled map',
  notFound: 'There is no such page.',
  notFoundHelp: 'The address may be incomplete. Your maps are on the home page.',
  notOpened: 'This page could not be opened.',
  notOpenedHelp:
    'What was saved still is. Reload the page; if nothing changes, check that the browser lets this site save data.',
  backHome: 'Back to the home page',
  crashed: (detail) => `Something went wrong: ${detail}. What was saved still is. Reload the page.`,
  actors: (n) => count(n, 'actor', 'actors'),
  links: (n) => count(n, 'link', 'links'),
  on: (at) =>
    new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
  at: (at) => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
};
