/** What a column of a table may be for. */
export const COLUMNS = {
  from: [
    'from',
    'source',
    'de',
    'origine',
    'depart',
    'donneurdordre',
    'acteur1',
    'acteura',
    'ego',
    'tail'
  ],
  to: [
    'to',
    'target',
    'vers',
    'a',
    'cible',
    'destination',
    'arrivee',
    'prestataire',
    'acteur2',
    'acteurb',
    'alter',
    'head'
  ],
  weight: ['weight', 'poids', 'intensite', 'force', 'strength', 'value', 'valeur'],
  direction: ['type', 'directed', 'direction', 'oriente', 'sens'],
  id: ['id', 'identifiant', 'node', 'actor', 'acteur', 'nom', 'name', 'label', 'libelle'],
  label: ['label', 'libelle', 'nom', 'name', 'title', 'titre']
} as const;
export type ColumnUse = keyof typeof COLUMNS;

/** The column that says something of a link or an actor, by its header; `null` when there is none. */
export function columnFor(use: ColumnUse, headers: readonly string[]): string | null {
  const plain = headers.map(plainName);
  for (const name of COLUMNS[use]) {
    const at = plain.indexOf(name);
    if (at !== -1) return headers[at] ?? null;
  }
  return null;
}

/** Far longer than any name of a column: the rest of it is not worth looking at. */
const LONGEST_HEADER = 100;

/** A header as it is recognised: « Donneur d’ordre » is `donneurdordre`. */
function plainName(header: string): string {
  return header
    .slice(0, LONGEST_HEADER)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

const ONE_WAY = new Set([
  'directed',
  'dir',
  'true',
  'oriente',
  'oui',
  'yes',
  '1',
  'onesided',
  'oneway'
]);
const BOTH_WAYS = new Set(['mutual', 'mutuel', 'reciproque', 'bothways', 'bidirectional']);
const NO_WAY = new Set(['undirected', 'false', 'nonoriente', 'non', 'no', '0']);

/** Which way a link runs, from what its line says; `null` when it says nothing known. */
export function runningFrom(cell: string): 'one-way' | 'both-ways' | 'no-way' | null {
  const plain = plainName(cell);
  if (ONE_WAY.has(plain)) return 'one-way';
  if (BOTH_WAYS.has(plain)) return 'both-ways';
  return NO_WAY.has(plain) ? 'no-way' : null;
}
