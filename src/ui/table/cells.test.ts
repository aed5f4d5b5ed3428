import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, type Ecosystem } from '#domain/ecosystem.ts';
import { app } from '#i18n/fr/app.ts';
import { controls, fields, sections } from '#i18n/fr/fields.ts';
import { map } from '#i18n/fr/map.ts';
import { table } from '#i18n/fr/table.ts';
import { terms } from '#i18n/fr/terms.ts';
import { anyValues } from '#testing/any-record.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import type { CellContext } from './cell-context.ts';
import { cellText } from './cell-text.ts';
import { emptyIn, type Column } from './column.ts';
import { columnsOf } from './columns.ts';
import { uniqueNames } from './names.ts';
import { readCell } from './read-cell.ts';
import { TABLE_TYPES } from './table-types.ts';

const WORDS = { said: table, terms, sheets: { fields, sections, controls }, app, map };
const IDS = ['a_one', 'a_two', 'a_three', 'l_one', 's_one', 'e_one'];
const EMPTY: Ecosystem = ecosystemOf([]);

/** Every record is called something hard to tell from another name, or to keep whole. */
const NAMES = uniqueNames([
  ['a_one', 'Mairie'],
  ['a_two', 'mairie'],
  ['a_three', 'Mairie, service « écoles »; cantine'],
  ['l_one', 'Mairie → Traiteur, commande'],
  ['s_one', '"Le marché"'],
  ['e_one', 'Mairie (2)']
]);
const context = (language: 'fr' | 'en'): CellContext => ({
  language,
  nameOfNew: () => undefined,
  namesOf: () => NAMES
});

/** Spaces at either end of a text say nothing: none is kept. */
function trimmed(value: unknown, column: Column): unknown {
  return column.field?.holds === 'text' && typeof value === 'string'
    ? value.trim() || emptyIn(column)
    : value;
}

describe('a cell', () => {
  it.each(TABLE_TYPES)('of %s reads back what it says, whatever the field', (type) => {
    const columns = columnsOf(type, EMPTY, WORDS).filter(({ field }) => field !== null);
    let cells = 0;
    fc.assert(
      fc.property(anyValues(type, IDS), fc.constantFrom('fr', 'en'), (values, language) => {
        for (const column of columns) {
          const kept = trimmed(values[column.property], column);
          const text = cellText(kept, column, context(language));
          const reading = readCell(text, column, context(language));
          cells += 1;
          expect([column.key, text, reading]).toEqual([
            column.key,
            text,
            { is: 'value', value: kept }
          ]);
        }
      }),
      { numRuns: 150 }
    );
    console.error(`${type}: ${String(cells)} cells over ${String(columns.length)} columns`);
    expect(columns.length).toBeGreaterThan(Object.keys(FIELDS[type]).length - 3);
  });

  const column = (type: (typeof TABLE_TYPES)[number], key: string): Column => {
    const found = columnsOf(type, EMPTY, WORDS).find((one) => one.key === key);
    if (!found) throw new Error(`no column ${key}`);
    return found;
  };
  const read = (type: (typeof TABLE_TYPES)[number], key: string, text: string): unknown =>
    readCell(text, column(type, key), context('fr'));

  it('understands what people type: commas, days first, yes and no, names without accents', () => {
    expect(read('link', 'volume', '12 500,50 €')).toEqual({ is: 'value', value: 12500.5 });
    expect(read('link', 'since', '3/2/2026')).toEqual({ is: 'value', value: '2026-02-03' });
    expect(read('stake', 'contested', 'NON')).toEqual({ is: 'value', value: false });
    expect(read('stake', 'contested', '')).toEqual({ is: 'value', value: null });
    expect(read('actor', 'trust', '0')).toEqual({ is: 'value', value: 0 });
    expect(read('actor', 'inside', 'MAIRIE')).toEqual({ is: 'value', value: 'a_one' });
    expect(read('actor', 'kind', 'bénéficiaires')).toEqual({
      is: 'value',
      value: 'beneficiaries'
    });
    expect(read('link', 'from', 'Traiteur')).toEqual({ is: 'new actor', name: 'Traiteur' });
  });

  it('says what it does not understand, and guesses nothing', () => {
    const problems = [
      read('link', 'since', '31/02/2026'),
      read('actor', 'trust', '5'),
      read('actor', 'level', '1,5'),
      read('link', 'volume', 'beaucoup'),
      read('actor', 'kind', 'Truc'),
      read('actor', 'inside', 'Personne'),
      read('space', 'participants', 'Mairie; Personne'),
      read('link', 'form', 'Verticale')
    ].map((reading) => (reading as { readonly problem?: string }).problem);

    expect(problems).toEqual([
      'notDate',
      'outOfBounds',
      'outOfBounds',
      'notNumber',
      'notInList',
      'notKnown',
      'notKnown',
      'cannotWrite'
    ]);
  });
});
