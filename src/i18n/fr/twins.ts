const plural = new Intl.PluralRules('fr');
const s = (n: number): string => (plural.select(n) === 'one' ? '' : 's');
const n = (count: number): string => count.toLocaleString('fr');

/** What is said of actors that may have been drawn twice. */
export const twins = {
  title: (count: number) => `${n(count)}\u00a0doublon${s(count)} possible${s(count)}`,
  lead: 'Le même acteur, dessiné deux fois\u202f? Rien ne se fait sans vous.',
  putOff: (count: number) => `${n(count)}\u00a0pour plus tard`,
  ask: 'Est-ce le même acteur\u202f?',
  pair: (one: string, other: string) => `${one} et ${other}`,
  byNumber: (number: string) => `Même numéro officiel\u00a0: ${number}`,
  sameName: 'Même nom',
  alikeName: 'Même nom, écrit autrement (majuscules, accents ou forme juridique)',
  keptOne: 'Si c’est le même, quelle fiche reste affichée\u202f?',
  linked: (count: number) => (count === 0 ? 'Aucun lien' : `${n(count)}\u00a0lien${s(count)}`),
  others: (count: number) => `et ${n(count)} de plus`,
  inside: (name: string) => `dans «\u00a0${name}\u00a0»`,
  same: 'C’est le même acteur',
  two: 'Deux acteurs différents',
  later: 'Plus tard',
  help: 'L’autre fiche n’est pas perdue\u00a0: ses liens mènent à celle qui reste, et «\u00a0Séparer\u00a0» la rend telle quelle.',
  madeOne: (hidden: string, shown: string) =>
    `«\u00a0${hidden}\u00a0» et «\u00a0${shown}\u00a0»\u00a0: un seul acteur.`,
  saidTwo: (one: string, other: string) =>
    `«\u00a0${one}\u00a0» et «\u00a0${other}\u00a0»\u00a0: deux acteurs, ce ne sera plus demandé.`,
  alsoDrawn: 'Dessiné plusieurs fois',
  alsoAs: (name: string) => `Aussi sous le nom «\u00a0${name}\u00a0»`,
  separate: 'Séparer',
  separateNamed: (name: string) => `Séparer «\u00a0${name}\u00a0»`,
  separated: (names: string) => `Séparé\u00a0: ${names}.`,
  foreseen: (count: number) =>
    `${n(count)}\u00a0doublon${s(count)} possible${s(count)} une fois réunis`,
  foreseenHelp:
    'Rien n’est rapproché d’office\u00a0: ils vous seront proposés dans «\u00a0Désaccords\u00a0».'
};
