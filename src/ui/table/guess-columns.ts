import { foldedText } from '#ui/shared/folded-text.ts';
import type { Column } from './column.ts';

/** What a property is called in the languages of the interface, whichever is spoken. */
export type SpokenLabels = Readonly<Partial<Record<string, readonly string[]>>>;

/** How people head their own columns, besides what the sheets call them. */
const ALSO_CALLED: SpokenLabels = {
  name: ['acteur', 'structure', 'intitulé', 'libellé', 'titre', 'actor', 'label', 'title'],
  from: ['de', 'source', 'origine', 'émetteur', 'donneur d’ordre', 'financeur', 'origin', 'sender'],
  to: [
    'vers',
    'cible',
    'destination',
    'destinataire',
    'prestataire',
    'target',
    'recipient',
    'provider'
  ],
  kind: ['type', 'catégorie', 'relation', 'category'],
  inside: ['parent', 'rattachement', 'fait partie de', 'part of', 'belongs to'],
  territory: ['commune', 'ville', 'territoire', 'adresse', 'city', 'town', 'location', 'address'],
  note: ['notes', 'commentaire', 'commentaires', 'remarque', 'remarques', 'comment', 'comments'],
  tags: ['mots-clés', 'mot-clé', 'mots clés', 'keywords', 'labels'],
  since: ['début', 'date de début', 'start', 'start date'],
  until: ['fin', 'date de fin', 'end', 'end date'],
  volume: ['montant', 'budget annuel', 'amount'],
  on: ['jour', 'quand', 'day', 'when'],
  saidBy: ['qui l’a dit', 'origine de l’information', 'informant']
};

/** Where each pasted column goes; `null` for one left aside. */
export type Assigned = readonly (Column | null)[];

/** The column that each heading names, in French or in English; none takes two headings. */
export function guessColumns(
  headings: readonly string[],
  columns: readonly Column[],
  spoken: SpokenLabels
): Assigned {
  const byName = new Map<string, Column>();
  const know = (name: string, column: Column): void => {
    const folded = asHeading(name);
    if (!byName.has(folded)) byName.set(folded, column);
  };
  // What is on screen first: the users' own words may be those of another field.
  for (const column of columns) know(column.label, column);
  for (const column of columns)
    if (column.entry === null)
      for (const name of [column.key, ...(spoken[column.key] ?? [])]) know(name, column);
  for (const column of columns)
    if (column.entry === null) for (const name of ALSO_CALLED[column.key] ?? []) know(name, column);
  const taken = new Set<Column>();
  return headings.map((heading) => {
    const column = byName.get(asHeading(heading)) ?? null;
    if (!column || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
}

/**
 * Whether a first row is one of headings: half of it at least names columns. A word that is
 * also a choice in some column, such as « Commune », is not counted as a name.
 */
export function areHeadings(
  headings: readonly string[],
  assigned: Assigned,
  columns: readonly Column[]
): boolean {
  const choices = new Set(
    columns.flatMap(({ options }) => options.map(({ label }) => asHeading(label)))
  );
  const known = assigned.filter(
    (column, place) => column && !choices.has(asHeading(headings[place] ?? ''))
  ).length;
  return known > 0 && known * 2 >= headings.filter((text) => text.trim() !== '').length;
}

/** A heading without what people put around it: colons, stars of required fields, brackets. */
function asHeading(text: string): string {
  return foldedText(text.replace(/[:*]+\s*$/u, '').replace(/\s*\([^)]*\)\s*$/u, ''));
}
