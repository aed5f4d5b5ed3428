import type { entry as french } from '#i18n/fr/entry.ts';

const plural = new Intl.PluralRules('en');
const s = (n: number): string => (plural.select(n) === 'one' ? '' : 's');

/** What is said while a map is drawn, in English. */
export const entry: typeof french = {
  newName: 'Name of the new actor',
  nameOf: (name) => `New name of ${name}`,
  placeholder: 'Name',
  kind: 'Kind',
  link: 'Link',
  keys: 'Enter: keep · Tab: keep and go on · ↓: kind · Esc: give up',
  renameKeys: 'Enter: keep · ↓: kind · Esc: give up',
  recordKeys: 'Enter: keep · Esc: give up',
  renamed: (name) => `Renamed: ${name}.`,
  linkKind: (from, to) => `Kind of the link between ${from} and ${to}`,
  fromTo: (from, to) => `${from} → ${to}`,
  joined: (name, to) => `${name} joins “${to}”.`,
  otherEnd: (name) => `Link ${name} to…`,
  otherEndHelp: 'An actor of the map, or a new name',
  newActor: (name) => `New actor “${name}”`,
  suggestions: 'Suggestions',
  suggested: (n) => (n === 0 ? 'No suggestion' : `${n.toLocaleString('en')} suggestion${s(n)}`)
};
