import type { flaws as french } from '#i18n/fr/flaws.ts';

/** What is said of what does not hold together in a map. */
export const flaws: typeof french = {
  title: 'To check in this map',
  flaw: {
    'unreadable-value': (record, cell) =>
      `“${record}”: the value of “${cell ?? ''}” cannot be read; it is kept, but not shown.`,
    'hidden-characters': (record, cell) =>
      `“${record}”: “${cell ?? ''}” holds characters that cannot be seen; it is shown without them.`,
    'mixed-alphabets': (record, cell) =>
      `“${record}”: “${cell ?? ''}” mixes letters of several alphabets, which look alike.`,
    'link-to-nobody': (record) =>
      `The link “${record}” leads to an actor that is not there; it is kept, but not shown.`,
    'self-link': (record) =>
      `The link “${record}” ties an actor to itself; it is kept, but not shown.`,
    'nesting-loop': (record) => `“${record}” sits inside itself; it is shown inside no other.`,
    'alias-to-nobody': (record) =>
      `“${record}” is said to be an actor that is not there; it is shown alone.`,
    'alias-loop': (record) =>
      `“${record}” and others are said to be the same, in a loop; it alone is shown.`
  }
};
