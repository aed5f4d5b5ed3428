import { expect, it } from 'vitest';
import { app } from '#i18n/fr/app.ts';
import { fields as english } from '#i18n/en/fields.ts';
import { controls, fields, sections } from '#i18n/fr/fields.ts';
import { map } from '#i18n/fr/map.ts';
import { table } from '#i18n/fr/table.ts';
import { terms } from '#i18n/fr/terms.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { columnsOf } from './columns.ts';
import { areHeadings, guessColumns } from './guess-columns.ts';
import { spokenLabels } from './spoken-labels.ts';
import { TABLE_TYPES, type TableType } from './table-types.ts';

const WORDS = { said: table, terms, sheets: { fields, sections, controls }, app, map };
const MAP = ecosystemOf([], { actors: { A: { custom: new Map([['Budget', '3']]) } } });
const columns = (type: TableType) => columnsOf(type, MAP, WORDS).filter(({ field }) => field);
const guessed = (type: TableType, ...headings: string[]): (string | undefined)[] =>
  guessColumns(headings, columns(type), spokenLabels(type, [fields, english])).map(
    (column) => column?.key
  );

it.each([
  ['French', fields],
  ['English', english]
])('finds columns by what the sheets call them, in %s', (_, labels) => {
  // Each end of a link says the same of its side: only the table tells them apart.
  const named = TABLE_TYPES.flatMap((type) =>
    columns(type)
      .filter(({ entry, key }) => entry === null && !/^(from|to)./u.test(key))
      .flatMap(({ key, property }) => {
        const label = labels[type][property]?.label;
        return label === undefined ? [] : [{ type, label, key }];
      })
  );

  expect(named.length).toBeGreaterThan(60);
  expect(named.map(({ type, label }) => ({ type, label, key: guessed(type, label)[0] }))).toEqual(
    named
  );
});

it('finds columns as people head their own', () => {
  expect(
    guessed('actor', 'Structure *', 'TYPE', 'commune :', 'Mots-clés', 'budget', 'Couleur')
  ).toEqual(['name', 'kind', 'territory', 'tags', 'custom/Budget', undefined]);
  expect(guessed('link', 'Source', 'Target', 'Relation', 'Montant (€)')).toEqual([
    'from',
    'to',
    'kind',
    'volume'
  ]);
});

it('gives no column to two headings, and takes cells for headings only when most are', () => {
  expect(guessed('actor', 'Nom', 'Name', 'Lieu')).toEqual(['name', undefined, 'territory']);
  const isHeading = (...headings: string[]): boolean =>
    areHeadings(headings, guessColumns(headings, columns('actor'), {}), columns('actor'));
  expect(isHeading('Mairie', 'Organisation', 'Lens')).toBe(false);
  expect(isHeading('Commune', 'Organisation')).toBe(false);
  expect(isHeading('Structure', 'Type', 'Commune', 'Mots-clés')).toBe(true);
});
