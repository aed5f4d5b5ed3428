import type { merging as french } from '#i18n/fr/merging.ts';

const s = (n: number): string => (n === 1 ? '' : 's');

/** What is said of several copies of a map once they are put together. */
export const merging: typeof french = {
  expectsFiles: 'it takes at least two files to put together',
  expectsOutput: 'it takes the file to write, after -o',
  wholeFiles: 'merge puts whole files together, not their snapshots',
  otherMap: (path) =>
    `${path}: this file is that of another map. What it holds was put together with the rest.`,
  united: (path, files) => `${path}: ${String(files)} files put together.`,
  agreed: 'No disagreement.',
  disagreements: (n) => `${n.toLocaleString('en')} disagreement${s(n)} to discuss:`,
  item: (text) => `  – ${text}`,
  of: (what, label, value) => `${what}, ${label}: ${value}`,
  became: (before, after) => `${before} → ${after}`,
  and: ' + ',
  nothing: 'nothing',
  yes: 'yes',
  no: 'no',
  unnamed: 'unnamed',
  named: (type, name) => `${type} “${name}”`,
  ends: (from, to) => `${from} → ${to}`,
  member: (label, member) => `${label} (${member})`,
  sameAs: 'Same actor as',
  twoActors: 'Two actors',
  binned: (what) => `${what}: put in the bin by one, edited by another`,
  erased: (what) => `${what}: erased by one, edited by another`,
  presence: {
    bin: (value) => (value === true ? 'stays on the map' : 'in the bin'),
    erasure: (value) => (value === true ? 'stays on the map' : 'erased for ever')
  },
  toNobody: (what) => `${what}: this link leads to an actor who is not on the map`,
  loop: (names) => `${names}: each sits inside the next, in a loop`,
  sameNumber: (register, number, names) =>
    `${names}: same ${register.toUpperCase()} number, ${number}`,
  types: {
    map: 'Map',
    actor: 'Actor',
    link: 'Link',
    stake: 'Stake',
    space: 'Third space',
    situation: 'Situation',
    assessment: 'Assessment',
    decision: 'Decision',
    view: 'View',
    scenario: 'Scenario'
  }
};
