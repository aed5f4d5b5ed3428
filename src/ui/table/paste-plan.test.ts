import { describe, expect, it } from 'vitest';
import { app } from '#i18n/fr/app.ts';
import { controls, fields, sections } from '#i18n/fr/fields.ts';
import { map } from '#i18n/fr/map.ts';
import { table } from '#i18n/fr/table.ts';
import { terms } from '#i18n/fr/terms.ts';
import { actorId, ecosystemOf } from '#testing/ecosystem-of.ts';
import { linkNaming } from '#ui/sheets/link-naming.ts';
import { columnsOf } from './columns.ts';
import { NewActors } from './new-actors.ts';
import { planPaste, type PastePlan } from './paste-plan.ts';
import { cellsIn } from './spreadsheet-text.ts';
import { contextOf } from './table-reading.ts';
import { recordsOf, type TableType } from './table-types.ts';

const WORDS = { said: table, terms, sheets: { fields, sections, controls }, app, map };
const ECOSYSTEM = ecosystemOf(['Mairie -cooperation- AMAP', 'Mairie -order-> Traiteur']);

function paste(type: TableType, from: string, text: string): PastePlan & { made: number } {
  const columns = columnsOf(type, ECOSYSTEM, WORDS);
  const newActors = new NewActors();
  const plan = planPaste(cellsIn(text), {
    type,
    // In the order of identifiers: AMAP, Mairie, Traiteur.
    rows: [...recordsOf(ECOSYSTEM, type).values()].sort((one, other) =>
      one.id < other.id ? -1 : 1
    ),
    columns: columns.slice(columns.findIndex(({ key }) => key === from)),
    allColumns: columns,
    spoken: {},
    ecosystem: ECOSYSTEM,
    context: contextOf(ECOSYSTEM, {
      naming: linkNaming({ map, terms }),
      language: 'fr',
      nameOfNew: () => undefined
    }),
    newActors,
    newId: () => 'l_new'
  });
  return { ...plan, made: newActors.editsFor(plan.rows.map(({ values }) => values)).length };
}

const problemsOf = ({ cells }: PastePlan): (string | null)[] =>
  cells.flatMap(({ problem }) => problem ?? []);

describe('pasting cells', () => {
  it('changes the rows it covers and adds those beyond', () => {
    const plan = paste('actor', 'name', 'Commune\tOrganisation\nMairie\nTraiteur\nÉcole\tÉquipe');

    expect(plan.rows.map(({ isNew, values }) => [isNew, values['name']])).toEqual([
      [false, 'Commune'],
      [true, 'École']
    ]);
    expect(plan.rows.at(-1)?.values['kind']).toBe('team');
    expect(problemsOf(plan)).toEqual([]);
  });

  it('finds the columns that a first row names, wherever they are, and counts the others', () => {
    const plan = paste('actor', 'name', 'Lieu\tNom\tTruc\nLoos\tMairie\tx\nLens\tAMAP\ty');

    expect(plan.rows.map(({ values }) => values['territory'])).toEqual(['Loos', 'Lens']);
    expect(plan.columnsLeft).toBe(1);
  });

  it('adds links by the names of their ends, and makes each unknown actor once', () => {
    const plan = paste(
      'link',
      'from',
      'De\tVers\tNature du lien\nMairie\tAMAP\nMairie\tTraiteur\nÉcole\tMairie\tCommande\necole\tAMAP'
    );

    expect(plan.made).toBe(1);
    const ends = plan.rows.filter(({ isNew }) => isNew).map(({ values }) => values['to']);
    expect(ends).toEqual([actorId('Mairie'), actorId('AMAP')]);
  });

  it('leaves aside what it does not understand, and rows that would not hold together', () => {
    const plan = paste('link', 'from', 'Mairie\tMairie\nMairie\tTraiteur\tTruc\nMairie');

    expect(problemsOf(plan)).toEqual(['sameEnds', 'notInList', 'needsEnd']);
    expect(plan.rows).toEqual([]);
  });

  it('refuses an actor inside one that is inside it', () => {
    const plan = paste('actor', 'inside', '\nMairie');

    expect(problemsOf(plan)).toEqual(['insideItself']);
  });
});
