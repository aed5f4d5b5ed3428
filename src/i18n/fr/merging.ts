import type { RecordType } from '#domain/ecosystem.ts';

const plural = new Intl.PluralRules('fr');
const s = (n: number): string => (plural.select(n) === 'one' ? '' : 's');

/** What is said of several copies of a map once they are put together. */
export const merging = {
  expectsFiles: 'il faut au moins deux fichiers à réunir',
  expectsOutput: 'il faut le fichier à écrire, après -o',
  wholeFiles: 'merge réunit des fichiers entiers, pas leurs instantanés',
  otherMap: (path: string) =>
    `${path}\u00a0: ce fichier est celui d’une autre carte. Ce qu’il contient a été réuni au reste.`,
  united: (path: string, files: number) => `${path}\u00a0: ${String(files)} fichiers réunis.`,
  agreed: 'Aucun désaccord.',
  disagreements: (n: number) => `${n.toLocaleString('fr')} désaccord${s(n)} à discuter\u00a0:`,
  item: (text: string) => `  – ${text}`,
  of: (what: string, label: string, value: string) => `${what}, ${label}\u00a0: ${value}`,
  became: (before: string, after: string) => `${before} → ${after}`,
  and: ' + ',
  nothing: 'rien',
  yes: 'oui',
  no: 'non',
  unnamed: 'sans nom',
  named: (type: string, name: string) => `${type} «\u00a0${name}\u00a0»`,
  ends: (from: string, to: string) => `${from} → ${to}`,
  member: (label: string, member: string) => `${label} (${member})`,
  sameAs: 'Même acteur que',
  twoActors: 'Deux acteurs différents',
  binned: (what: string) => `${what}\u00a0: à la corbeille pour l’un, modifié par l’autre`,
  erased: (what: string) => `${what}\u00a0: effacé par l’un, modifié par l’autre`,
  presence: {
    bin: (value: unknown): string => (value === true ? 'reste sur la carte' : 'à la corbeille'),
    erasure: (value: unknown): string =>
      value === true ? 'reste sur la carte' : 'effacé pour toujours'
  },
  toNobody: (what: string) => `${what}\u00a0: ce lien mène à un acteur absent de la carte`,
  loop: (names: string) => `${names}\u00a0: chacun se trouve dans le suivant, en boucle`,
  sameNumber: (register: string, number: string, names: string) =>
    `${names}\u00a0: même numéro ${register.toUpperCase()}, ${number}`,
  types: {
    map: 'Carte',
    actor: 'Acteur',
    link: 'Lien',
    stake: 'Enjeu',
    space: 'Espace tiers',
    situation: 'Situation',
    assessment: 'Évaluation',
    decision: 'Décision',
    view: 'Vue',
    scenario: 'Scénario'
  } satisfies Record<RecordType, string>
};
