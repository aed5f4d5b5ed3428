import type { twins as french } from '#i18n/fr/twins.ts';

const s = (count: number): string => (count === 1 ? '' : 's');
const n = (count: number): string => count.toLocaleString('en');

/** What is said of actors that may have been drawn twice. */
export const twins: typeof french = {
  title: (count) => `${n(count)} possible duplicate${s(count)}`,
  lead: 'The same actor, drawn twice? Nothing is done without you.',
  putOff: (count) => `${n(count)} for later`,
  ask: 'Is it the same actor?',
  pair: (one, other) => `${one} and ${other}`,
  byNumber: (number) => `Same official number: ${number}`,
  sameName: 'Same name',
  alikeName: 'Same name, written otherwise (capitals, accents or legal form)',
  keptOne: 'If it is the same, which sheet stays shown?',
  linked: (count) => (count === 0 ? 'No link' : `${n(count)} link${s(count)}`),
  others: (count) => `and ${n(count)} more`,
  inside: (name) => `inside “${name}”`,
  same: 'It is the same actor',
  two: 'Two different actors',
  later: 'Later',
  help: 'The other sheet is not lost: its links lead to the one that stays, and “Separate” gives it back as it was.',
  madeOne: (hidden, shown) => `“${hidden}” and “${shown}”: one actor.`,
  saidTwo: (one, other) => `“${one}” and “${other}”: two actors, it will not be asked again.`,
  alsoDrawn: 'Drawn several times',
  alsoAs: (name) => `Also under the name “${name}”`,
  separate: 'Separate',
  separateNamed: (name) => `Separate “${name}”`,
  separated: (names) => `Separated: ${names}.`,
  foreseen: (count) => `${n(count)} possible duplicate${s(count)} once put together`,
  foreseenHelp:
    'None is put together by itself: they will be proposed to you under “Disagreements”.'
};
